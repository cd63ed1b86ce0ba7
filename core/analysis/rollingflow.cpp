#include "analysis/rollingflow.h"

#include "domain/liststatus.h"

#include <QHash>

#include <map>

namespace touyan {
namespace {

constexpr std::array Origins = {EntryOrigin::New, EntryOrigin::Carried};
constexpr std::array Fates = {EntryFate::Carried, EntryFate::Completed, EntryFate::Left,
                              EntryFate::Undecided};

/// The entries of one list: those on it, and those that left it after it was issued.
struct ListMembers
{
    bool isDraft = false;
    bool hasSnapshot = false;
    QHash<ProjectId, const ListEntry*> members;
    QHash<ProjectId, const ListEntry*> left;

    bool holds(ProjectId project) const
    {
        return members.contains(project) || left.contains(project);
    }
};

bool isMember(const ListEntry& entry, bool isDraft)
{
    return isOnList(entry.status) || (isDraft && isProposed(entry.status));
}

using RevisedProjects = QSet<std::pair<AnnualListId, ProjectId>>;

RevisedProjects revisedProjects(const Records& records)
{
    RevisedProjects revised;
    for (const ListRevision& revision : records.all<ListRevision>())
        revised.insert({revision.list, revision.project});
    return revised;
}

/// Whether @p entry was on the issued list and no longer is: only a revision does that. Lists from
/// before, without the text they were issued with, say so by the status alone.
bool hasLeft(const ListEntry& entry, const ListMembers& list, const RevisedProjects& revised)
{
    if (list.isDraft)
        return false;
    return revised.contains({entry.list, entry.project})
        || (!list.hasSnapshot && entry.status == EntryStatus::Removed);
}

std::map<int, ListMembers> listsByYear(const Records& records, int first, int last,
                                       const std::function<bool(ProjectId)>& counts)
{
    std::map<int, ListMembers> lists;
    QHash<AnnualListId, int> years;
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (list.year < first || list.year > last)
            continue;
        years.insert(list.id, list.year);
        lists[list.year].isDraft = isOpenForPlacing(list.state);
        lists[list.year].hasSnapshot = !list.snapshot.isEmpty();
    }
    const RevisedProjects revised = revisedProjects(records);
    for (const ListEntry& entry : records.all<ListEntry>()) {
        const auto year = years.constFind(entry.list);
        if (year == years.cend() || !counts(entry.project))
            continue;
        ListMembers& list = lists[*year];
        if (isMember(entry, list.isDraft))
            list.members.insert(entry.project, &entry);
        else if (hasLeft(entry, list, revised))
            list.left.insert(entry.project, &entry);
    }
    return lists;
}

EntryFate fateOf(const ListEntry& entry, const Project* project, int year, const ListMembers* next)
{
    switch (entry.outcome) {
    case EntryOutcome::Completed:
        return EntryFate::Completed;
    case EntryOutcome::Left:
    case EntryOutcome::Terminated:
        return EntryFate::Left;
    case EntryOutcome::Open:
    case EntryOutcome::CarriedOn:
        break;
    }
    if (entry.status == EntryStatus::Removed || entry.status == EntryStatus::Deferred)
        return EntryFate::Left;
    if (next && next->holds(entry.project))
        return EntryFate::Carried;
    if (project && project->actualFinish.isValid() && project->actualFinish.year() <= year)
        return EntryFate::Completed;
    if (next && !next->isDraft)
        return EntryFate::Left;
    return !next && entry.outcome == EntryOutcome::CarriedOn ? EntryFate::Carried
                                                             : EntryFate::Undecided;
}

/// @p before is the year before in the flow, or null.
FlowYear flowOf(int year, const ListMembers& list, const ListMembers* next, const FlowYear* before,
                const Records& records)
{
    FlowYear column;
    column.year = year;
    column.isDraft = list.isDraft;
    column.hasYearBefore = before != nullptr;
    column.hasYearAfter = next != nullptr;
    const QSet<ProjectId> carried =
        before ? before->projectsOf(EntryFate::Carried) : QSet<ProjectId>();
    for (const auto& entries : {list.members, list.left}) {
        for (const ListEntry* entry : entries) {
            const EntryFate fate = fateOf(*entry, records.find(entry->project), year, next);
            column.projects.at(carried.contains(entry->project) ? 1 : 0)
                .at(static_cast<size_t>(fate))
                .insert(entry->project);
        }
    }
    return column;
}

} // namespace

int FlowYear::count(EntryOrigin origin, EntryFate fate) const
{
    return static_cast<int>(
        projects.at(static_cast<size_t>(origin)).at(static_cast<size_t>(fate)).size());
}

int FlowYear::count(EntryOrigin origin) const
{
    int sum = 0;
    for (const EntryFate fate : Fates)
        sum += count(origin, fate);
    return sum;
}

int FlowYear::count(EntryFate fate) const
{
    int sum = 0;
    for (const EntryOrigin origin : Origins)
        sum += count(origin, fate);
    return sum;
}

int FlowYear::count() const
{
    return count(EntryOrigin::New) + count(EntryOrigin::Carried);
}

QSet<ProjectId> FlowYear::projectsOf(EntryOrigin origin) const
{
    QSet<ProjectId> all;
    for (const QSet<ProjectId>& some : projects.at(static_cast<size_t>(origin)))
        all.unite(some);
    return all;
}

QSet<ProjectId> FlowYear::projectsOf(EntryFate fate) const
{
    QSet<ProjectId> all;
    for (const auto& ofOrigin : projects)
        all.unite(ofOrigin.at(static_cast<size_t>(fate)));
    return all;
}

std::vector<FlowYear> rollingFlow(const Records& records, int first, int last,
                                  const std::function<bool(ProjectId)>& counts)
{
    const std::map<int, ListMembers> lists = listsByYear(records, first, last, counts);
    std::vector<FlowYear> flow;
    for (const auto& [year, list] : lists) {
        const auto after = lists.find(year + 1);
        const bool followsOn = !flow.empty() && flow.back().year == year - 1;
        flow.push_back(flowOf(year, list, after == lists.end() ? nullptr : &after->second,
                              followsOn ? &flow.back() : nullptr, records));
    }
    return flow;
}

} // namespace touyan
