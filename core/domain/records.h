#pragma once

#include "domain/allrecords.h"
#include "domain/changeset.h"
#include "domain/table.h"

namespace touyan {

/// All rows of the open file as values. A copy is a snapshot: it costs a few pointers and never
/// changes, so that long work on another thread can read it.
class Records
{
public:
    template <typename T>
    const Table<T>& all() const
    {
        return std::get<Table<T>>(m_tables);
    }
    template <typename T>
    const T* find(Id<T> id) const
    {
        return all<T>().find(id);
    }
    template <typename T>
    void setAll(Table<T> table)
    {
        std::get<Table<T>>(m_tables) = std::move(table);
    }

    /// Brings @p changes into the tables. They must fit: see validate().
    void apply(const ChangeSet& changes);

    /// What names the record @p id of @p kind to people; empty when there is none.
    QString nameOf(RecordKind kind, qint64 id) const;
    bool contains(RecordKind kind, qint64 id) const;

    bool operator==(const Records&) const = default;

private:
    AllRecords::TupleOf<Table> m_tables;
};

} // namespace touyan
