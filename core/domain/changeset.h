#pragma once

#include "domain/allrecords.h"
#include "domain/delta.h"

#include <QString>

#include <tuple>
#include <utility>
#include <vector>

namespace touyan {

/// Everything one user action changes: one transaction, one undo step, one signal.
class ChangeSet
{
public:
    explicit ChangeSet(QString label = {})
        : m_label(std::move(label))
    {
    }

    template <typename T>
    void insert(T row)
    {
        deltas<T>().push_back(Delta<T>{{}, std::move(row)});
    }
    template <typename T>
    void remove(T row)
    {
        deltas<T>().push_back(Delta<T>{std::move(row), {}});
    }
    /// Nothing is recorded when the two are equal.
    template <typename T>
    void update(T before, T after)
    {
        if (!(before == after))
            deltas<T>().push_back(Delta<T>{std::move(before), std::move(after)});
    }

    template <typename T>
    std::vector<Delta<T>>& deltas()
    {
        return std::get<std::vector<Delta<T>>>(m_deltas);
    }
    template <typename T>
    const std::vector<Delta<T>>& deltas() const
    {
        return std::get<std::vector<Delta<T>>>(m_deltas);
    }

    /// Calls @p visitor with each kind's deltas, parents before children.
    template <typename Visitor>
    void forEachKind(Visitor&& visitor) const
    {
        std::apply([&](const auto&... kind) { (visitor(kind), ...); }, m_deltas);
    }

    /// The change that takes this one back.
    ChangeSet inverted() const;
    bool isEmpty() const;
    /// Number of rows touched.
    qsizetype size() const;
    /// Whether rows of kind T are touched.
    template <typename T>
    bool touches() const
    {
        return !deltas<T>().empty();
    }

    /// What the user did, in words, for Undo and the journal.
    const QString& label() const { return m_label; }
    void setLabel(QString label) { m_label = std::move(label); }

private:
    QString m_label;
    AllRecords::TupleOf<DeltasOf> m_deltas;
};

} // namespace touyan
