#include "analysis/rollingflow.h"

#include "analysis/listmembers.h"

namespace touyan {
namespace {

constexpr std::array Origins = {EntryOrigin::New, EntryOrigin::Carried};
constexpr std::array Fates = {EntryFate::Carried, EntryFate::Completed, EntryFate::Left,
                              EntryFate::Undecided};

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
    const std::map<int, ListMembers> lists = membersByYear(records, first - 1, last + 1, counts);
    std::vector<FlowYear> flow;
    for (const auto& [year, list] : lists) {
        const auto after = lists.find(year + 1);
        const bool followsOn = !flow.empty() && flow.back().year == year - 1;
        flow.push_back(flowOf(year, list, after == lists.end() ? nullptr : &after->second,
                              followsOn ? &flow.back() : nullptr, records));
    }
    std::erase_if(flow, [first, last](const FlowYear& column) {
        return column.year < first || column.year > last;
    });
    return flow;
}

} // namespace touyan
