#include "storage/outsidechanges.h"

#include <QFileInfo>

namespace touyan {

using namespace Qt::StringLiterals;

OutsideChanges::OutsideChanges(QString path)
    : m_path(std::move(path))
    , m_stamps(stamps())
{
    if (const auto entry = lastEntry())
        m_first = *entry;
}

OutsideChanges::Stamps OutsideChanges::stamps() const
{
    const auto stampOf = [](const QString& path) {
        const QFileInfo file(path);
        return file.exists() ? Stamp{file.size(), file.lastModified()} : Stamp();
    };
    return {stampOf(m_path), stampOf(m_path + u"-wal"_s)};
}

Result<JournalEntry> OutsideChanges::lastEntry() const
{
    const auto database = Database::open(m_path, AccessMode::ReadOnly);
    if (!database)
        return database.error();
    const Journal journal(*database);
    const auto size = journal.size();
    if (!size)
        return size.error();
    auto entries = journal.entriesAfter(*size - 1);
    if (!entries)
        return entries.error();
    return entries->empty() ? JournalEntry() : std::move(entries->back());
}

std::optional<JournalEntry> OutsideChanges::last()
{
    const Stamps now = stamps();
    if (now == m_stamps)
        return m_changed;
    auto entry = lastEntry();
    if (!entry)
        return m_changed; // looked at again next time
    m_stamps = now;
    const bool isSame = entry->number == m_first.number && entry->hash == m_first.hash;
    m_changed = isSame ? std::nullopt : std::optional(std::move(entry).value());
    return m_changed;
}

} // namespace touyan
