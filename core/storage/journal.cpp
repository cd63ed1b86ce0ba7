#include "storage/journal.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto SelectEntries = u"SELECT id, at, who, label, changes, hash FROM journal "
                           "WHERE id > ? ORDER BY id"_s;

const auto SelectLast = u"SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1"_s;

const auto InsertEntry =
    u"INSERT INTO journal (id, at, who, label, changes, hash) VALUES (?, ?, ?, ?, ?, ?)"_s;

/// SHA-256 over the hash before and every field, each with its length before it, so that no text
/// can move from one field to the next unnoticed.
QString chainedHash(const QString& previous, const JournalEntry& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray& part) {
        hash.addData(QByteArray::number(part.size()).append(':'));
        hash.addData(part);
    };
    add(previous.toUtf8());
    add(QByteArray::number(entry.number));
    add(entry.at.toString(Qt::ISODate).toUtf8());
    add(entry.who.toUtf8());
    add(entry.label.toUtf8());
    add(entry.changes);
    return QString::fromLatin1(hash.result().toHex());
}

JournalEntry readEntry(const Statement& row)
{
    return {.number = row.integer(0),
            .at = QDateTime::fromString(row.text(1), Qt::ISODate),
            .who = row.text(2),
            .label = row.text(3),
            .changes = qUncompress(row.blob(4)),
            .hash = row.text(5)};
}

} // namespace

Result<void> Journal::append(JournalEntry entry) const
{
    auto last = Statement::prepare(m_database, SelectLast);
    if (!last)
        return last.error();
    const auto hasRow = last->step();
    if (!hasRow)
        return hasRow.error();
    const QString previous = *hasRow ? last->text(1) : QString();
    entry.number = *hasRow ? last->integer(0) + 1 : 1;
    entry.hash = chainedHash(previous, entry);

    auto insert = Statement::prepare(m_database, InsertEntry);
    if (!insert)
        return insert.error();
    insert->bind(1, entry.number);
    insert->bind(2, entry.at.toString(Qt::ISODate));
    insert->bind(3, entry.who);
    insert->bind(4, entry.label);
    insert->bind(5, qCompress(entry.changes));
    insert->bind(6, entry.hash);
    return insert->run();
}

Result<std::vector<JournalEntry>> Journal::entriesAfter(qint64 after) const
{
    auto statement = Statement::prepare(m_database, SelectEntries);
    if (!statement)
        return statement.error();
    statement->bind(1, after);
    std::vector<JournalEntry> entries;
    for (;;) {
        const auto hasRow = statement->step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow)
            return entries;
        entries.push_back(readEntry(*statement));
    }
}

Result<qint64> Journal::size() const
{
    return m_database.number(u"SELECT COUNT(*) FROM journal"_s);
}

Result<qint64> Journal::firstBrokenEntry() const
{
    const auto entries = entriesAfter(0);
    if (!entries)
        return entries.error();
    QString previous;
    qint64 number = 0;
    for (const JournalEntry& entry : *entries) {
        if (entry.number != ++number || entry.hash != chainedHash(previous, entry))
            return number;
        previous = entry.hash;
    }
    return 0;
}

} // namespace touyan
