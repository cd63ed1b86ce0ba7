#include "widgets/tableview.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "style/tokens.h"
#include "widgets/copiedtable.h"
#include "widgets/tabledelegate.h"
#include "widgets/totalsrow.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace touyan {

namespace {

constexpr int RowsMeasured = 200;
constexpr int WidestFit = 360;

/// Where @p column stands among the columns that grow with the view.
template <typename Columns>
auto stretchedAt(Columns& columns, int column)
{
    return std::find_if(columns.begin(), columns.end(),
                        [column](const auto& it) { return it.column == column; });
}

} // namespace

TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new TableDelegate(this))
    , m_totals(new TotalsRow(*this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::RowHeight);
    verticalHeader()->setDefaultSectionSize(metrics::RowHeight);

    QHeaderView* header = horizontalHeader();
    header->setFixedHeight(metrics::HeaderHeight);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(28);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setTextElideMode(Qt::ElideRight);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& place) { showColumnMenu(header->mapToGlobal(place)); });
    connect(header, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &TableView::onSectionResized);
}

void TableView::setLookReader(const CellLookReader& reader)
{
    m_delegate->setLookReader(reader);
    viewport()->update();
}

void TableView::setTotals(const QStringList& texts)
{
    const bool appears = texts.isEmpty() != m_totals->isEmpty();
    m_totals->setTexts(texts);
    m_totals->setVisible(!texts.isEmpty());
    if (appears)
        updateGeometries();
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    // QTableView reserves room for its headers only; the totals row needs some below. Setting the
    // margins resizes the viewport, which brings us here again until nothing changes.
    QMargins margins = viewportMargins();
    const int wanted = m_totals->isEmpty() ? 0 : metrics::RowHeight + 1;
    if (margins.bottom() != wanted) {
        margins.setBottom(wanted);
        setViewportMargins(margins);
    }
    placeTotals();
}

void TableView::placeTotals()
{
    const QRect view = viewport()->geometry();
    m_totals->setGeometry(view.left(), view.bottom() + 1, view.width(), metrics::RowHeight + 1);
}

QString TableView::columnKey(int column) const
{
    const QVariant key = model()->headerData(column, Qt::Horizontal, ColumnKeyRole);
    return key.isValid() ? key.toString() : model()->headerData(column, Qt::Horizontal).toString();
}

int TableView::columnOf(const QString& key) const
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (columnKey(column) == key)
            return column;
    }
    return -1;
}

std::vector<ColumnState> TableView::columnStates() const
{
    std::vector<ColumnState> states;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool shown = !header->isSectionHidden(column);
        // A hidden section has no size of its own until it is shown again.
        const auto grown = stretchedAt(m_stretched, column);
        const int width = grown == m_stretched.end() ? header->sectionSize(column) : grown->width;
        states.push_back({columnKey(column), shown ? width : 0, shown});
    }
    return states;
}

void TableView::setColumnStates(const std::vector<ColumnState>& states)
{
    QHeaderView* header = horizontalHeader();
    const QSignalBlocker blocker(this);
    int visual = 0;
    for (const ColumnState& state : states) {
        const int column = columnOf(state.key);
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), visual);
        if (state.width > 0)
            header->resizeSection(column, state.width);
        header->setSectionHidden(column, !state.isShown);
        ++visual;
    }
    spreadWidth();
}

void TableView::setColumnShown(int column, bool shown)
{
    setColumnHidden(column, !shown);
    if (shown && columnWidth(column) < horizontalHeader()->minimumSectionSize())
        setColumnWidth(column, sizeHintForColumn(column));
    m_totals->update();
    spreadWidth();
    Q_EMIT columnsChanged();
}

void TableView::setStretchColumn(int column)
{
    setStretchColumns(column < 0 ? QList<int>() : QList<int>{column});
}

void TableView::setStretchColumns(const QList<int>& columns)
{
    m_stretched.clear();
    for (const int column : columns)
        m_stretched.push_back({column, columnWidth(column)});
    spreadWidth();
}

void TableView::onSectionResized(int column, int oldWidth, int newWidth)
{
    if (m_isSpreading)
        return;
    if (oldWidth == 0 || newWidth == 0) { // it is hidden or shown again
        spreadWidth();
        return;
    }
    // A stretched column may be made narrower by hand; only other changes stretch it again.
    const auto grown = stretchedAt(m_stretched, column);
    if (grown != m_stretched.end())
        grown->width = newWidth;
    else
        spreadWidth();
    Q_EMIT columnsChanged();
}

void TableView::spreadWidth()
{
    const QHeaderView* header = horizontalHeader();
    std::vector<Stretched> shown;
    int own = 0;
    int others = header->length();
    for (const Stretched& it : m_stretched) {
        if (it.column >= header->count() || header->isSectionHidden(it.column))
            continue;
        shown.push_back(it);
        own += it.width;
        others -= header->sectionSize(it.column);
    }
    if (m_isSpreading || own <= 0)
        return;
    m_isSpreading = true;
    int spare = std::max(0, viewport()->width() - others - own);
    for (const Stretched& it : shown) {
        const int more = spare * it.width / own;
        setColumnWidth(it.column, it.width + more);
        spare -= more;
        own -= it.width;
    }
    m_isSpreading = false;
}

void TableView::resizeEvent(QResizeEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool wasInSight =
        current.isValid() && isWholeRowWithin(current.row(), event->oldSize().height());
    QTableView::resizeEvent(event);
    spreadWidth();
    if (wasInSight && !isWholeRowWithin(current.row(), viewport()->height())) {
        const int bottom = rowViewportPosition(current.row()) + rowHeight(current.row());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + bottom - viewport()->height());
    }
}

/// Whether nothing of @p row lies above or below a viewport of @p height.
bool TableView::isWholeRowWithin(int row, int height) const
{
    const int top = rowViewportPosition(row);
    return top >= 0 && top + rowHeight(row) <= height;
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    // Rows reach to the right border also where no column does.
    const int end = horizontalHeader()->length() - horizontalHeader()->offset();
    if (end >= viewport()->width() || model() == nullptr)
        return;
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(viewport());
    const int last = rowAt(viewport()->height() - 1);
    const int rows = last < 0 ? model()->rowCount() - 1 : last;
    for (int row = std::max(0, rowAt(0)); row <= rows; ++row) {
        QRect rest(end, rowViewportPosition(row), viewport()->width() - end, rowHeight(row));
        if (row == currentIndex().row())
            painter.fillRect(rest, tokens.accentSoft);
        rest.setTop(rest.bottom());
        painter.fillRect(rest, tokens.hairline);
    }
}

void TableView::fitColumns()
{
    QHeaderView* header = horizontalHeader();
    header->setResizeContentsPrecision(RowsMeasured);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const int width = std::max(sizeHintForColumn(column), header->sectionSizeHint(column));
        header->resizeSection(column, std::min(width, WidestFit));
    }
    spreadWidth();
}

void TableView::showColumnMenu(const QPoint& place)
{
    QMenu menu(this);
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            title = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Fit column widths")), &QAction::triggered, this,
            &TableView::fitColumns);
    menu.exec(place);
}

QMimeData* TableView::copiedCells() const
{
    return copiedTable(*this, CopiedTitles::Without);
}

QMimeData* TableView::copiedCellsWithTitles() const
{
    return copiedTable(*this, CopiedTitles::With);
}

void TableView::copy(QMimeData* cells) const
{
    if (cells != nullptr)
        QGuiApplication::clipboard()->setMimeData(cells);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(copiedCells());
        return;
    }
    const bool withTitles = event->key() == Qt::Key_C
        && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (withTitles) {
        copy(copiedCellsWithTitles());
        return;
    }
    const bool wasEditing = state() == EditingState;
    QTableView::keyPressEvent(event);
    // What ends the editing of a cell must not press the default button of a dialog as well.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (wasEditing && isEnter)
        event->accept();
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (contextMenuPolicy() != Qt::DefaultContextMenu || !selectionModel()->hasSelection()) {
        QTableView::contextMenuEvent(event);
        return;
    }
    QMenu menu(this);
    QAction* plain = menu.addAction(themedIcon(Icon::Copy), tr("&Copy"));
    plain->setShortcut(QKeySequence::Copy);
    QAction* titled = menu.addAction(tr("Copy with column &titles"));
    titled->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(plain, &QAction::triggered, this, [this] { copy(copiedCells()); });
    connect(titled, &QAction::triggered, this, [this] { copy(copiedCellsWithTitles()); });
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    // The row of the current cell is tinted in all its columns.
    if (current.row() != previous.row())
        viewport()->update();
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_totals->update();
}

} // namespace touyan
