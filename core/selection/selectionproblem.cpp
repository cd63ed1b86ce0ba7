#include "selection/selectionproblem.h"

#include "selection/listentries.h"
#include "selection/listscores.h"
#include "selection/liststates.h"
#include "selection/similarnames.h"
#include "selection/targetgaps.h"

#include <algorithm>

namespace touyan {
namespace {

constexpr double HundredthsPerPoint = 100;

/// What the people's decisions, in the order of their weight, say of @p entry.
Standing standingOf(const ListEntry& entry)
{
    const bool isAside =
        entry.status == EntryStatus::Deferred || entry.status == EntryStatus::Removed;
    if (entry.status == EntryStatus::CarriedOver)
        return Standing::CarriedOver;
    if (entry.placedByHand && isAside)
        return Standing::LeftOutByHand;
    if (entry.placedByHand && entry.status == EntryStatus::Selected)
        return Standing::ChosenByHand;
    if (entry.verdict == MeetingVerdict::Approved)
        return Standing::Approved;
    if (entry.verdict != MeetingVerdict::Open)
        return Standing::Refused;
    if (isAside)
        return Standing::SetAside;
    if (entry.screening == ScreeningVerdict::Failed
        || entry.screening == ScreeningVerdict::Supplement)
        return Standing::NotPassed;
    return Standing::Open;
}

QString standingReasonOf(const ListEntry& entry, Standing standing)
{
    if (standing == Standing::NotPassed)
        return entry.screeningReason;
    if (standing == Standing::Approved || standing == Standing::Refused)
        return entry.verdictReason;
    return entry.reason;
}

/// Makes the problem of one list.
class ProblemMaker
{
public:
    ProblemMaker(const Records& records, const AnnualList& list)
        : m_records(records)
        , m_list(list)
    {
    }

    SelectionProblem make(const QHash<ProjectId, double>& scores, TargetWeight weight);

private:
    void addCandidates(const QHash<ProjectId, double>& scores);
    void addTargets(TargetWeight weight);
    void addLimits();
    void addOrders();
    int placeOf(ProjectId project) const;

    const Records& m_records;
    const AnnualList& m_list;
    SelectionProblem m_problem;
};

SelectionProblem ProblemMaker::make(const QHash<ProjectId, double>& scores, TargetWeight weight)
{
    m_problem.year = m_list.year;
    m_problem.quota = m_list.quota;
    m_problem.budget = m_list.budget;
    m_problem.minimumNewShare = m_list.minimumNewShare;
    m_problem.applicantLimit = m_list.applicantLimit;
    addCandidates(scores);
    if (weight.points > 0)
        addTargets(weight);
    addLimits();
    addOrders();
    return m_problem;
}

void ProblemMaker::addCandidates(const QHash<ProjectId, double>& scores)
{
    const NewProjects newProjects(m_records, m_list.year);
    const QHash<ProjectId, QString> knockOuts = listKnockOuts(m_records, m_list.id);
    QHash<QString, QString> spellings;
    for (const ListEntry& entry : m_records.all<ListEntry>()) {
        const Project* project = m_records.find(entry.project);
        if (entry.list != m_list.id || !project)
            continue;
        SelectionCandidate candidate;
        candidate.project = project->id;
        candidate.entry = entry.id;
        candidate.name = project->name;
        const QString organisation = organisationKey(project->undertaker);
        if (!organisation.isEmpty() && !spellings.contains(organisation))
            spellings.insert(organisation, project->undertaker.simplified());
        candidate.applicant = spellings.value(organisation);
        candidate.isScored = scores.contains(project->id);
        candidate.score = qRound64(scores.value(project->id) * HundredthsPerPoint);
        candidate.support = entry.supportAmount.value_or(Money());
        candidate.isSupportStated = entry.supportAmount.has_value();
        candidate.standing = standingOf(entry);
        candidate.standingReason = standingReasonOf(entry, candidate.standing);
        if (candidate.standing == Standing::Open && knockOuts.contains(project->id)) {
            candidate.standing = Standing::KnockedOut;
            candidate.standingReason = knockOuts.value(project->id);
        }
        candidate.isNew = newProjects.wouldBeNew(entry);
        candidate.isPresent = isOnList(entry.status);
        candidate.isPlacedByHand = entry.placedByHand;
        m_problem.candidates.push_back(candidate);
    }
    std::sort(m_problem.candidates.begin(), m_problem.candidates.end(),
              [](const SelectionCandidate& a, const SelectionCandidate& b) {
                  return a.project < b.project;
              });
}

void ProblemMaker::addTargets(TargetWeight weight)
{
    for (const TargetProgress& progress : countedTargets(m_records, m_list.year)) {
        const Indicator& indicator = *m_records.find(progress.indicator);
        CandidateTarget target{
            progress.indicator, progress.name, {}, 0, qRound64(weight.points * HundredthsPerPoint)};
        for (size_t place = 0; place < m_problem.candidates.size(); ++place) {
            const Project& project = *m_records.find(m_problem.candidates[place].project);
            if (addsTo(project, indicator, m_list.year))
                target.members.push_back(static_cast<int>(place));
        }
        target.missing =
            missingProjects(m_records, progress, static_cast<int>(target.members.size()));
        if (target.missing == 0)
            continue;
        for (const int member : target.members)
            m_problem.candidates[static_cast<size_t>(member)].targetGain += target.worth;
        m_problem.targets.push_back(target);
    }
}

void ProblemMaker::addLimits()
{
    for (const SelectionLimit& limit : m_records.all<SelectionLimit>()) {
        if (limit.list != m_list.id || (!limit.minimum && !limit.maximum))
            continue;
        CandidateLimit counted;
        counted.id = limit.id;
        counted.name = m_records.nameOf(limit.about.kind, limit.about.id);
        counted.minimum = limit.minimum;
        counted.maximum = limit.maximum;
        for (size_t place = 0; place < m_problem.candidates.size(); ++place) {
            if (belongsTo(*m_records.find(m_problem.candidates[place].project), limit.about))
                counted.members.push_back(static_cast<int>(place));
        }
        m_problem.limits.push_back(counted);
    }
}

void ProblemMaker::addOrders()
{
    for (const SelectionOrder& order : m_records.all<SelectionOrder>()) {
        const int place = placeOf(order.project);
        const int other = placeOf(order.otherProject);
        const bool isPair = order.kind == SelectionOrderKind::EitherOr;
        // An order about a project that is no candidate of the year binds nothing.
        if (order.list == m_list.id && place >= 0 && (!isPair || other >= 0))
            m_problem.orders.push_back({order.id, order.kind, place, other, order.reason});
    }
}

int ProblemMaker::placeOf(ProjectId project) const
{
    const auto& candidates = m_problem.candidates;
    const auto at = std::lower_bound(candidates.cbegin(), candidates.cend(), project,
                                     [](const SelectionCandidate& candidate, ProjectId wanted) {
                                         return candidate.project < wanted;
                                     });
    return at != candidates.cend() && at->project == project
        ? static_cast<int>(std::distance(candidates.cbegin(), at))
        : -1;
}

} // namespace

bool isSettledIn(Standing standing)
{
    return standing == Standing::CarriedOver || standing == Standing::ChosenByHand
        || standing == Standing::Approved;
}

bool isSettledOut(Standing standing)
{
    return standing != Standing::Open && !isSettledIn(standing);
}

std::optional<SelectionProblem> selectionProblem(const Records& records, int year,
                                                 const QHash<ProjectId, double>& scores,
                                                 TargetWeight targetWeight)
{
    const AnnualList* list = findList(records, year);
    if (!list)
        return {};
    return ProblemMaker(records, *list).make(scores, targetWeight);
}

} // namespace touyan
