#include "selection/listentries.h"

#include "domain/liststatus.h"

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
    return isOnList(status) || isProposed(status);
}

int proposedCount(const Records& records, const AnnualList& list)
{
    const auto& entries = records.all<ListEntry>();
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [&list](const ListEntry& entry) {
            return entry.list == list.id && isProposed(entry.status);
        }));
}

bool hasEnded(EntryOutcome outcome)
{
    return outcome != EntryOutcome::Open && outcome != EntryOutcome::CarriedOn;
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
        if (lists.contains(entry.list) && isOnList(entry.status) && !hasEnded(entry.outcome))
            projects.insert(entry.project);
    }
    return projects;
}

NewProjects::NewProjects(const Records& records, int year)
    : m_records(records)
    , m_year(year)
    , m_listedBefore(listedBefore(records, year))
{
}

bool NewProjects::wouldBeNew(const ListEntry& entry) const
{
    const Project* project = m_records.find(entry.project);
    if (!project || entry.status == EntryStatus::CarriedOver
        || m_listedBefore.contains(entry.project))
        return false;
    return natureOf(entry, *project, m_year) != AnnualCategory::Preparing;
}

bool NewProjects::isNew(const ListEntry& entry) const
{
    return entry.status == EntryStatus::Selected && wouldBeNew(entry);
}

bool belongsTo(const Project& project, const RecordRef& about)
{
    switch (about.kind) {
    case RecordKind::Programme:
        return project.programme.value == about.id;
    case RecordKind::District:
        return project.district.value == about.id;
    case RecordKind::Unit:
        return project.responsibleUnits.contains(UnitId{about.id});
    default:
        return false;
    }
}

} // namespace touyan
