#include "selection/listentries.h"

#include "selection/liststates.h"

namespace touyan {

QList<ListEntry> entriesOf(const Records& records, AnnualListId list)
{
    QList<ListEntry> entries;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == list)
            entries.append(entry);
    }
    return entries;
}

bool isInPlay(EntryStatus status)
{
    return status != EntryStatus::Deferred && status != EntryStatus::Removed;
}

QSet<ProjectId> listedBefore(const Records& records, int year)
{
    QSet<AnnualListId> lists;
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (list.year == year - 1)
            lists.insert(list.id);
    }
    QSet<ProjectId> projects;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (lists.contains(entry.list) && isOnList(entry.status))
            projects.insert(entry.project);
    }
    return projects;
}

bool isNewOnList(const ListEntry& entry, const QSet<ProjectId>& listedBefore)
{
    return entry.status == EntryStatus::Selected && !listedBefore.contains(entry.project);
}

} // namespace touyan
