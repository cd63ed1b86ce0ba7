#include "models/issuemodel.h"

namespace touyan {

void IssueModel::setIssues(std::vector<Issue> issues)
{
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue& issue = m_issues.at(static_cast<size_t>(index.row()));
    if (role == Qt::ToolTipRole)
        return issue.message;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FileColumn:
        return issue.file;
    case SheetColumn:
        return issue.sheet;
    case CellColumn:
        return issue.cell();
    default:
        return issue.message;
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case SheetColumn:
        return tr("Sheet");
    case CellColumn:
        return tr("Cell");
    case MessageColumn:
        return tr("What is wrong and what to do");
    default:
        return {};
    }
}

} // namespace touyan
