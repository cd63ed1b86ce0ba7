#pragma once

#include "domain/records.h"

#include <QHash>

namespace touyan {

/// Which milestones, goals, reports, funding sources and entries of lists belong to which project.
/// Kept up to date with each change, so that no view searches the tables.
class ProjectParts
{
public:
    ProjectParts() = default;
    explicit ProjectParts(const Records& records);

    void apply(const ChangeSet& changes);

    /// The ids of the parts of kind T of @p project, by id.
    template <typename T>
    QList<Id<T>> of(ProjectId project) const
    {
        return std::get<PartsOf<T>>(m_parts).value(project);
    }
    /// The parts themselves, read from @p records.
    template <typename T>
    std::vector<const T*> rowsOf(ProjectId project, const Records& records) const
    {
        std::vector<const T*> rows;
        const auto& ids = std::get<PartsOf<T>>(m_parts);
        const auto at = ids.constFind(project);
        if (at == ids.cend())
            return rows;
        rows.reserve(static_cast<size_t>(at->size()));
        const Table<T>& table = records.all<T>();
        const T* const end = table.rows().constData() + table.size();
        const T* next = end; // the parts of a project mostly stand side by side
        for (const Id<T> id : *at) {
            const T* row = next != end && next->id == id ? next : table.find(id);
            if (!row)
                continue;
            rows.push_back(row);
            next = row + 1;
        }
        return rows;
    }

private:
    template <typename T>
    using PartsOf = QHash<ProjectId, QList<Id<T>>>;

    template <typename T>
    void add(const T& row)
    {
        QList<Id<T>>& ids = std::get<PartsOf<T>>(m_parts)[row.project];
        if (ids.isEmpty() || ids.last() < row.id)
            ids.append(row.id);
        else
            ids.insert(std::lower_bound(ids.begin(), ids.end(), row.id), row.id);
    }
    template <typename T>
    void remove(const T& row)
    {
        std::get<PartsOf<T>>(m_parts)[row.project].removeOne(row.id);
    }
    template <typename T>
    void applyKind(const ChangeSet& changes);

    std::tuple<PartsOf<Milestone>, PartsOf<AnnualGoal>, PartsOf<MonthlyReport>,
               PartsOf<FundingSource>, PartsOf<ListEntry>>
        m_parts;
};

} // namespace touyan
