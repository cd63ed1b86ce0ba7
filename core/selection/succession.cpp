#include "selection/succession.h"

#include "selection/firstnames.h"
#include "selection/listentries.h"
#include "selection/liststates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString counted(const char* text, qsizetype count)
{
    return QCoreApplication::translate("Succession", text, nullptr, static_cast<int>(count));
}

/// @p entry as it ended when @p next was issued, on which it stands as @p there, if at all.
ListEntry ended(const Records& records, const ListEntry& entry, const AnnualList& next,
                const ListEntry* there)
{
    const Project* project = records.find(entry.project);
    ListEntry after = entry;
    after.outcome = EntryOutcome::Left;
    const bool isFinished = project
        && (project->stage == ProjectStage::Completed
            || (project->actualFinish.isValid() && project->actualFinish <= next.issuedOn));
    if (isFinished)
        after.outcome = EntryOutcome::Completed;
    else if (project && project->stage == ProjectStage::Terminated)
        after.outcome = EntryOutcome::Terminated;
    const QString year = QString::number(next.year);
    const QString why = there && !there->reason.isEmpty()
        //: 1: year, 2: why
        ? QCoreApplication::translate("Succession", "Not on the list of %1 as it was issued: %2")
              .arg(year, there->reason)
        : QCoreApplication::translate("Succession", "Not on the list of %1 as it was issued.")
              .arg(year);
    after.outcomeEvidence =
        entry.outcomeEvidence.isEmpty() ? why : QString(entry.outcomeEvidence % u' ' % why);
    return after;
}

} // namespace

IssuedSuccessor::IssuedSuccessor(const Records& records, const AnnualList& list)
{
    const AnnualList* next = findList(records, list.year + 1);
    if (!next || isOpenForPlacing(next->state))
        return;
    m_list = next;
    auto lists = membersByYear(records, next->year, next->year, [](ProjectId) { return true; });
    m_members = std::move(lists[next->year]);
}

bool IssuedSuccessor::holds(ProjectId project) const
{
    return m_members.holds(project);
}

bool IssuedSuccessor::carries(ProjectId project) const
{
    const ListEntry* entry = m_members.members.value(project);
    return entry && entry->status == EntryStatus::CarriedOver;
}

const AnnualList* predecessorOf(const Records& records, const AnnualList& list)
{
    return findList(records, list.year - 1);
}

QStringList outcomeConflicts(const Records& records, const AnnualList& list)
{
    const IssuedSuccessor next(records, list);
    if (!next.isIssued())
        return {};
    QStringList missing;
    QStringList carried;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list != list.id || entry.outcome == EntryOutcome::Open)
            continue;
        const QString name = records.nameOf(RecordKind::Project, entry.project.value);
        if (entry.outcome == EntryOutcome::CarriedOn && !next.holds(entry.project))
            missing.append(name);
        else if (hasEnded(entry.outcome) && next.carries(entry.project))
            carried.append(name);
    }
    const QString year = QString::number(next.year());
    QStringList conflicts;
    if (!missing.isEmpty())
        //: n: projects; 1: year, 2: names of projects
        conflicts.append(
            counted(QT_TRANSLATE_N_NOOP("Succession",
                                        "%n project(s) to be carried on are not on the issued list "
                                        "of %1 (%2): add them to it by a revision first, or choose "
                                        "another outcome."),
                    missing.size())
                .arg(year, firstNames(missing)));
    if (!carried.isEmpty())
        //: n: projects; 1: year, 2: names of projects
        conflicts.append(
            counted(QT_TRANSLATE_N_NOOP("Succession",
                                        "%n project(s) stand on the issued list of %1 as carried "
                                        "over (%2): their outcome is “carried on”, unless a "
                                        "revision takes them off that list first."),
                    carried.size())
                .arg(year, firstNames(carried)));
    return conflicts;
}

SuccessionGaps successionGaps(const Records& records, const AnnualList& list)
{
    SuccessionGaps gaps;
    const AnnualList* before = predecessorOf(records, list);
    if (!before)
        return gaps;
    const bool isClosed = before->state == ListState::Closed;
    QHash<ProjectId, EntryStatus> here;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == list.id)
            here.insert(entry.project, entry.status);
    }
    QSet<ProjectId> ended;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list != before->id)
            continue;
        const EntryStatus status = here.value(entry.project, EntryStatus::Removed);
        if (isClosed && entry.outcome == EntryOutcome::CarriedOn && !isOnList(status))
            gaps.notTakenOver.push_back(&entry);
        else if (hasEnded(entry.outcome))
            ended.insert(entry.project);
    }
    for (const ListEntry& entry : records.all<ListEntry>()) {
        const bool isCarried = entry.list == list.id && entry.status == EntryStatus::CarriedOver;
        if (isCarried && ended.contains(entry.project))
            gaps.wronglyCarried.push_back(&entry);
    }
    return gaps;
}

std::vector<ListEntry> endedAtIssue(const Records& records,
                                    const std::vector<const ListEntry*>& entries,
                                    const AnnualList& next)
{
    QHash<ProjectId, const ListEntry*> there;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == next.id)
            there.insert(entry.project, &entry);
    }
    std::vector<ListEntry> after;
    for (const ListEntry* entry : entries)
        after.push_back(ended(records, *entry, next, there.value(entry->project)));
    return after;
}

} // namespace touyan
