#include "analysis/listmembers.h"

#include "domain/liststatus.h"

#include <QSet>

namespace touyan {
namespace {

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

} // namespace

std::map<int, ListMembers> membersByYear(const Records& records, int first, int last,
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

} // namespace touyan
