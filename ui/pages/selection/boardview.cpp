#include "pages/selection/boardview.h"

#include "models/workspace.h"
#include "pages/selection/boardlane.h"
#include "pages/selection/cardlist.h"
#include "pages/selection/dragghost.h"
#include "style/metrics.h"

#include <QAccessible>
#include <QApplication>

namespace touyan {
namespace {

constexpr int RoomyLane = 190; ///< below this width of all columns some fold

bool isFolding(EntryStatus status)
{
    return status == EntryStatus::Deferred || status == EntryStatus::Removed;
}

} // namespace

BoardView::BoardView(BoardModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(&model, nullptr) // a member: must not be a child of the model
    , m_ghost(new DragGhost(this))
{
    for (const EntryStatus status : boardColumns()) {
        auto* lane = new BoardLane(*this, status, this);
        m_lanes.at(static_cast<size_t>(columnIndex(status))) = lane;
        connect(lane, &BoardLane::foldToggled, this, [this, status] { toggleFold(status); });
    }
    connect(&model, &BoardModel::boardChanged, this, &BoardView::follow);
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, &BoardView::updateLanes);
    connect(&m_selection, &QItemSelectionModel::currentChanged, this, &BoardView::updateLanes);
    follow();
}

BoardLane& BoardView::lane(EntryStatus status) const
{
    return *m_lanes.at(static_cast<size_t>(columnIndex(status)));
}

void BoardView::follow()
{
    if (m_drag)
        cancelDrag(); // the file changed under it
    int colour = 0;
    for (const Programme& programme : m_model.workspace().records().all<Programme>())
        m_colours.insert(programme.id, colour++);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    updateLanes();
    if (hadFocus && currentRow() >= 0)
        focusCurrent();
}

void BoardView::updateLanes()
{
    for (BoardLane* lane : m_lanes) {
        lane->setSum(sumWithDrag(lane->status()));
        lane->cards().follow();
    }
    layHeadings();
}

/// All headings alike, so that the cards begin on one line.
void BoardView::layHeadings()
{
    if (m_drag)
        return; // nothing moves below the pointer
    const bool isTall = std::any_of(m_lanes.begin(), m_lanes.end(), [](const BoardLane* lane) {
        return !lane->isFolded() && !lane->fitsOneLine();
    });
    for (BoardLane* lane : m_lanes)
        lane->setTall(isTall);
}

ColumnSum BoardView::sumOf(EntryStatus status) const
{
    const BoardModel::Range rows = m_model.rowsIn(status);
    ColumnSum sum{rows.count, static_cast<int>(m_model.column(status).cards.size()), {}};
    for (int row = rows.first; row < rows.end(); ++row)
        sum.total += m_model.cardAt(row).total.value_or(Money());
    return sum;
}

bool BoardView::isTight() const
{
    const auto lanes = static_cast<int>(m_lanes.size());
    return width() < lanes * RoomyLane + (lanes - 1) * metrics::Grid;
}

void BoardView::resizeEvent(QResizeEvent* /*event*/)
{
    layLanes();
}

void BoardView::layLanes()
{
    int folded = 0;
    for (BoardLane* lane : m_lanes) {
        const EntryStatus status = lane->status();
        const bool isFoldable = isFolding(status) && isTight();
        lane->setFolded(isFoldable && !m_opened.contains(status), isFoldable);
        folded += lane->isFolded() ? 1 : 0;
    }
    const auto lanes = static_cast<int>(m_lanes.size());
    const int room = width() - (lanes - 1) * metrics::Grid - folded * BoardLane::FoldedWidth;
    int left = 0;
    int open = lanes - folded;
    int rest = room;
    for (BoardLane* lane : m_lanes) {
        int laneWidth = BoardLane::FoldedWidth;
        if (!lane->isFolded()) {
            laneWidth = rest / open--; // the rest of a pixel goes to the last ones
            rest -= laneWidth;
        }
        lane->setGeometry(left, 0, laneWidth, height());
        left += laneWidth + metrics::Grid;
    }
    layHeadings();
}

void BoardView::toggleFold(EntryStatus status)
{
    if (lane(status).isFolded()) {
        openLane(status);
        lane(status).cards().setFocus();
    } else {
        m_opened.remove(status);
        layLanes();
    }
}

/// Of the folding columns one is open at a time where there is little room.
void BoardView::openLane(EntryStatus status)
{
    if (!lane(status).isFolded())
        return;
    m_opened = {status};
    layLanes();
}

QList<ListEntryId> BoardView::selectedEntries() const
{
    QList<ListEntryId> entries;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (isSelected(row))
            entries.append(m_model.cardAt(row).entry);
    }
    return entries;
}

void BoardView::showProjects(const QList<ProjectId>& projects)
{
    QItemSelection rows;
    int first = -1;
    for (const ProjectId project : projects) {
        const int row = m_model.rowOf(project);
        if (row < 0)
            continue;
        rows.select(m_model.index(row, 0), m_model.index(row, BoardModel::ColumnCount - 1));
        if (first < 0)
            first = row;
    }
    if (first < 0)
        return;
    m_selection.setCurrentIndex(m_model.index(first, 0), QItemSelectionModel::NoUpdate);
    m_selection.select(rows, QItemSelectionModel::ClearAndSelect);
    m_anchor = m_model.index(first, 0);
    const EntryStatus status = m_model.cardAt(first).column;
    openLane(status);
    lane(status).cards().showCard(first);
}

QRect BoardView::cardPlace(ListEntryId entry) const
{
    const int row = m_model.rowOf(entry);
    if (row < 0)
        return {};
    const BoardLane& owner = lane(m_model.cardAt(row).column);
    if (owner.isFolded())
        return owner.geometry();
    const QWidget* viewport = owner.cards().viewport();
    const QRect rect = owner.cards().cardRect(row).intersected(viewport->rect());
    return {viewport->mapTo(this, rect.topLeft()), rect.size()};
}

void BoardView::focusCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const EntryStatus status = m_model.cardAt(row).column;
    openLane(status);
    CardList& cards = lane(status).cards();
    if (!cards.hasFocus())
        cards.setFocus(Qt::OtherFocusReason);
    cards.showCard(row);
}

void BoardView::clearSelection()
{
    m_selection.clearSelection();
}

void BoardView::enterColumn(EntryStatus status)
{
    const BoardModel::Range rows = m_model.rowsIn(status);
    if (rows.count > 0 && (currentRow() < rows.first || currentRow() >= rows.end()))
        setCurrent(rows.first, QItemSelectionModel::NoUpdate);
}

void BoardView::setCurrent(int row, QItemSelectionModel::SelectionFlags flags)
{
    m_selection.setCurrentIndex(m_model.index(row, 0), flags | QItemSelectionModel::Rows);
    CardList& cards = lane(m_model.cardAt(row).column).cards();
    cards.showCard(row);
    QAccessibleEvent event(&cards, QAccessible::Focus);
    event.setChild(cards.currentAccessibleRow());
    QAccessible::updateAccessibility(&event);
}

/// Selects as lists do: alone, with Ctrl beside the others, with Shift from the last one chosen.
void BoardView::chooseCard(int row, Qt::KeyboardModifiers modifiers)
{
    const BoardCard& card = m_model.cardAt(row);
    const bool isRange = modifiers.testFlag(Qt::ShiftModifier) && m_anchor.isValid()
        && m_model.cardAt(m_anchor.row()).column == card.column;
    if (isRange) {
        const QModelIndex first = m_model.index(std::min(row, m_anchor.row()), 0);
        const QModelIndex last =
            m_model.index(std::max(row, m_anchor.row()), BoardModel::ColumnCount - 1);
        setCurrent(row, QItemSelectionModel::NoUpdate);
        m_selection.select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    } else {
        m_anchor = m_model.index(row, 0);
        setCurrent(row,
                   modifiers.testFlag(Qt::ControlModifier) ? QItemSelectionModel::Toggle
                                                           : QItemSelectionModel::ClearAndSelect);
    }
    lane(card.column).cards().setFocus(Qt::MouseFocusReason);
    Q_EMIT projectChosen(card.project);
}

} // namespace touyan
