#include "selection/printedorder.h"

#include "domain/liststatus.h"
#include "selection/issue.h"
#include "selection/listrow.h"
#include "selection/revision.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace touyan {
namespace {

/// Sorts what belongs to no programme after all that does.
constexpr qint64 NoProgramme = std::numeric_limits<qint64>::max();

} // namespace

std::vector<const ListEntry*> printedEntries(const Records& records, const AnnualList& list)
{
    std::vector<const ListEntry*> listed;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == list.id && isOnList(entry.status) && records.find(entry.project))
            listed.push_back(&entry);
    }
    const auto placeOf = [&records](const ListEntry& entry) {
        const ProgrammeId programme = records.find(entry.project)->programme;
        return std::pair(programme.isValid() ? programme.value : NoProgramme, entry.position);
    };
    std::stable_sort(listed.begin(), listed.end(), [&](const ListEntry* a, const ListEntry* b) {
        return placeOf(*a) < placeOf(*b);
    });
    return listed;
}

QHash<ProjectId, int> printedPlaces(const Records& records, const AnnualList& list)
{
    if (hasSnapshot(list))
        return printedPlaces(rowsInForce(records, list));
    QHash<ProjectId, int> places;
    for (const ListEntry* entry : printedEntries(records, list))
        places.insert(entry->project, static_cast<int>(places.size()));
    return places;
}

QHash<ProjectId, int> printedPlaces(const std::vector<ListRow>& rows)
{
    // A project that a revision added stands last in the text, but is printed with its programme.
    QStringList programmes;
    for (const ListRow& row : rows) {
        if (!row.programme.isEmpty() && !programmes.contains(row.programme))
            programmes.append(row.programme);
    }
    programmes.append(QString());
    QHash<ProjectId, int> places;
    for (const QString& programme : std::as_const(programmes)) {
        for (const ListRow& row : rows) {
            if (row.programme == programme)
                places.insert(row.project, static_cast<int>(places.size()));
        }
    }
    return places;
}

} // namespace touyan
