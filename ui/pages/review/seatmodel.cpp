#include "pages/review/seatmodel.h"

#include "models/workspace.h"
#include "pages/review/reviewstate.h"

using namespace Qt::StringLiterals;

namespace touyan {

SeatModel::SeatModel(const ReviewState& state, QObject* parent)
    : QAbstractTableModel(parent)
    , m_state(state)
{
}

int SeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::array Titles = {tr("Seat"),   tr("Expert"),   tr("Organisation"),
                               tr("Fields"), tr("Recusals"), tr("State")};
    if (role == Qt::TextAlignmentRole)
        return int((section == RecusalsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole
        ? QVariant(Titles.at(static_cast<size_t>(section)))
        : QVariant();
}

QVariant SeatModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_lines[static_cast<size_t>(index.row())].at(static_cast<size_t>(index.column()));
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return {};
}

CellLook SeatModel::lookAt(const QModelIndex& index) const
{
    CellLook look;
    look.isFaint = index.column() == OrganisationColumn || index.column() == FieldsColumn;
    look.isStrong = index.column() == NameColumn;
    if (index.column() == StateColumn) {
        look.form = CellLook::Form::Badge;
        look.tone = Tone::Bad; // it stands only with those who are excluded
    }
    return look;
}

SeatModel::Line SeatModel::lineOf(const ReviewSeat& seat) const
{
    const Expert* expert = m_state.workspace().records().find(seat.expert);
    const auto& recusals = m_state.rows().recusals;
    const auto count = std::count_if(recusals.begin(), recusals.end(),
                                     [&](const auto& row) { return row.expert == seat.expert; });
    return {QString::number(seat.number),
            expert->name,
            expert->organisation,
            expert->specialities.join(u"、"_s),
            count > 0 ? QString::number(count) : QString(),
            seat.isExcluded ? tr("Excluded") : QString()};
}

void SeatModel::follow()
{
    std::vector<Line> lines;
    for (const ReviewSeat& seat : m_state.rows().seats)
        lines.push_back(lineOf(seat));
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

} // namespace touyan
