#include "storage/journal.h"

#include <QCryptographicHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto SelectEntries = u"SELECT id, at, who, label, changes, hash FROM journal "
                           "WHERE id > ? ORDER BY id"_s;

const auto SelectLast = u"SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1"_s;

const auto InsertEntry =
    u"INSERT INTO journal (id, at, who, label, changes, hash) VALUES (?, ?, ?, ?, ?, ?)"_s;

const auto RecordEnd = uR"(
    INSERT INTO journal_end (id, entry, hash) VALUES (1, ?, ?)
    ON CONFLICT (id) DO UPDATE SET entry = excluded.entry, hash = excluded.hash)"_s;

const auto CountRecordedEnd = uR"(
    SELECT COUNT(*) FROM journal_end JOIN journal
    ON journal.id = journal_end.entry AND journal.hash = journal_end.hash
    WHERE journal.id = (SELECT MAX(id) FROM journal))"_s;

/// A row as it is stored: what the hash covers, so that no byte can change unnoticed.
struct StoredEntry
{
    qint64 number = 0;
    QString at;
    QString who;
    QString label;
    QByteArray changes; ///< compressed
    QString hash;
};

/// SHA-256 over the hash before and every field, each with its length before it, so that no text
/// can move from one field to the next unnoticed.
QString chainedHash(const QString& previous, const StoredEntry& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray& part) {
        hash.addData(QByteArray::number(part.size()).append(':'));
        hash.addData(part);
    };
    add(previous.toUtf8());
    add(QByteArray::number(entry.number));
    add(entry.at.toUtf8());
    add(entry.who.toUtf8());
    add(entry.label.toUtf8());
    add(entry.changes);
    return QString::fromLatin1(hash.result().toHex());
}

StoredEntry readStored(const Statement& row)
{
    return {.number = row.integer(0),
            .at = row.text(1),
            .who = row.text(2),
            .label = row.text(3),
            .changes = row.blob(4),
            .hash = row.text(5)};
}

JournalEntry opened(const StoredEntry& stored)
{
    return {.number = stored.number,
            .at = QDateTime::fromString(stored.at, Qt::ISODate),
            .who = stored.who,
            .label = stored.label,
            .changes = qUncompress(stored.changes),
            .hash = stored.hash};
}

/// @p moment with its offset, so that it is the same moment on a computer elsewhere.
QString stamp(const QDateTime& moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

/// Calls @p visitor with each row above @p after, oldest first, until it says no.
template <typename Visitor>
Result<void> visitEntries(const Database& database, qint64 after, Visitor&& visitor)
{
    auto statement = Statement::prepare(database, SelectEntries);
    if (!statement)
        return statement.error();
    statement->bind(1, after);
    for (;;) {
        const auto hasRow = statement->step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow || !visitor(readStored(*statement)))
            return {};
    }
}

} // namespace

Result<void> Journal::append(const JournalEntry& entry) const
{
    auto last = Statement::prepare(m_database, SelectLast);
    if (!last)
        return last.error();
    const auto hasRow = last->step();
    if (!hasRow)
        return hasRow.error();
    const QString previous = *hasRow ? last->text(1) : QString();
    StoredEntry stored{.number = *hasRow ? last->integer(0) + 1 : 1,
                       .at = stamp(entry.at),
                       .who = entry.who,
                       .label = entry.label,
                       .changes = qCompress(entry.changes)};
    stored.hash = chainedHash(previous, stored);

    auto insert = Statement::prepare(m_database, InsertEntry);
    if (!insert)
        return insert.error();
    insert->bind(1, stored.number);
    insert->bind(2, stored.at);
    insert->bind(3, stored.who);
    insert->bind(4, stored.label);
    insert->bind(5, stored.changes);
    insert->bind(6, stored.hash);
    if (auto done = insert->run(); !done)
        return done;

    auto end = Statement::prepare(m_database, RecordEnd);
    if (!end)
        return end.error();
    end->bind(1, stored.number);
    end->bind(2, stored.hash);
    return end->run();
}

Result<std::vector<JournalEntry>> Journal::entriesAfter(qint64 after) const
{
    std::vector<JournalEntry> entries;
    const auto visited = visitEntries(m_database, after, [&entries](const StoredEntry& stored) {
        entries.push_back(opened(stored));
        return true;
    });
    if (!visited)
        return visited.error();
    return entries;
}

Result<qint64> Journal::size() const
{
    return m_database.number(u"SELECT COUNT(*) FROM journal"_s);
}

Result<bool> Journal::isCutOff() const
{
    const auto recorded = m_database.number(CountRecordedEnd);
    if (!recorded)
        return recorded.error();
    return *recorded == 0;
}

Result<qint64> Journal::firstBrokenEntry() const
{
    QString previous;
    qint64 number = 0;
    bool isSound = true;
    constexpr auto All = std::numeric_limits<qint64>::min();
    const auto visited = visitEntries(m_database, All, [&](const StoredEntry& stored) {
        isSound = stored.number == ++number && stored.hash == chainedHash(previous, stored);
        previous = stored.hash;
        return isSound;
    });
    if (!visited)
        return visited.error();
    return isSound ? 0 : number;
}

} // namespace touyan
