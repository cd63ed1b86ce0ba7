#include "pages/selection/boardtable.h"

#include "edit/celldelegate.h"
#include "models/cellrole.h"
#include "models/workspace.h"

#include <QCollator>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

namespace touyan {
namespace {

/// Texts by pinyin, figures by size, empty cells last.
class CardOrder : public QSortFilterProxyModel
{
public:
    explicit CardOrder(QObject* parent)
        : QSortFilterProxyModel(parent)
        , m_collator(QLocale(QLocale::Chinese, QLocale::China))
    {
        setSortRole(SortRole);
    }

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QVariant a = left.data(SortRole);
        const QVariant b = right.data(SortRole);
        const bool isText = a.typeId() == QMetaType::QString;
        const bool isEmptyA = isText ? a.toString().isEmpty() : !a.isValid();
        const bool isEmptyB = isText ? b.toString().isEmpty() : !b.isValid();
        if (isEmptyA || isEmptyB) // last in either direction
            return isEmptyA != isEmptyB && isEmptyB == (sortOrder() == Qt::AscendingOrder);
        return isText ? m_collator.compare(a.toString(), b.toString()) < 0
                      : a.toDouble() < b.toDouble();
    }

private:
    QCollator m_collator;
};

bool isPlacingAcross(const QKeyEvent& event)
{
    return event.modifiers() == Qt::AltModifier
        && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right);
}

} // namespace

BoardTable::BoardTable(BoardModel& model, QWidget* parent)
    : TableView(parent)
    , m_model(model)
    , m_order(new CardOrder(this))
{
    m_order->setSourceModel(&model);
    setModel(m_order);
    setAccessibleName(tr("Selection as a table"));
    setSelectionBehavior(SelectRows);
    setEditTriggers(AnyKeyPressed);
    setItemDelegate(new CellDelegate(
        model.workspace().records(),
        [](int column) -> const FieldSpec& { return BoardModel::fieldOf(column); }, this));
    setSortingEnabled(true);
    m_order->sort(-1);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const std::array Widths = {240, 76, 84, 84, 150, 64, 84, 76, 76, 56, 48, 68, 76, 60, 60, 180};
    for (int column = 0; column < BoardModel::ColumnCount; ++column)
        setColumnWidth(column, Widths.at(static_cast<size_t>(column)));
    setStretchColumn(BoardModel::ReasonColumn);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !m_isShowing)
                    Q_EMIT projectChosen(m_model.cardAt(sourceRow(current)).project);
            });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (isStated(index))
            edit(index);
        else
            Q_EMIT openRequested(m_model.cardAt(sourceRow(index)).project);
    });
}

/// Whether the cell at @p index is typed into here.
bool BoardTable::isStated(const QModelIndex& index) const
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
}

int BoardTable::sourceRow(const QModelIndex& index) const
{
    return m_order->mapToSource(index).row();
}

QList<ListEntryId> BoardTable::selectedEntries() const
{
    QList<ListEntryId> entries;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        entries.append(m_model.cardAt(sourceRow(index)).entry);
    return entries;
}

bool BoardTable::isSelected(ProjectId project) const
{
    const QModelIndex index = m_order->mapFromSource(m_model.index(m_model.rowOf(project), 0));
    return index.isValid() && selectionModel()->isRowSelected(index.row());
}

void BoardTable::showProjects(const QList<ProjectId>& projects)
{
    const QScopedValueRollback guard(m_isShowing, true);
    QItemSelection rows;
    QModelIndex first;
    for (const ProjectId project : projects) {
        const QModelIndex index = m_order->mapFromSource(m_model.index(m_model.rowOf(project), 0));
        if (!index.isValid())
            continue;
        rows.select(index, index.siblingAtColumn(BoardModel::ColumnCount - 1));
        if (!first.isValid() || index.row() < first.row())
            first = index;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

QRect BoardTable::rowPlace(ListEntryId entry) const
{
    const int row = m_model.rowOf(entry);
    const QModelIndex index = m_order->mapFromSource(m_model.index(row, BoardModel::NameColumn));
    return index.isValid() ? visualRect(index).translated(viewport()->pos()) : QRect();
}

bool BoardTable::event(QEvent* event)
{
    // Otherwise the window would step to another year, and the reason be asked for a cell's value.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (isPlacingAcross(key) || (key.key() == Qt::Key_F2 && isStated(currentIndex()))) {
            event->accept();
            return true;
        }
    }
    return TableView::event(event);
}

void BoardTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlacingAcross(*event))
        placeInNeighbour(event->key() == Qt::Key_Left ? -1 : 1);
    else if (event->key() == Qt::Key_F2 && isStated(currentIndex()))
        edit(currentIndex());
    else if (event->key() == Qt::Key_F2)
        Q_EMIT reasonRequested();
    else if (isEnter && currentIndex().isValid())
        Q_EMIT openRequested(m_model.cardAt(sourceRow(currentIndex())).project);
    else
        TableView::keyPressEvent(event);
}

void BoardTable::placeInNeighbour(int by)
{
    if (!currentIndex().isValid())
        return;
    const auto columns = boardColumns();
    const int to = columnIndex(m_model.cardAt(sourceRow(currentIndex())).column) + by;
    if (to >= 0 && to < static_cast<int>(columns.size()))
        Q_EMIT placingRequested(columns[static_cast<size_t>(to)]);
}

} // namespace touyan
