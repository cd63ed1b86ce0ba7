#include "pages/selection/carryovermodel.h"

#include "domain/fieldtext.h"
#include "models/celltext.h"
#include "pages/selection/handdecision.h"

#include <array>

namespace touyan {
namespace {

Tone toneFor(CarryAction action)
{
    switch (action) {
    case CarryAction::CarryOn:
        return Tone::Accent;
    case CarryAction::Complete:
        return Tone::Good;
    case CarryAction::TakeOff:
        return Tone::Bad;
    case CarryAction::Candidate:
        return Tone::Warning;
    case CarryAction::LeaveOut:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

bool isAmount(int column)
{
    return column == CarryOverModel::RemainingColumn || column == CarryOverModel::PlannedColumn;
}

} // namespace

CarryOverModel::CarryOverModel(CarryOver carryOver, const Records& records, QObject* parent)
    : QAbstractTableModel(parent)
{
    setCarryOver(std::move(carryOver), records);
}

void CarryOverModel::setCarryOver(CarryOver carryOver, const Records& records)
{
    QStringList names;
    for (const CarryProposal& proposal : carryOver.proposals)
        names.append(records.nameOf(RecordKind::Project, proposal.project.value));
    const bool isSame = names == m_names && carryOver.proposals == m_carryOver.proposals;
    if (isSame) { // a cell that is being edited stays open
        m_carryOver = std::move(carryOver);
        return;
    }
    beginResetModel();
    m_carryOver = std::move(carryOver);
    m_names = names;
    endResetModel();
}

int CarryOverModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_carryOver.proposals.size());
}

int CarryOverModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CarryOverModel::text(int row, int column) const
{
    const CarryProposal& proposal = at(row);
    switch (column) {
    case NameColumn:
        return m_names.at(row);
    case ActionColumn:
        return carryActionTitle(proposal.action);
    case RemainingColumn:
        return proposal.remaining ? shortMoney(proposal.remaining) : notStatedText();
    case PlannedColumn:
        return shortMoney(proposal.planned);
    case ReasonColumn:
        return proposal.reason;
    default:
        return {};
    }
}

QVariant CarryOverModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::EditRole:
        if (index.column() == ActionColumn)
            return static_cast<int>(at(index.row()).action);
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case CellLookRole:
        return QVariant::fromValue(lookAt(index));
    default:
        return {};
    }
}

CellLook CarryOverModel::lookAt(const QModelIndex& index) const
{
    const CarryProposal& proposal = at(index.row());
    CellLook look;
    look.isFaint = proposal.isSettled;
    if (index.column() == ActionColumn) {
        look.form = CellLook::Form::Badge;
        look.tone = proposal.isSettled ? Tone::Neutral : toneFor(proposal.action);
    } else if (index.column() == ReasonColumn) {
        look.isFaint = !proposal.isByHand;
    }
    return look;
}

QVariant CarryOverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isAmount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const std::array Titles = {tr("Project"), tr("Proposal"), tr("Remaining"), tr("Year's plan"),
                               tr("Reason")};
    return role == Qt::DisplayRole ? QVariant(Titles.at(static_cast<size_t>(section))) : QVariant();
}

Qt::ItemFlags CarryOverModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isChangeable =
        index.isValid() && (index.column() == ActionColumn || index.column() == ReasonColumn);
    if (isChangeable && !at(index.row()).isSettled)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CarryOverModel::setAction(CarryProposal& proposal, int action)
{
    const auto possible = possibleActions(proposal);
    const auto wanted = static_cast<CarryAction>(action);
    if (std::find(possible.begin(), possible.end(), wanted) == possible.end())
        return false;
    if (wanted == proposal.action)
        return true;
    if (!m_proposed.contains(proposal.project))
        m_proposed.insert(proposal.project, proposal);
    const CarryProposal& proposed = m_proposed[proposal.project];
    proposal.action = wanted;
    proposal.isByHand = true;
    proposal.reason =
        reasonByHand(proposal.reason, {carryActionTitle(proposed.action), proposed.reason},
                     wanted == proposed.action);
    return true;
}

bool CarryOverModel::setReason(CarryProposal& proposal, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return false;
    proposal.isByHand = proposal.isByHand || reason != proposal.reason;
    proposal.reason = reason.trimmed();
    return true;
}

bool CarryOverModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    CarryProposal& proposal = m_carryOver.proposals[static_cast<size_t>(index.row())];
    const bool isTaken = index.column() == ActionColumn ? setAction(proposal, value.toInt())
                                                        : setReason(proposal, value.toString());
    if (isTaken)
        Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return isTaken;
}

int CarryOverModel::count(CarryAction action) const
{
    return static_cast<int>(std::count_if(
        m_carryOver.proposals.begin(), m_carryOver.proposals.end(),
        [action](const CarryProposal& it) { return it.action == action && !it.isSettled; }));
}

int CarryOverModel::settledCount() const
{
    return static_cast<int>(std::count_if(m_carryOver.proposals.begin(),
                                          m_carryOver.proposals.end(),
                                          [](const CarryProposal& it) { return it.isSettled; }));
}

Money CarryOverModel::remaining(CarryAction action) const
{
    Money sum;
    for (const CarryProposal& proposal : m_carryOver.proposals) {
        if (proposal.action == action && !proposal.isSettled)
            sum += proposal.remaining.value_or(Money());
    }
    return sum;
}

} // namespace touyan
