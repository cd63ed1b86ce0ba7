#include "analysis/rollingflow.h"

#include <QHash>

#include <map>

namespace touyan {
namespace {

constexpr std::array Origins = {EntryOrigin::New, EntryOrigin::Carried};
constexpr std::array Fates = {EntryFate::Carried, EntryFate::Completed, EntryFate::Left,
                              EntryFate::Undecided};

/// The entries of one list: those on it, and those taken off it again.
struct ListMembers
{
    bool isDraft = false;
    QHash<ProjectId, const ListEntry*> members;
    QHash<ProjectId, const ListEntry*> removed;
};

bool isMember(const ListEntry& entry, bool isDraft)
{
    switch (entry.status) {
    case EntryStatus::Selected:
    case EntryStatus::CarriedOver:
        return true;
    case EntryStatus::Candidate:
    case EntryStatus::InReview:
        return isDraft;
    case EntryStatus::Deferred:
    case EntryStatus::Removed:
        return false;
    }
    return false;
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
        lists[list.year].isDraft = list.state < ListState::Issued;
    }
    for (const ListEntry& entry : records.all<ListEntry>()) {
        const auto year = years.constFind(entry.list);
        if (year == years.cend() || !counts(entry.project))
            continue;
        ListMembers& list = lists[*year];
        if (isMember(entry, list.isDraft))
            list.members.insert(entry.project, &entry);
        else if (!list.isDraft && entry.status == EntryStatus::Removed)
            list.removed.insert(entry.project, &entry);
    }
    return lists;
}

EntryFate fateOf(const ListEntry& entry, const Project* project, int year, const ListMembers* next)
{
    if (next && next->members.contains(entry.project))
        return EntryFate::Carried;
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
    if (entry.status == EntryStatus::Removed)
        return EntryFate::Left;
    if (project && project->actualFinish.isValid() && project->actualFinish.year() <= year)
        return EntryFate::Completed;
    return EntryFate::Undecided;
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
        const auto before = lists.find(year - 1);
        const auto after = lists.find(year + 1);
        const ListMembers* next = after == lists.end() ? nullptr : &after->second;
        FlowYear column;
        column.year = year;
        column.isDraft = list.isDraft;
        column.hasYearBefore = before != lists.end();
        column.hasYearAfter = next != nullptr;
        for (const auto& entries : {list.members, list.removed}) {
            for (const ListEntry* entry : entries) {
                const bool isCarried =
                    column.hasYearBefore && before->second.members.contains(entry->project);
                const EntryFate fate = fateOf(*entry, records.find(entry->project), year, next);
                column.projects.at(isCarried ? 1 : 0)
                    .at(static_cast<size_t>(fate))
                    .insert(entry->project);
            }
        }
        flow.push_back(std::move(column));
    }
    return flow;
}

} // namespace touyan
