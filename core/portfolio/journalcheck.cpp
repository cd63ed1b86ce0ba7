#include "portfolio/journalcheck.h"

#include "domain/changejson.h"

#include <QSet>

namespace touyan {
namespace {

/// Whether the rows of @p records are as the last of the @p deltas to touch each left them.
template <typename T>
bool leadTo(const Records& records, const std::vector<Delta<T>>& deltas)
{
    QSet<qint64> seen;
    return std::all_of(deltas.rbegin(), deltas.rend(), [&](const Delta<T>& delta) {
        const qint64 id = delta.any().id.value;
        if (seen.contains(id))
            return true;
        seen.insert(id);
        const T* row = records.find(delta.any().id);
        return delta.after ? row && *row == *delta.after : !row;
    });
}

bool leadTo(const Records& records, const ChangeSet& changes)
{
    bool fit = true;
    changes.forEachKind([&](const auto& deltas) { fit = fit && leadTo(records, deltas); });
    return fit;
}

} // namespace

qint64 firstUnfitEntry(const std::vector<JournalEntry>& entries, Records records)
{
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto changes = changeSetFromJson(entry->changes, entry->label, records);
        if (!changes || !leadTo(records, *changes))
            return entry->number;
        records.apply(changes->inverted());
    }
    return 0;
}

} // namespace touyan
