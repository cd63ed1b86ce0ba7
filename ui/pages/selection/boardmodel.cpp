#include "pages/selection/boardmodel.h"

#include "domain/fieldtext.h"
#include "models/cellrole.h"
#include "models/celltext.h"
#include "models/cellvalue.h"
#include "models/workspace.h"
#include "pages/selection/boardtexts.h"
#include "pages/selection/verdictmodel.h"
#include "selection/listamounts.h"
#include "selection/listentries.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool isAmount(int column)
{
    return column >= BoardModel::TotalColumn && column <= BoardModel::RankColumn;
}

/// Whether people state what the column shows.
bool isStated(int column)
{
    return column == BoardModel::CategoryColumn || column == BoardModel::SupportColumn
        || column == BoardModel::PlannedColumn;
}

template <typename Number>
QVariant numberValue(const std::optional<Number>& number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant fenValue(const std::optional<Money>& amount)
{
    return amount ? QVariant(amount->fen()) : QVariant();
}

} // namespace

BoardModel::BoardModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    follow();
    connect(&workspace, &Workspace::filterChanged, this, &BoardModel::follow);
    connect(&workspace, &Workspace::changed, this, &BoardModel::follow);
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isAmount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array Titles = {tr("Project"),    tr("Column"),     tr("District"), tr("Programme"),
                               tr("Undertaker"), tr("Nature"),     tr("Total"),    tr("Support"),
                               tr("Plan"),       tr("Score"),      tr("Rank"),     tr("Screening"),
                               tr("Meeting"),    tr("Objections"), tr("By hand"),  tr("Reason")};
    return Titles.at(static_cast<size_t>(section));
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BoardCard& card = cardAt(index.row());
    switch (role) {
    case Qt::EditRole:
        return editValue(card, index.column());
    case PreciseRole:
        if (isStated(index.column()) && index.column() != CategoryColumn)
            return preciseText(card, index.column());
        return textAt(card, index.column());
    case Qt::DisplayRole:
        return textAt(card, index.column());
    case Qt::ToolTipRole:
        return index.column() == ReasonColumn || index.column() == NameColumn
            ? textAt(card, index.column())
            : QString();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case SortRole:
        return sortValue(card, index.column());
    case IdRole:
        return card.project.value;
    case CellLookRole:
        return QVariant::fromValue(lookAt(index));
    default:
        return {};
    }
}

QString BoardModel::textAt(const BoardCard& card, int column) const
{
    switch (column) {
    case NameColumn:
        return card.name;
    case StatusColumn:
        return columnTitle(card.column);
    case DistrictColumn:
        return card.district;
    case ProgrammeColumn:
        return card.programmeName;
    case UndertakerColumn:
        return card.undertaker;
    case CategoryColumn:
        return card.category ? choice(*card.category).translatedTitle() : QString();
    case TotalColumn:
        return shortMoney(card.total);
    case SupportColumn:
        return card.support ? shortMoney(card.support) : QString();
    case PlannedColumn:
        return card.planned ? shortMoney(card.planned) : QString();
    case ScoreColumn:
        return scoreText(card);
    case RankColumn:
        return card.rank ? QString::number(*card.rank) : QString();
    case ScreeningColumn:
        return choice(card.screening).translatedTitle();
    case VerdictColumn:
        return card.verdict == MeetingVerdict::Open ? QString()
                                                    : choice(card.verdict).translatedTitle();
    case ObjectionsColumn:
        return card.openObjections > 0 ? tr("%n open", nullptr, card.openObjections) : QString();
    case HandColumn:
        return card.placedByHand ? tr("by hand") : QString();
    case ReasonColumn:
        return card.reason;
    default:
        return {};
    }
}

QVariant BoardModel::sortValue(const BoardCard& card, int column) const
{
    switch (column) {
    case StatusColumn:
        return columnIndex(card.column);
    case TotalColumn:
        return fenValue(card.total);
    case SupportColumn:
        return fenValue(card.support);
    case PlannedColumn:
        return fenValue(card.planned);
    case ScoreColumn:
        return numberValue(card.score);
    case RankColumn:
        return numberValue(card.rank);
    case ScreeningColumn:
        return static_cast<int>(card.screening);
    case VerdictColumn:
        return static_cast<int>(card.verdict);
    default:
        return textAt(card, column);
    }
}

const Field<ListEntry>& BoardModel::fieldOf(int column)
{
    if (column == CategoryColumn)
        return *findField<ListEntry>("category"_L1);
    return *findField<ListEntry>(column == PlannedColumn ? "planned_investment"_L1
                                                         : "support_amount"_L1);
}

QVariant BoardModel::editValue(const BoardCard& card, int column)
{
    if (column == CategoryColumn)
        return card.category ? QVariant(static_cast<qint64>(*card.category)) : QVariant();
    return column == PlannedColumn ? fenValue(card.planned) : fenValue(card.support);
}

/// What a cell is edited as: an amount in 10,000 yuan to the fen.
QString BoardModel::preciseText(const BoardCard& card, int column)
{
    const std::optional<Money>& amount = column == PlannedColumn ? card.planned : card.support;
    return amount ? moneyText(*amount) : QString();
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const AnnualList* list = m_workspace.view().list();
    const bool isOpen = index.isValid() && isStated(index.column()) && list
        && amountsRefusal(*list).isEmpty() && !m_workspace.portfolio().isReadOnly();
    return isOpen ? flags | Qt::ItemIsEditable : flags;
}

bool BoardModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::EditRole && role != TypedRole) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const ListEntry* entry = m_workspace.records().find(cardAt(index.row()).entry);
    const Field<ListEntry>& field = fieldOf(index.column());
    const auto given = valueFrom(field, value, role, m_workspace.records());
    ListEntry after = entry ? *entry : ListEntry();
    if (given)
        field.assign(after, *given);
    const auto changes = given ? withAmounts(m_workspace.records(), {after}) : given.error();
    const auto written =
        changes ? m_workspace.session().submit(*changes) : Result<void>(changes.error());
    if (!written)
        Q_EMIT refused(written.error().message);
    return written.has_value();
}

CellLook BoardModel::lookAt(const QModelIndex& index) const
{
    const BoardCard& card = cardAt(index.row());
    CellLook look;
    if (index.column() == CategoryColumn && card.category) {
        look.form = CellLook::Form::Badge;
        look.tone = toneOf(card.category);
    } else if (index.column() == ScreeningColumn && card.screening != ScreeningVerdict::Open) {
        look.form = CellLook::Form::Badge;
        look.tone = toneOf(card.screening);
    } else if (index.column() == VerdictColumn && card.verdict != MeetingVerdict::Open) {
        look.form = CellLook::Form::Badge;
        look.tone = toneOf(card.verdict);
    } else if (index.column() == ObjectionsColumn && card.openObjections > 0) {
        look.form = CellLook::Form::Badge;
        look.tone = Tone::Bad;
    }
    look.isFaint = index.column() >= ScreeningColumn;
    look.isStrong = index.column() == ScoreColumn;
    return look;
}

const BoardColumn& BoardModel::column(EntryStatus status) const
{
    static const BoardColumn Empty;
    return m_board.columns.empty() ? Empty : m_board.columns[size_t(columnIndex(status))];
}

int BoardModel::rowOf(ProjectId project) const
{
    const auto at =
        std::find_if(m_cards.cbegin(), m_cards.cend(),
                     [project](const BoardCard& card) { return card.project == project; });
    return at == m_cards.cend() ? -1 : static_cast<int>(std::distance(m_cards.cbegin(), at));
}

int BoardModel::rowOf(ListEntryId entry) const
{
    const auto at = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                 [entry](const BoardCard& card) { return card.entry == entry; });
    return at == m_cards.cend() ? -1 : static_cast<int>(std::distance(m_cards.cbegin(), at));
}

QString BoardModel::refusal(const QList<ListEntryId>& entries, EntryStatus to) const
{
    for (const ListEntryId id : entries) {
        const ListEntry* entry = m_workspace.records().find(id);
        const QString why = entry ? placingRefusal(m_workspace.records(), *entry, to) : QString();
        if (!why.isEmpty())
            return why;
    }
    return {};
}

std::vector<ConstraintMeter> BoardModel::forecast(const QList<ListEntryId>& entries,
                                                  EntryStatus to) const
{
    const AnnualList* list = m_workspace.view().list();
    if (!list)
        return {};
    QList<ListEntry> moved = entriesOf(m_workspace.records(), list->id);
    for (ListEntry& entry : moved) {
        if (entries.contains(entry.id))
            entry.status = to;
    }
    return constraintMeters(m_workspace.records(), *list, moved);
}

} // namespace touyan
