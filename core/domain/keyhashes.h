#pragma once

#include "domain/records.h"

#include <QSet>

namespace touyan {

/// What may make rows duplicates, as one number a row: the search for duplicates reads these rather
/// than a million rows. A kind's hashes are made when they are first asked for, and follow the
/// changes of the file from then on.
class KeyHashes
{
public:
    /// Of @p row: one for each Unique field, and one for the fields that are unique Together. Rows
    /// that share a key share a hash. Empty for kinds without keys.
    template <typename T>
    static QList<quint32> of(const T& row);

    /// The positions in @p table of the rows that have one of @p hashes.
    template <typename T>
    QList<qsizetype> rowsWith(const QSet<quint32>& hashes, const Table<T>& table);

    /// Follows @p changes; @p records already holds them.
    void follow(const Records& records, const ChangeSet& changes);

private:
    /// The hashes of the first rows of a table. What lies behind a row that came or went is dropped
    /// and made again when it is asked for.
    template <typename T>
    struct Column
    {
        std::vector<quint32> hashes;
    };

    template <typename T>
    void followKind(const Table<T>& table, const std::vector<Delta<T>>& deltas);

    AllRecords::TupleOf<Column> m_columns;
};

} // namespace touyan
