#pragma once

#include "base/id.h"
#include "domain/delta.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace touyan {

/// The rows of one kind of record, sorted by id. Copies share their rows until one of them changes,
/// so that a snapshot for another thread costs nothing.
template <typename T>
class Table
{
public:
    Table() = default;
    /// @p rows in any order, ids unique.
    explicit Table(QList<T> rows)
        : m_rows(std::move(rows))
    {
        if (!std::is_sorted(m_rows.cbegin(), m_rows.cend(), isBefore))
            std::sort(m_rows.begin(), m_rows.end(), isBefore);
    }

    const QList<T>& rows() const { return m_rows; }
    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    auto begin() const { return m_rows.cbegin(); }
    auto end() const { return m_rows.cend(); }

    /// The row with @p id, or nullptr.
    const T* find(Id<T> id) const
    {
        const auto at = lowerBound(id);
        return at != m_rows.cend() && at->id == id ? &*at : nullptr;
    }
    /// Position of the row with @p id, or -1.
    qsizetype indexOf(Id<T> id) const
    {
        const auto at = lowerBound(id);
        return at != m_rows.cend() && at->id == id ? std::distance(m_rows.cbegin(), at) : -1;
    }

    void apply(const std::vector<Delta<T>>& deltas)
    {
        for (const Delta<T>& delta : deltas)
            apply(delta);
    }

    bool operator==(const Table&) const = default;

private:
    static bool isBefore(const T& a, const T& b) { return a.id < b.id; }

    auto lowerBound(Id<T> id) const
    {
        return std::lower_bound(m_rows.cbegin(), m_rows.cend(), id,
                                [](const T& row, Id<T> wanted) { return row.id < wanted; });
    }
    void apply(const Delta<T>& delta)
    {
        const auto at = std::distance(m_rows.cbegin(), lowerBound(delta.any().id));
        if (!delta.before)
            m_rows.insert(at, *delta.after); // new ids are the largest: this appends
        else if (delta.after)
            m_rows[at] = *delta.after;
        else
            m_rows.remove(at);
    }

    QList<T> m_rows;
};

} // namespace touyan
