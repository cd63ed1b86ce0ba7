#pragma once

#include "domain/records.h"

#include <QHash>

#include <vector>

namespace touyan {

/// What is settled of a candidate before the optimiser chooses, and by whom.
enum class Standing
{
    Open, ///< the optimiser may choose
    CarriedOver, ///< in: goes on from the year before
    ChosenByHand, ///< in: placed by a person
    LeftOutByHand, ///< out: deferred or removed by a person
    Approved, ///< in: the meeting said so
    Refused, ///< out: the meeting said so
    NotPassed, ///< out: the screening found it failed or to be supplemented
    SetAside, ///< out: deferred or removed, as by the carry-over
    KnockedOut ///< out: the experts voted it down, see listKnockOuts()
};

bool isSettledIn(Standing standing);
bool isSettledOut(Standing standing);

inline constexpr qint64 WholeShare = 10'000; ///< hundredths of a percent in the whole

/// A project that is on the list of the year or may come onto it.
struct SelectionCandidate
{
    ProjectId project;
    ListEntryId entry;
    QString name;
    QString applicant; ///< the undertaking organisation, in one spelling for all its projects
    qint64 score = 0; ///< in hundredths of a point
    bool isScored = false;
    /// What it can add at most for the targets that it helps to reach, in hundredths of a point.
    qint64 targetGain = 0;
    Money support; ///< 0 while nobody stated it
    bool isSupportStated = true;
    bool isNew = true; ///< would be new on the list, see NewProjects
    bool isPresent = false; ///< is on the list as it stands
    bool isPlacedByHand = false;
    Standing standing = Standing::Open;
    QString standingReason; ///< as noted in the entry, or the questions of a knock-out

    qint64 value() const { return score + targetGain; }
};

/// A target of the plan that lacks projects, and the candidates that would count, as positions.
struct CandidateTarget
{
    IndicatorId indicator;
    QString name;
    std::vector<int> members;
    int missing = 0; ///< projects, beyond which more add nothing
    qint64 worth = 0; ///< of each of them, in hundredths of a point
};

/// A limit and the candidates that it counts, as positions.
struct CandidateLimit
{
    SelectionLimitId id;
    QString name; ///< of the programme, district or unit
    std::vector<int> members;
    std::optional<int> minimum;
    std::optional<int> maximum;
};

/// An order of the office about one candidate or two, as positions.
struct CandidateOrder
{
    SelectionOrderId id;
    SelectionOrderKind kind = SelectionOrderKind::ForcedIn;
    int candidate = 0;
    int other = 0; ///< of EitherOr
    QString reason;
};

/// Everything the choice of a year's list depends on, as values.
struct SelectionProblem
{
    int year = 0;
    std::vector<SelectionCandidate> candidates; ///< by project id
    std::optional<int> quota; ///< projects on the list, those carried over included
    std::optional<Money> budget; ///< support of all on the list
    std::optional<Percent> minimumNewShare;
    std::optional<int> applicantLimit; ///< new projects of one undertaking organisation
    std::vector<CandidateLimit> limits;
    std::vector<CandidateOrder> orders;
    std::vector<CandidateTarget> targets;
};

/// Points that a choice is worth beyond its scores for each project that a target lacks and the
/// choice brings.
struct TargetWeight
{
    double points = 0;
};

/// What a lacking project counts unless the office says otherwise.
inline constexpr TargetWeight UsualTargetWeight = {5};

/// The problem of the list of @p year in @p records. @p scores are the review's; a project without
/// one counts 0. Nothing where there is no list of that year.
std::optional<SelectionProblem> selectionProblem(const Records& records, int year,
                                                 const QHash<ProjectId, double>& scores,
                                                 TargetWeight targetWeight = {});

} // namespace touyan
