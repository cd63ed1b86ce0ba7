#include "selection/carryproposer.h"

#include "analysis/knownrecords.h"
#include "analysis/yearschedule.h"
#include "domain/fieldtext.h"
#include "selection/listentries.h"
#include "selection/listrow.h"
#include "selection/liststates.h"
#include "selection/revision.h"

#include <QCoreApplication>

namespace touyan {
namespace {

constexpr int MonthsPerQuarter = 3;

/// The last day of the quarter that ended last before or on @p day.
QDate quarterEnd(QDate day)
{
    const int firstMonth = (day.month() - 1) / MonthsPerQuarter * MonthsPerQuarter + 1;
    const QDate end = QDate(day.year(), firstMonth, 1).addMonths(MonthsPerQuarter).addDays(-1);
    return end == day ? day : QDate(day.year(), firstMonth, 1).addDays(-1);
}

bool isOver(const Project& project, QDate today)
{
    return project.stage == ProjectStage::Completed
        || (project.actualFinish.isValid() && project.actualFinish <= today);
}

/// Whether the roll itself took the entry off, and nobody and nothing since.
bool isTakenOffByRoll(const ListEntry& entry)
{
    return entry.status == EntryStatus::Removed && !entry.placedByHand
        && entry.verdict == MeetingVerdict::Open && entry.screening != ScreeningVerdict::Failed;
}

/// What the draft has of a project, as an action: @p proposed where that says it as well.
CarryAction actionInDraft(EntryStatus status, CarryAction proposed)
{
    switch (status) {
    case EntryStatus::CarriedOver:
        return CarryAction::CarryOn;
    case EntryStatus::Candidate:
    case EntryStatus::InReview:
    case EntryStatus::Selected:
        return CarryAction::Candidate;
    case EntryStatus::Deferred:
        return CarryAction::LeaveOut;
    case EntryStatus::Removed:
        break;
    }
    return proposed == CarryAction::Complete ? proposed : CarryAction::TakeOff;
}

} // namespace

std::pair<QDate, QDate> lastQuarterEnds(int year, QDate today)
{
    const QDate later = quarterEnd(judgedDay(year, today));
    return {later, quarterEnd(later.addDays(-1))};
}

CarryProposer::CarryProposer(const Records& records, const AnnualList& from, const AnnualList* to,
                             QDate today)
    : m_records(records)
    , m_from(from)
    , m_to(to)
    , m_today(today)
    , m_parts(records)
    , m_judge(records, m_parts, from.year + 1, today)
{
    QHash<AnnualListId, int> open;
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (list.id != from.id && (!to || list.id != to->id) && list.state != ListState::Closed)
            open.insert(list.id, list.year);
    }
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (to && entry.list == to->id)
            m_draft.insert(entry.project, &entry);
        else if (open.contains(entry.list) && isOnList(entry.status))
            m_otherLists.insert(entry.project, open.value(entry.list));
    }
}

/// Those on the list in its order, then those put off in the course of the year.
std::vector<const ListEntry*> CarryProposer::entriesBefore() const
{
    std::vector<const ListEntry*> entries;
    for (const ListEntry& entry : m_records.all<ListEntry>()) {
        const bool isRelevant = isOnList(entry.status) || entry.status == EntryStatus::Deferred;
        if (entry.list == m_from.id && isRelevant && m_records.find(entry.project))
            entries.push_back(&entry);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const ListEntry* a, const ListEntry* b) {
        return std::pair(!isOnList(a->status), a->position)
            < std::pair(!isOnList(b->status), b->position);
    });
    return entries;
}

QSet<ProjectId> CarryProposer::redForTwoQuarters(const std::vector<const ListEntry*>& entries) const
{
    std::vector<const Project*> projects;
    for (const ListEntry* entry : entries)
        projects.push_back(m_records.find(entry->project));
    const auto redOn = [&](QDate day) {
        const Records known = knownOn(day, projects, m_records, m_parts);
        const ProjectParts parts(known);
        const YearJudge judge(known, parts, day.year(), day);
        QSet<ProjectId> red;
        for (const Project& project : known.all<Project>()) {
            if (judge.judge(project).light == Light::Red)
                red.insert(project.id);
        }
        return red;
    };
    const auto [later, earlier] = lastQuarterEnds(m_from.year, m_today);
    return redOn(later).intersect(redOn(earlier));
}

void CarryProposer::addAmounts(CarryProposal& proposal, const Project& project) const
{
    const ProjectYear facts = m_judge.judge(project);
    proposal.planned = facts.planned;
    if (!project.totalInvestment)
        return;
    proposal.remaining =
        std::max(*project.totalInvestment - facts.doneBefore - facts.done, Money());
    const bool endsNextYear =
        project.plannedFinish.isValid() && project.plannedFinish.year() <= m_from.year + 1;
    if (!proposal.planned && endsNextYear)
        proposal.planned = proposal.remaining;
}

/// A closed year has decided; only what it carried on goes on.
void CarryProposer::decideByOutcome(CarryProposal& proposal, const ListEntry& entry) const
{
    proposal.reason = entry.outcomeEvidence;
    switch (entry.outcome) {
    case EntryOutcome::Completed:
        proposal.action = CarryAction::Complete;
        break;
    case EntryOutcome::Left:
    case EntryOutcome::Terminated:
        proposal.action = CarryAction::TakeOff;
        break;
    case EntryOutcome::Open:
    case EntryOutcome::CarriedOn:
        break;
    }
}

void CarryProposer::decide(CarryProposal& proposal, const ListEntry& entry, const Project& project,
                           bool isRed) const
{
    if (hasEnded(entry.outcome)) {
        decideByOutcome(proposal, entry);
    } else if (isOver(project, m_today)) {
        proposal.action = CarryAction::Complete;
        proposal.reason = project.actualFinish.isValid()
            ? QCoreApplication::translate("CarryOver", "Finished on %1.")
                  .arg(project.actualFinish.toString(Qt::ISODate))
            : QCoreApplication::translate("CarryOver", "Recorded as completed.");
    } else if (project.stage == ProjectStage::Withdrawn
               || project.stage == ProjectStage::Terminated) {
        proposal.action = CarryAction::TakeOff;
        proposal.reason =
            QCoreApplication::translate("CarryOver", "The project was withdrawn or terminated.");
    } else if (project.stage == ProjectStage::Suspended) {
        proposal.action = CarryAction::TakeOff;
        proposal.reason = QCoreApplication::translate("CarryOver", "The project is suspended.");
    } else if (isRed) {
        const auto [later, earlier] = lastQuarterEnds(m_from.year, m_today);
        proposal.action = CarryAction::TakeOff;
        proposal.reason =
            QCoreApplication::translate("CarryOver", "Red at the end of two quarters: %1 and %2.")
                .arg(earlier.toString(Qt::ISODate), later.toString(Qt::ISODate));
    } else {
        proposal.action = CarryAction::CarryOn;
        proposal.reason = proposal.remaining
            ? QCoreApplication::translate("CarryOver",
                                          "Not finished; %1 of %2 (10,000 yuan) remain.")
                  .arg(moneyText(*proposal.remaining), moneyText(*project.totalInvestment))
            : QCoreApplication::translate("CarryOver", "Not finished; the total is not stated.");
    }
}

CarryProposal CarryProposer::listedProposal(const ListEntry& entry,
                                            const QSet<ProjectId>& red) const
{
    const Project& project = *m_records.find(entry.project);
    CarryProposal proposal;
    proposal.project = project.id;
    proposal.wasListed = isOnList(entry.status);
    addAmounts(proposal, project);
    if (proposal.wasListed) {
        decide(proposal, entry, project, red.contains(project.id));
    } else if (isOver(project, m_today) || project.stage == ProjectStage::Withdrawn
               || project.stage == ProjectStage::Terminated) {
        proposal.action = CarryAction::LeaveOut;
        proposal.reason =
            QCoreApplication::translate("CarryOver", "It was put off and is over by now.");
    } else {
        proposal.action = CarryAction::Candidate;
        proposal.reason = QCoreApplication::translate("CarryOver", "It was put off in %1.")
                              .arg(QString::number(m_from.year));
    }
    settle(proposal);
    return proposal;
}

std::optional<CarryProposal> CarryProposer::reserveProposal(const Project& project) const
{
    if (project.stage != ProjectStage::Reserve || m_otherLists.contains(project.id))
        return {};
    CarryProposal proposal;
    proposal.project = project.id;
    proposal.action = CarryAction::Candidate;
    addAmounts(proposal, project);
    proposal.reason = project.plannedStart.isValid()
        ? QCoreApplication::translate("CarryOver", "From the reserve; to start on %1.")
              .arg(project.plannedStart.toString(Qt::ISODate))
        : QCoreApplication::translate("CarryOver", "From the reserve; the start is not stated.");
    settle(proposal);
    return proposal;
}

QString CarryProposer::leavingReason(ProjectId project) const
{
    const auto revisions = revisionsOf(m_records, m_from.id);
    const auto last =
        std::find_if(revisions.rbegin(), revisions.rend(), [project](const ListRevision& revision) {
            return revision.project == project;
        });
    const QString year = QString::number(m_from.year);
    if (last == revisions.rend())
        return QCoreApplication::translate("CarryOver", "It is not on the list of %1 any more.")
            .arg(year);
    //: 1: year, 2: number of the revision, 3: its reason
    return QCoreApplication::translate("CarryOver", "Taken off the list of %1 by revision %2: %3")
        .arg(year, QString::number(last->number), last->reason);
}

/// What the draft carries over although the list before has lost it since.
std::vector<CarryProposal> CarryProposer::strayProposals() const
{
    QSet<ProjectId> listed;
    for (const ListEntry* entry : entriesBefore())
        listed.insert(entry->project);
    std::vector<CarryProposal> strays;
    if (!m_to)
        return strays;
    for (const ListEntry& entry : m_records.all<ListEntry>()) {
        const Project* project = m_records.find(entry.project);
        if (entry.list != m_to->id || entry.status != EntryStatus::CarriedOver || !project
            || listed.contains(entry.project))
            continue;
        CarryProposal proposal;
        proposal.project = entry.project;
        proposal.action = CarryAction::TakeOff;
        proposal.reason = leavingReason(entry.project);
        proposal.wasListed = true;
        addAmounts(proposal, *project);
        settle(proposal);
        strays.push_back(proposal);
    }
    return strays;
}

/// An entry of the draft that a person placed, that already is what is proposed, or that has moved
/// on in the selection, is left alone. What the roll took off comes back when the reason is gone.
void CarryProposer::settle(CarryProposal& proposal) const
{
    const ListEntry* entry = m_draft.value(proposal.project);
    if (!entry)
        return;
    switch (proposal.action) {
    case CarryAction::CarryOn:
        proposal.isSettled = entry->status != EntryStatus::Candidate && !isTakenOffByRoll(*entry);
        break;
    case CarryAction::Complete:
    case CarryAction::TakeOff:
        proposal.isSettled = entry->status == EntryStatus::Removed;
        break;
    case CarryAction::Candidate:
    case CarryAction::LeaveOut:
        proposal.isSettled = true;
        break;
    }
    if (!proposal.isSettled && !entry->placedByHand)
        return;
    proposal.isSettled = true;
    proposal.action = actionInDraft(entry->status, proposal.action);
    proposal.reason =
        QCoreApplication::translate("CarryOver", "Stands in the draft already as “%1”.")
            .arg(choice(entry->status).translatedTitle());
}

CarryOver CarryProposer::propose() const
{
    CarryOver carryOver;
    carryOver.fromYear = m_from.year;
    carryOver.from = m_from.id;
    if (m_to)
        carryOver.to = m_to->id;
    const std::vector<const ListEntry*> entries = entriesBefore();
    const QSet<ProjectId> red = redForTwoQuarters(entries);
    QSet<ProjectId> seen;
    for (const ListEntry* entry : entries) {
        carryOver.proposals.push_back(listedProposal(*entry, red));
        seen.insert(entry->project);
    }
    for (const CarryProposal& stray : strayProposals()) {
        carryOver.proposals.push_back(stray);
        seen.insert(stray.project);
    }
    for (const Project& project : m_records.all<Project>()) {
        if (seen.contains(project.id))
            continue;
        if (const auto proposal = reserveProposal(project))
            carryOver.proposals.push_back(*proposal);
    }
    return carryOver;
}

} // namespace touyan
