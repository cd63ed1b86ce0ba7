#pragma once

#include "domain/records.h"

namespace touyan {

/// What the searched fields of the rows of kind T say, with the pinyin of their names, in one arena
/// that a keystroke scans as a whole.
template <typename T>
class TextIndex
{
public:
    explicit TextIndex(const Records& records);

    /// Follows @p changes; @p records already holds them.
    void apply(const Records& records, const ChangeSet& changes);

    /// The rows that hold every word of @p query, as characters, pinyin or pinyin initials, in
    /// either case; by id.
    QList<Id<T>> find(const QString& query) const;

private:
    void rebuild(const Records& records);
    void follow(const Delta<T>& delta, const Records& records);
    QList<Id<T>> findWord(const QString& word) const;

    QString m_arena; ///< one entry a row, each closed by a separator
    QList<qsizetype> m_starts;
    QList<Id<T>> m_ids;
};

/// The lower-case text by which @p row is found.
template <typename T>
QString searchText(const T& row, const Records& records);

} // namespace touyan
