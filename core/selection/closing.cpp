#include "selection/closing.h"

#include "analysis/rollingflow.h"
#include "analysis/yearschedule.h"
#include "domain/fieldtext.h"
#include "selection/listrow.h"
#include "selection/liststates.h"
#include "selection/liststep.h"
#include "selection/revision.h"
#include "selection/succession.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Says how the entries of one list end.
class EndingProposer
{
public:
    EndingProposer(const Records& records, const AnnualList& list, QDate today)
        : m_records(records)
        , m_list(list)
        , m_today(today)
        , m_parts(records)
        , m_judge(records, m_parts, list.year, today)
        , m_revisions(revisionsOf(records, list.id))
        , m_successor(records, list)
        , m_next(findList(records, list.year + 1))
    {
        for (const ListEntry& entry : records.all<ListEntry>()) {
            if (m_next && entry.list == m_next->id)
                m_nextEntries.insert(entry.project, &entry);
        }
    }

    std::optional<EntryEnding> endingOf(const ListEntry& entry) const;

private:
    const ListRevision* lastRevisionOf(ProjectId project) const;
    void endByProject(EntryEnding& ending, const Project& project) const;
    void endBySuccessor(EntryEnding& ending, const Project& project) const;
    void endUnfinished(EntryEnding& ending, const Project& project) const;
    QString stateOf(const Project& project) const;

    const Records& m_records;
    const AnnualList& m_list;
    QDate m_today;
    ProjectParts m_parts;
    YearJudge m_judge;
    std::vector<ListRevision> m_revisions;
    IssuedSuccessor m_successor;
    const AnnualList* m_next;
    QHash<ProjectId, const ListEntry*> m_nextEntries;
};

const ListRevision* EndingProposer::lastRevisionOf(ProjectId project) const
{
    const auto at = std::find_if(m_revisions.rbegin(), m_revisions.rend(),
                                 [project](const auto& it) { return it.project == project; });
    return at == m_revisions.rend() ? nullptr : &*at;
}

/// "62.5% done, 12,000.00 (10,000 yuan) remaining".
QString EndingProposer::stateOf(const Project& project) const
{
    const ProjectYear facts = m_judge.judge(project);
    if (!project.totalInvestment)
        return QCoreApplication::translate("Closing", "%1 (10,000 yuan) done; total not stated")
            .arg(moneyText(facts.doneBefore + facts.done));
    const Money remaining = *project.totalInvestment - facts.doneBefore - facts.done;
    //: 1: percent, 2: amount
    return QCoreApplication::translate("Closing", "%1 done, %2 (10,000 yuan) remaining")
        .arg(percentText(facts.totalPercent), moneyText(std::max(remaining, Money())));
}

void EndingProposer::endByProject(EntryEnding& ending, const Project& project) const
{
    const ListEntry* next = m_nextEntries.value(project.id);
    const bool goesOn = next && isOnList(next->status);
    const QDate finish = project.actualFinish;
    if (project.stage == ProjectStage::Terminated) {
        ending.outcome = EntryOutcome::Terminated;
        ending.evidence = QCoreApplication::translate("Closing", "The project was terminated.");
    } else if (finish.isValid() && finish <= m_today && !goesOn) {
        ending.outcome = EntryOutcome::Completed;
        ending.evidence = QCoreApplication::translate("Closing", "Finished on %1; %2.")
                              .arg(finish.toString(Qt::ISODate), stateOf(project));
    } else if (project.stage == ProjectStage::Completed && !goesOn) {
        ending.outcome = EntryOutcome::Completed;
        ending.evidence = QCoreApplication::translate("Closing", "Recorded as completed; %1.")
                              .arg(stateOf(project));
    } else if (project.stage == ProjectStage::Withdrawn) {
        ending.outcome = EntryOutcome::Left;
        ending.evidence = QCoreApplication::translate("Closing", "The project was withdrawn.");
    } else {
        endUnfinished(ending, project);
    }
}

void EndingProposer::endUnfinished(EntryEnding& ending, const Project& project) const
{
    const ListEntry* next = m_nextEntries.value(project.id);
    const QString day = judgedDay(m_list.year, m_today).toString(Qt::ISODate);
    const bool isTakenOff = next && next->status == EntryStatus::Removed;
    if (isTakenOff && !m_successor.holds(project.id)) {
        ending.outcome = EntryOutcome::Left;
        ending.evidence = QCoreApplication::translate("Closing", "Taken off the list of %1: %2")
                              .arg(QString::number(m_next->year), next->reason);
    } else if (m_successor.isIssued() && !m_successor.holds(project.id)) {
        ending.outcome = EntryOutcome::Left;
        ending.evidence =
            //: 1: day, 2: how much is done, 3: year
            QCoreApplication::translate("Closing",
                                        "Not finished by %1; %2. The list of %3 does not have it.")
                .arg(day, stateOf(project), QString::number(m_next->year));
    } else {
        ending.outcome = EntryOutcome::CarriedOn;
        ending.evidence = QCoreApplication::translate("Closing", "Not finished by %1; %2.")
                              .arg(day, stateOf(project));
    }
}

/// What the issued list of the next year carries over was carried on, whatever came of it there.
void EndingProposer::endBySuccessor(EntryEnding& ending, const Project& project) const
{
    ending.outcome = EntryOutcome::CarriedOn;
    ending.evidence =
        //: 1: year, 2: how much is done
        QCoreApplication::translate("Closing", "On the issued list of %1 as carried over; %2.")
            .arg(QString::number(m_next->year), stateOf(project));
}

/// Nothing for an entry that was never on the issued list.
std::optional<EntryEnding> EndingProposer::endingOf(const ListEntry& entry) const
{
    const bool isListed = isOnList(entry.status);
    const ListRevision* revision = lastRevisionOf(entry.project);
    const Project* project = m_records.find(entry.project);
    if (!project || (!isListed && !revision))
        return {};
    EntryEnding ending{entry.id, entry.project, entry.outcome, entry.outcomeEvidence};
    const bool isRecorded = entry.outcome != EntryOutcome::Open;
    if (isRecorded && !ending.evidence.isEmpty())
        return ending;
    if (!isListed) {
        ending.outcome = isRecorded ? entry.outcome : EntryOutcome::Left;
        ending.evidence = QCoreApplication::translate("Closing", "Revision %1 of %2: %3")
                              .arg(QString::number(revision->number),
                                   revision->madeOn.toString(Qt::ISODate), revision->reason);
        return ending;
    }
    if (m_successor.carries(entry.project))
        endBySuccessor(ending, *project);
    else
        endByProject(ending, *project);
    if (isRecorded && ending.outcome != entry.outcome)
        ending = {entry.id, entry.project, entry.outcome, stateOf(*project)};
    return ending;
}

BalanceSum sumOf(const QSet<ProjectId>& projects, const Records& records)
{
    BalanceSum sum;
    for (const ProjectId id : projects) {
        const Project* project = records.find(id);
        ++sum.count;
        if (project && project->totalInvestment)
            sum.total += *project->totalInvestment;
        else
            ++sum.unknown;
    }
    return sum;
}

} // namespace

std::vector<EntryEnding> proposedEndings(const Records& records, const AnnualList& list,
                                         QDate today)
{
    const EndingProposer proposer(records, list, today);
    std::vector<EntryEnding> endings;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list != list.id)
            continue;
        if (const auto ending = proposer.endingOf(entry))
            endings.push_back(*ending);
    }
    return endings;
}

std::vector<EntryEnding> withChosenEndings(std::vector<EntryEnding> fresh,
                                           const std::vector<EntryEnding>& proposed,
                                           const std::vector<EntryEnding>& chosen)
{
    const auto find = [](const std::vector<EntryEnding>& endings, ListEntryId entry) {
        const auto at =
            std::find_if(endings.begin(), endings.end(),
                         [entry](const EntryEnding& ending) { return ending.entry == entry; });
        return at == endings.end() ? nullptr : &*at;
    };
    for (EntryEnding& ending : fresh) {
        const EntryEnding* before = find(proposed, ending.entry);
        const EntryEnding* choice = find(chosen, ending.entry);
        if (before && choice && *before == ending)
            ending = *choice;
    }
    return fresh;
}

QList<EntryOutcome> possibleOutcomes(const ListEntry& entry)
{
    QList<EntryOutcome> possible{EntryOutcome::Completed};
    if (isOnList(entry.status))
        possible.append(EntryOutcome::CarriedOn);
    return possible << EntryOutcome::Left << EntryOutcome::Terminated;
}

QStringList endingGaps(const Records& records, const std::vector<EntryEnding>& endings)
{
    QStringList gaps;
    for (const EntryEnding& ending : endings) {
        if (ending.outcome == EntryOutcome::Open || ending.evidence.trimmed().isEmpty())
            gaps.append(
                QCoreApplication::translate("Closing", "“%1” needs an outcome and what shows it.")
                    .arg(records.nameOf(RecordKind::Project, ending.project.value)));
    }
    return gaps;
}

QStringList endingConflicts(const Records& records, const AnnualList& list,
                            const std::vector<EntryEnding>& endings)
{
    ChangeSet changes;
    for (const EntryEnding& ending : endings) {
        const ListEntry* before = records.find(ending.entry);
        if (!before)
            continue;
        ListEntry after = *before;
        after.outcome = ending.outcome;
        changes.update(*before, after);
    }
    Records ended = records;
    ended.apply(changes);
    return outcomeConflicts(ended, list);
}

Result<ChangeSet> closingOf(const Records& records, const AnnualList& list,
                            const std::vector<EntryEnding>& endings, const StepAuthor& author,
                            IdMaker& ids)
{
    if (const QStringList gaps = endingGaps(records, endings); !gaps.isEmpty())
        return Error{ErrorCode::Validation, gaps.first(), {}};
    ChangeSet recorded;
    for (const EntryEnding& ending : endings) {
        const ListEntry* before = records.find(ending.entry);
        if (!before || before->list != list.id)
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate("Closing", "An entry is not of this list."),
                         {}};
        if (!possibleOutcomes(*before).contains(ending.outcome))
            return Error{ErrorCode::Validation,
                         QCoreApplication::translate(
                             "Closing", "“%1” is no longer on the list: it cannot be carried on.")
                             .arg(records.nameOf(RecordKind::Project, ending.project.value)),
                         {}};
        ListEntry after = *before;
        after.outcome = ending.outcome;
        after.outcomeEvidence = ending.evidence;
        recorded.update(*before, after);
    }
    Records ended = records;
    ended.apply(recorded);
    StepRequest request;
    request.to = ListState::Closed;
    request.who = author.who;
    request.at = author.at;
    request.today = author.today.isValid() ? author.today : author.at.date();
    request.reason = author.reason;
    auto closed = stepOf(ended, list, request, ids);
    if (!closed)
        return closed;
    ChangeSet changes = std::move(closed).value();
    changes.deltas<ListEntry>() = recorded.deltas<ListEntry>();
    changes.setLabel(QCoreApplication::translate("Closing", "Close the list of %1")
                         .arg(QString::number(list.year)));
    return changes;
}

BalanceSum operator+(const BalanceSum& a, const BalanceSum& b)
{
    return {a.count + b.count, a.total + b.total, a.unknown + b.unknown};
}

std::vector<YearBalance> balances(const Records& records, int first, int last)
{
    std::vector<YearBalance> list;
    for (const FlowYear& flow : rollingFlow(records, first, last, [](ProjectId) { return true; })) {
        YearBalance balance;
        balance.year = flow.year;
        balance.entered = sumOf(flow.projectsOf(EntryOrigin::New), records);
        balance.carriedIn = sumOf(flow.projectsOf(EntryOrigin::Carried), records);
        balance.completed = sumOf(flow.projectsOf(EntryFate::Completed), records);
        balance.carriedOn = sumOf(flow.projectsOf(EntryFate::Carried), records);
        balance.left = sumOf(flow.projectsOf(EntryFate::Left), records);
        balance.open = sumOf(flow.projectsOf(EntryFate::Undecided), records);
        list.push_back(balance);
    }
    return list;
}

} // namespace touyan
