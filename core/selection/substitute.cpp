#include "selection/substitute.h"

#include "selection/drawnfields.h"
#include "selection/drawrecord.h"
#include "selection/reviewround.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace touyan {
namespace {

Error refusal(const QString& message)
{
    return {ErrorCode::Validation, message, {}};
}

/// Who sits on the panel after the substitutions, and who ever did.
struct Seating
{
    QSet<ExpertId> present;
    QSet<ExpertId> ever;

    explicit Seating(const PanelDraw& draw)
        : present(draw.panel.cbegin(), draw.panel.cend())
        , ever(present)
    {
        for (const Substitution& substitution : draw.substitutions) {
            present.remove(substitution.absent);
            present.insert(substitution.substitute);
            ever.insert(substitution.substitute);
        }
    }
};

/// The fields of @p absent that are to be represented and that nobody else has.
QStringList fieldsLeftBare(const PanelDraw& draw, ExpertId absent, const QSet<ExpertId>& present)
{
    QStringList bare;
    if (!draw.question.rules.isByField || !draw.expert(absent))
        return bare;
    const QStringList wanted = draw.question.rules.fields;
    if (wanted.isEmpty() && !unrepresentedFields(draw).isEmpty())
        return bare; // the seats did not suffice for all fields anyhow
    const QStringList& own = draw.expert(absent)->specialities;
    for (const QString& field : own) {
        const bool isHeld = std::any_of(present.cbegin(), present.cend(), [&](ExpertId id) {
            return id != absent && draw.expert(id)->specialities.contains(field);
        });
        if (!isHeld && (wanted.isEmpty() || wanted.contains(field)))
            bare.append(field);
    }
    return bare;
}

bool hasScores(const Records& records, ReviewSeatId seat)
{
    const auto& scores = records.all<ReviewScore>();
    return std::any_of(scores.begin(), scores.end(),
                       [seat](const ReviewScore& score) { return score.seat == seat; });
}

/// Why @p seat may have no substitute; empty when it may.
QString substituteFault(const Records& records, const ReviewRound& round, const ReviewSeat& seat,
                        const QString& reason)
{
    if (!isDrawn(round))
        return drawRecordFault(round);
    if (seat.isExcluded)
        return QCoreApplication::translate("Review", "Seat %1 is excluded already.")
            .arg(seat.number);
    if (hasScores(records, seat.id))
        return QCoreApplication::translate("Review",
                                           "Seat %1 has scored already: exclude it instead.")
            .arg(seat.number);
    if (reason.trimmed().isEmpty())
        return QCoreApplication::translate("Review", "Say why the expert cannot come.");
    return {};
}

int lastSeat(const Records& records, ReviewRoundId round)
{
    int last = 0;
    for (const ReviewSeat& seat : records.all<ReviewSeat>()) {
        if (seat.round == round)
            last = std::max(last, seat.number);
    }
    return last;
}

} // namespace

Result<ExpertId> substituteFor(const PanelDraw& draw, ExpertId absent)
{
    const Seating seating(draw);
    const QStringList bare = fieldsLeftBare(draw, absent, seating.present);
    for (const ExpertId id : draw.order) {
        const QStringList& fields = draw.expert(id)->specialities;
        const bool covers = std::all_of(bare.cbegin(), bare.cend(), [&](const QString& field) {
            return fields.contains(field);
        });
        if (covers && !seating.ever.contains(id))
            return id;
    }
    return refusal(
        bare.isEmpty()
            ? QCoreApplication::translate("Review", "Nobody is left in the pool.")
            : QCoreApplication::translate("Review", "Nobody who has %1 is left in the pool.")
                  .arg(bare.join(u'、')));
}

QList<ExpertId> replayedSubstitutes(const PanelDraw& replayed, const PanelDraw& recorded)
{
    PanelDraw draw = replayed;
    draw.substitutions.clear();
    QList<ExpertId> substitutes;
    for (const Substitution& recordedOne : recorded.substitutions) {
        const auto next = substituteFor(draw, recordedOne.absent);
        if (!next)
            break;
        substitutes.append(*next);
        draw.substitutions.push_back({recordedOne.absent, *next, {}, {}});
    }
    return substitutes;
}

bool isSubstituted(const ReviewRound& round, ExpertId expert)
{
    const auto draw = drawFromJson(round.drawRecord);
    if (!draw)
        return false;
    return std::any_of(
        draw->substitutions.begin(), draw->substitutions.end(),
        [expert](const Substitution& substitution) { return substitution.absent == expert; });
}

Result<ChangeSet> substitution(const Records& records, const ReviewRound& round,
                               const ReviewSeat& seat, const QString& reason, const QDateTime& at,
                               IdMaker& ids)
{
    if (const QString fault = substituteFault(records, round, seat, reason); !fault.isEmpty())
        return refusal(fault);
    auto draw = drawFromJson(round.drawRecord);
    if (!draw)
        return draw.error();
    const auto substitute = substituteFor(*draw, seat.expert);
    if (!substitute)
        return substitute.error();
    draw->substitutions.push_back({seat.expert, *substitute, reason.trimmed(), at});
    //: 1: who cannot come, 2: who steps in
    ChangeSet changes(QCoreApplication::translate("Review", "%2 steps in for %1")
                          .arg(records.nameOf(RecordKind::Expert, seat.expert.value),
                               records.nameOf(RecordKind::Expert, substitute->value)));
    ReviewRound after = round;
    after.drawRecord = toJson(*draw);
    changes.update(round, after);
    ReviewSeat absent = seat;
    absent.isExcluded = true;
    absent.exclusionReason = reason.trimmed();
    changes.update(seat, absent);
    changes.insert(ReviewSeat{ids.next<ReviewSeatId>(),
                              round.id,
                              *substitute,
                              lastSeat(records, round.id) + 1,
                              false,
                              {},
                              {}});
    for (const Relation& relation :
         relationsOf(*draw->expert(*substitute), draw->question.candidates, {}))
        changes.insert(ReviewRecusal{ids.next<ReviewRecusalId>(), round.id, relation.expert,
                                     relation.project, relationText(relation)});
    return changes;
}

} // namespace touyan
