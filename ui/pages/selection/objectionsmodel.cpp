#include "pages/selection/objectionsmodel.h"

#include "selection/objections.h"

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Tone toneFor(ObjectionOutcome outcome)
{
    switch (outcome) {
    case ObjectionOutcome::Pending:
        return Tone::Warning;
    case ObjectionOutcome::Upheld:
        return Tone::Bad;
    case ObjectionOutcome::Rejected:
        return Tone::Good;
    case ObjectionOutcome::Withdrawn:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

ObjectionsModel::ObjectionsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ObjectionsModel::follow(const Records& records, AnnualListId list)
{
    beginResetModel();
    m_rows.clear();
    m_projects.clear();
    for (const Objection* objection : objectionsTo(records, list)) {
        m_rows.append(*objection);
        m_projects.append(records.nameOf(RecordKind::Project, objection->project.value));
    }
    endResetModel();
}

int ObjectionsModel::countOpen() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Objection& objection) {
            return objection.outcome == ObjectionOutcome::Pending;
        }));
}

ObjectionId ObjectionsModel::objectionAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : ObjectionId();
}

int ObjectionsModel::rowOf(ObjectionId objection) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).id == objection)
            return row;
    }
    return -1;
}

int ObjectionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ObjectionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ObjectionsModel::textAt(int row, int column) const
{
    const Objection& objection = m_rows.at(row);
    switch (column) {
    case OutcomeColumn:
        return choice(objection.outcome).translatedTitle();
    case ProjectColumn:
        return m_projects.at(row);
    case SubjectColumn:
        return objection.name;
    case RaisedByColumn:
        return objection.raisedBy;
    case RaisedOnColumn:
        return objection.raisedOn.toString(Qt::ISODate);
    case ClosedOnColumn:
        return objection.closedOn.toString(Qt::ISODate);
    default:
        return {};
    }
}

QVariant ObjectionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textAt(index.row(), index.column());
    if (role != CellLookRole)
        return {};
    CellLook look;
    if (index.column() == OutcomeColumn) {
        look.form = CellLook::Form::Badge;
        look.tone = toneFor(m_rows.at(index.row()).outcome);
    }
    look.isFaint = index.column() >= RaisedByColumn;
    return QVariant::fromValue(look);
}

QVariant ObjectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    const std::array Titles = {tr("State"), tr("Project"), tr("What is objected"),
                               tr("From"),  tr("Came on"), tr("Settled on")};
    return Titles.at(static_cast<size_t>(section));
}

} // namespace touyan
