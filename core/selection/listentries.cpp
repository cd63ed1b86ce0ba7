#include "selection/listentries.h"

#include "domain/liststatus.h"

namespace touyan {
namespace {

/// The projects of the entries of the list of @p year that @p isWanted.
template <typename IsWanted>
QSet<ProjectId> projectsOfYear(const Records& records, int year, const IsWanted& isWanted)
{
    QSet<AnnualListId> lists;
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (list.year == year)
            lists.insert(list.id);
    }
    QSet<ProjectId> projects;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (lists.contains(entry.list) && isWanted(entry))
            projects.insert(entry.project);
    }
    return projects;
}

} // namespace

QList<ListEntry> entriesOf(const Records& records, AnnualListId list)
{
    QList<ListEntry> entries;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == list)
            entries.append(entry);
    }
    return entries;
}

const ListEntry* entryOn(const Records& records, AnnualListId list, ProjectId project)
{
    const auto& entries = records.all<ListEntry>();
    const auto at = std::find_if(entries.begin(), entries.end(), [&](const ListEntry& entry) {
        return entry.list == list && entry.project == project;
    });
    return at == entries.end() ? nullptr : &*at;
}

int lastPosition(const Records& records, AnnualListId list)
{
    int last = 0;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == list)
            last = std::max(last, entry.position);
    }
    return last;
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
    return projectsOfYear(records, year - 1, [](const ListEntry& entry) {
        return isOnList(entry.status) && !hasEnded(entry.outcome);
    });
}

QSet<ProjectId> endedBefore(const Records& records, int year)
{
    return projectsOfYear(records, year - 1,
                          [](const ListEntry& entry) { return hasEnded(entry.outcome); });
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
