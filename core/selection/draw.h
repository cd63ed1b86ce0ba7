#pragma once

#include "base/idmaker.h"
#include "base/result.h"
#include "domain/changeset.h"
#include "domain/records.h"
#include "selection/recusal.h"

#include <QDateTime>

#include <vector>

namespace touyan {

/// What becomes of experts who are related to a project under review.
enum class RelatedExperts
{
    Recused, ///< they do not score that project; who is related to more than half stays out
    KeptOut ///< they stay out of the pool
};
template <>
std::span<const Choice> choices<RelatedExperts>();

/// The rules by which a panel is drawn.
struct DrawRules
{
    int panelSize = 0;
    bool isByField = false;
    QStringList fields; ///< to be represented; empty: those that the pool names, as far as seats go
    RelatedExperts related = RelatedExperts::Recused;

    bool operator==(const DrawRules&) const = default;
};

/// Everything that the outcome of a draw depends on. Of experts and projects only what the draw
/// looks at counts: name, code, organisations, fields, availability; name, code, undertaker.
struct DrawQuestion
{
    QString seed;
    DrawRules rules;
    std::vector<Expert> experts; ///< all, by code and id
    std::vector<Project> candidates; ///< under review
    std::vector<Relation> entered; ///< recusals that people entered

    bool operator==(const DrawQuestion&) const = default;
};

/// Why an expert is not in the pool.
enum class ExclusionKind
{
    Unavailable,
    Related ///< to a project, or to more than half of them: see the rules
};

struct PoolExclusion
{
    ExpertId expert;
    ExclusionKind kind = ExclusionKind::Unavailable;
    std::vector<Relation> relations;

    bool operator==(const PoolExclusion&) const = default;
};

/// A draw that was replaced by a later one.
struct EarlierDraw
{
    QString seed;
    QDateTime drawnAt;
    QList<ExpertId> panel; ///< by seat; empty in records from before it was kept
    QString reason; ///< why it was replaced

    bool operator==(const EarlierDraw&) const = default;
};

/// Somebody of the panel who could not come, and who stepped in: see substituteFor().
struct Substitution
{
    ExpertId absent;
    ExpertId substitute;
    QString reason;
    QDateTime at;

    bool operator==(const Substitution&) const = default;
};

/// A drawn panel with all that led to it.
struct PanelDraw
{
    DrawQuestion question;
    std::vector<PoolExclusion> excluded;
    QList<ExpertId> pool; ///< in the order from which lots were drawn
    QList<ExpertId> order; ///< the pool in the order of the lots
    QList<ExpertId> panel; ///< by seat
    std::vector<Relation> recusals; ///< of the panel
    std::vector<EarlierDraw> earlier; ///< of the same round, oldest first
    std::vector<Substitution>
        substitutions; ///< since the draw, in their order; each took a seat more

    const Expert* expert(ExpertId id) const;
    const Project* candidate(ProjectId id) const;
    bool operator==(const PanelDraw&) const = default;
};

/// The question that a draw of @p round would answer now.
DrawQuestion drawQuestion(const Records& records, const ReviewRound& round, const DrawRules& rules,
                          const QString& seed);

/// Draws a panel. The pool is put into the order of Lots::order(); without fields the panel is its
/// beginning. With fields, those that fewest of the pool have come first, and each that is not yet
/// represented takes the first expert in the order who has it; free seats are filled from the
/// beginning. Where that takes more seats than there are and no fields were named, each seat goes
/// to the next in the order who brings a field more. Seats are numbered in the order of the lots.
/// An error when the pool is too small or cannot represent the fields named.
Result<PanelDraw> drawPanel(const DrawQuestion& question);

/// The change that puts @p draw, made at @p at, into @p round: its seed and record, seats and
/// recusals in place of those of an earlier draw, which its record goes on to tell with @p reason.
/// @p round need not be in the file yet.
ChangeSet drawChanges(const Records& records, const ReviewRound& round, PanelDraw draw,
                      const QDateTime& at, IdMaker& ids, const QString& reason = {});

/// Why the panel of @p round may not be drawn in place of an earlier one: @p reason does not say
/// why it should. Empty when it may, and for a first draw.
QString redrawFault(const ReviewRound& round, const QString& reason);

/// Why the panel of @p round may not be drawn now; empty when it may.
QString drawFault(const Records& records, const ReviewRound& round);

/// Why it is early to draw the panel of @p round or to hand out its sheets, in words: before the
/// screening is over projects may still fail or join. Empty when it is not.
QString earlyReviewWarning(const Records& records, const ReviewRound& round);

/// A seed from the computer's source of randomness: sixteen hexadecimal digits.
QString randomSeed();

} // namespace touyan
