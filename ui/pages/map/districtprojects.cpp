#include "pages/map/districtprojects.h"

#include "models/workspace.h"

#include <algorithm>

namespace touyan {

DistrictProjects::DistrictProjects(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void DistrictProjects::setProjects(const std::vector<JudgedProject>& projects)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(projects.size());
    for (const JudgedProject& judged : projects)
        m_rows.push_back(
            {judged.facts->planned.value_or(Money()), judged.facts->project, judged.facts->light});
    std::sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return a.planned != b.planned ? a.planned > b.planned : a.project < b.project;
    });
    endResetModel();
}

int DistrictProjects::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DistrictProjects::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant DistrictProjects::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == ProjectRole)
        return row.project.value;
    switch (index.column()) {
    case LightColumn:
        if (role == LightRole)
            return static_cast<int>(row.light);
        return role == Qt::AccessibleTextRole ? lightTitle(row.light) : QVariant();
    case NameColumn:
        return nameData(row, role);
    case PlannedColumn:
        if (role == Qt::DisplayRole)
            return QString::number(row.planned.yi(), 'f', 2);
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant();
    default:
        return {};
    }
}

QVariant DistrictProjects::nameData(const Row& row, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_workspace.records().nameOf(RecordKind::Project, row.project.value);
}

} // namespace touyan
