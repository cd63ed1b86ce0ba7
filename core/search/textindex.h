#pragma once

#include "domain/records.h"
#include "search/textarena.h"

namespace touyan {

/// What the searched fields of rows of kind T say, with names for ids, and the pinyin of all names
/// beside it: a keystroke scans the one, and the other only when it may be pinyin.
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
    void insert(qsizetype place, const T& row, const Records& records);
    QList<Id<T>> findWord(const QString& word) const;

    QList<Id<T>> m_ids;
    TextArena m_texts{sizeof(char16_t)}; ///< UTF-16
    TextArena m_readings{1}; ///< UTF-8, a third of what it would be in UTF-16
};

/// The lower-case text by which @p row is found, with its pinyin.
template <typename T>
QString searchText(const T& row, const Records& records);

} // namespace touyan
