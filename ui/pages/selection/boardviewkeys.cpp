#include "pages/selection/boardlane.h"
#include "pages/selection/boardview.h"
#include "pages/selection/cardlist.h"
#include "search/pinyin.h"

#include <QKeyEvent>

namespace touyan {
namespace {

constexpr int TypingPause = 1000; ///< ms after which typing begins anew

bool isAcross(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
}

} // namespace

bool BoardView::wantsKey(const QKeyEvent& event) const
{
    if (event.modifiers() == Qt::AltModifier)
        return isAcross(event) && currentRow() >= 0;
    if (event.key() == Qt::Key_Escape)
        return isDragging() || selectedEntries().size() > 1;
    return event.matches(QKeySequence::SelectAll);
}

bool BoardView::handleKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape && isDragging()) {
        cancelDrag();
        return true;
    }
    if (isDragging())
        return true;
    if (event.modifiers() == Qt::AltModifier) {
        if (!isAcross(event))
            return false;
        placeInNeighbour(event.key() == Qt::Key_Left ? -1 : 1);
        return true;
    }
    return handleMoveKey(event) || handleActionKey(event);
}

bool BoardView::handleMoveKey(const QKeyEvent& event)
{
    const int row = currentRow();
    if (row < 0)
        return false;
    const EntryStatus status = m_model.cardAt(row).column;
    const BoardModel::Range rows = m_model.rowsIn(status);
    const int page = std::max(1, lane(status).cards().height() / CardList::CardStep);
    const auto go = [&](int to) {
        moveTo(std::clamp(to, rows.first, rows.end() - 1), event.modifiers());
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Up:
        return go(row - 1);
    case Qt::Key_Down:
        return go(row + 1);
    case Qt::Key_PageUp:
        return go(row - page);
    case Qt::Key_PageDown:
        return go(row + page);
    case Qt::Key_Home:
        return go(rows.first);
    case Qt::Key_End:
        return go(rows.end() - 1);
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveAcross(event.key() == Qt::Key_Left ? -1 : 1, event.modifiers());
        return true;
    default:
        return false;
    }
}

bool BoardView::handleActionKey(const QKeyEvent& event)
{
    const int row = currentRow();
    if (event.matches(QKeySequence::SelectAll)) {
        selectColumn();
        return true;
    }
    if (row < 0)
        return false;
    const bool isTyping = m_typedAt.isValid() && m_typedAt.elapsed() < TypingPause;
    switch (event.key()) {
    case Qt::Key_Escape:
        if (selectedEntries().size() < 2)
            return false;
        chooseCard(row, Qt::NoModifier);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openRequested(m_model.cardAt(row).project);
        return true;
    case Qt::Key_F2:
        Q_EMIT reasonRequested();
        return true;
    case Qt::Key_Space:
        if (isTyping)
            break;
        chooseCard(row, Qt::ControlModifier);
        return true;
    default:
        break;
    }
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint()
        && !event.modifiers().testFlag(Qt::ControlModifier);
    if (isText)
        findTyped(event.text());
    return isText;
}

void BoardView::moveTo(int row, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier))
        setCurrent(row, QItemSelectionModel::NoUpdate);
    else
        chooseCard(row, modifiers & Qt::ShiftModifier);
}

/// To the card beside the current one in the next column that has any.
void BoardView::moveAcross(int by, Qt::KeyboardModifiers modifiers)
{
    const EntryStatus from = m_model.cardAt(currentRow()).column;
    const CardList& cards = lane(from).cards();
    const int middle = cards.cardRect(currentRow()).center().y();
    for (int at = columnIndex(from) + by; at >= 0 && at < static_cast<int>(m_lanes.size());
         at += by) {
        const BoardLane& next = *m_lanes.at(static_cast<size_t>(at));
        const BoardModel::Range rows = m_model.rowsIn(next.status());
        if (next.isFolded() || rows.count == 0)
            continue;
        const int top = next.cards().cardRect(rows.first).top();
        const int row = rows.first + std::max(0, middle - top) / CardList::CardStep;
        moveTo(std::min(row, rows.end() - 1), modifiers & ~Qt::ShiftModifier);
        if (modifiers.testFlag(Qt::ControlModifier))
            focusCurrent();
        return;
    }
}

void BoardView::placeInNeighbour(int by)
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (!isSelected(row))
        chooseCard(row, Qt::NoModifier);
    const int to = columnIndex(m_model.cardAt(row).column) + by;
    if (to >= 0 && to < static_cast<int>(m_lanes.size()))
        Q_EMIT placingRequested(boardColumns()[static_cast<size_t>(to)]);
}

void BoardView::selectColumn()
{
    const int row = std::max(0, currentRow());
    if (row >= m_model.rowCount())
        return;
    const BoardModel::Range rows = m_model.rowsIn(m_model.cardAt(row).column);
    m_selection.select(QItemSelection(m_model.index(rows.first, 0),
                                      m_model.index(rows.end() - 1, BoardModel::ColumnCount - 1)),
                       QItemSelectionModel::ClearAndSelect);
}

/// Goes to the next card whose name holds what was typed, as characters or pinyin.
void BoardView::findTyped(const QString& typed)
{
    const bool goesOn = m_typedAt.isValid() && m_typedAt.elapsed() < TypingPause;
    m_typed = (goesOn ? m_typed : QString()) + typed.toLower();
    m_typedAt.start();
    const int count = m_model.rowCount();
    const int start = currentRow() + (goesOn ? 0 : 1);
    for (int step = 0; step < count; ++step) {
        const int row = (start + step) % count;
        const BoardCard& card = m_model.cardAt(row);
        if (!lane(card.column).isFolded() && isFoundBy(card.name, m_typed)) {
            chooseCard(row, Qt::NoModifier);
            return;
        }
    }
}

} // namespace touyan
