#pragma once

#include "storage/database.h"

#include <QDateTime>

#include <vector>

namespace touyan {

/// One row of the journal: who changed what, when. @c hash chains it to the row before.
struct JournalEntry
{
    qint64 number = 0; ///< 1, 2, 3 …
    QDateTime at; ///< local time with its offset
    QString who;
    QString label;
    QByteArray changes; ///< JSON, see domain/changejson.h; "[]" for the rows a file began with
    QString hash; ///< SHA-256 over this row and the hash before it, hexadecimal
};

/// The append-only record of all changes.
class Journal
{
public:
    explicit Journal(const Database& database)
        : m_database(database)
    {
    }

    /// Adds a row, with the next number and its own hash. The caller holds the transaction.
    Result<void> append(const JournalEntry& entry) const;
    /// Rows with a number above @p after, oldest first.
    Result<std::vector<JournalEntry>> entriesAfter(qint64 after) const;
    Result<qint64> size() const;
    /// The number of the first row whose hash does not fit its content and the row before it, or 0.
    /// Rows cut off at the end leave no trace in the chain: see isCutOff().
    Result<qint64> firstBrokenEntry() const;
    /// Whether the row that was appended last is there no more.
    Result<bool> isCutOff() const;

private:
    const Database& m_database;
};

} // namespace touyan
