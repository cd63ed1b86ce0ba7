#pragma once

#include "domain/records.h"
#include "storage/database.h"

namespace touyan {

/// The one place that knows the table of a record kind: its SQL is made from the field table.
template <typename T>
class Repository
{
public:
    explicit Repository(const Database& database)
        : m_database(database)
    {
    }

    /// All rows, by id.
    Result<QList<T>> all() const;
    /// Writes each of @p deltas. Conflict when a row to change or remove is not stored exactly as
    /// the delta's `before`: someone else changed it, and nothing is overwritten silently.
    Result<void> write(const std::vector<Delta<T>>& deltas) const;

private:
    const Database& m_database;
};

/// Loads every kind.
Result<Records> loadRecords(const Database& database);

/// Writes the rows of @p changes; the caller holds the transaction.
Result<void> writeRows(const Database& database, const ChangeSet& changes);

} // namespace touyan
