#include "pages/selection/cardlist.h"

#include "pages/selection/boardmodel.h"
#include "pages/selection/boardtexts.h"
#include "pages/selection/boardview.h"
#include "pages/selection/cardpainter.h"
#include "style/fonts.h"
#include "style/tokens.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace touyan {
namespace {

constexpr int SideMargin = 8;
constexpr int ScrollZone = 28;
constexpr int ScrollStep = 14;

} // namespace

CardList::CardList(BoardView& board, EntryStatus status, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_board(board)
    , m_status(status)
{
    installAccessibleRows();
    setAccessibleName(columnTitle(status));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(CardStep);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update));
}

const BoardModel& CardList::model() const
{
    return m_board.model();
}

void CardList::follow()
{
    if (m_press && m_press->row >= model().rowCount())
        m_press.reset();
    updateScrollBar();
    viewport()->update();
}

void CardList::updateScrollBar()
{
    const int height = model().rowsIn(m_status).count * CardStep;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

QRect CardList::cardRect(int row) const
{
    const int place = row - model().rowsIn(m_status).first;
    const int right = verticalScrollBar()->maximum() > 0 ? 2 : SideMargin;
    return {SideMargin, place * CardStep - verticalScrollBar()->value(),
            viewport()->width() - SideMargin - right, CardHeight};
}

int CardList::rowAt(const QPoint& place) const
{
    const BoardModel::Range rows = model().rowsIn(m_status);
    const int row = rows.first + (place.y() + verticalScrollBar()->value()) / CardStep;
    return row < rows.end() && cardRect(row).contains(place) ? row : -1;
}

void CardList::showCard(int row)
{
    const QRect rect = cardRect(row);
    QScrollBar* bar = verticalScrollBar();
    if (rect.top() < 0)
        bar->setValue(bar->value() + rect.top());
    else if (rect.bottom() > viewport()->height())
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + SideMargin);
}

void CardList::scrollNear(const QPoint& place)
{
    QScrollBar* bar = verticalScrollBar();
    if (place.y() < ScrollZone)
        bar->setValue(bar->value() - ScrollStep);
    else if (place.y() > viewport()->height() - ScrollZone)
        bar->setValue(bar->value() + ScrollStep);
}

void CardList::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Tokens& tokens = tokensFor(palette());
    const BoardModel::Range rows = model().rowsIn(m_status);
    const int scrolled = verticalScrollBar()->value();
    const int first = rows.first + std::max(0, (event->rect().top() + scrolled) / CardStep);
    const int last =
        std::min(rows.end() - 1, rows.first + (event->rect().bottom() + scrolled) / CardStep);
    if (rows.count == 0)
        paintHint(painter);
    for (int row = first; row <= last; ++row) {
        const BoardCard& card = model().cardAt(row);
        CardLook look;
        look.isHovered = row == m_hovered;
        look.isSelected = m_board.isSelected(row);
        look.isCurrent = hasFocus() && row == m_board.currentRow();
        look.isLifted = m_board.isLifted(card.entry);
        look.colour = m_board.colourOf(card.programme);
        paintCard(painter, cardRect(row), card, look, tokens);
    }
}

/// What belongs into an empty column.
void CardList::paintHint(QPainter& painter) const
{
    painter.setFont(smallFont());
    painter.setPen(tokensFor(palette()).textFaint);
    const bool isFiltered = !model().column(m_status).cards.empty();
    painter.drawText(viewport()->rect().adjusted(SideMargin + 4, 4, -SideMargin - 4, 0),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                     isFiltered ? tr("No card fits the filter.") : columnHint(m_status));
}

void CardList::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void CardList::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (row < 0) {
        if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
            m_board.clearSelection();
        return;
    }
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    const bool isOneOfMany = m_board.isSelected(row) && isPlain;
    if (event->button() == Qt::LeftButton)
        m_press = Press{event->position().toPoint(), row, isOneOfMany};
    if (!isOneOfMany)
        m_board.chooseCard(row, event->modifiers());
}

void CardList::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    if (!m_press) {
        setHovered(rowAt(place));
        return;
    }
    const QPoint global = viewport()->mapToGlobal(place);
    if (!m_board.isDragging()) {
        if ((place - m_press->at).manhattanLength() < QApplication::startDragDistance())
            return;
        m_board.beginDrag(m_press->row, m_press->at - cardRect(m_press->row).topLeft(),
                          cardRect(m_press->row).size());
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    m_board.dragTo(global);
}

void CardList::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<Press> press = std::exchange(m_press, {});
    if (!press || event->button() != Qt::LeftButton)
        return;
    viewport()->setCursor(Qt::PointingHandCursor);
    if (m_board.isDragging())
        m_board.drop(viewport()->mapToGlobal(event->position().toPoint()));
    else if (press->selectsOnRelease)
        m_board.chooseCard(press->row, Qt::NoModifier);
}

void CardList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT m_board.openRequested(model().cardAt(row).project);
}

void CardList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = isKey ? m_board.currentRow() : rowAt(viewport()->mapFrom(this, event->pos()));
    if (row < 0)
        return;
    if (!m_board.isSelected(row))
        m_board.chooseCard(row, Qt::NoModifier);
    Q_EMIT m_board.menuRequested(isKey ? viewport()->mapToGlobal(cardRect(row).center())
                                       : event->globalPos());
}

bool CardList::event(QEvent* event)
{
    // Keys that the window would take for itself but that mean something on the board.
    if (event->type() == QEvent::ShortcutOverride
        && m_board.wantsKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool CardList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool CardList::showToolTip(const QPoint& place, const QPoint& global)
{
    const int row = m_board.isDragging() ? -1 : rowAt(place);
    QToolTip::showText(global, row < 0 ? QString() : cardSentence(model().cardAt(row)), viewport(),
                       row < 0 ? QRect() : cardRect(row));
    return true;
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    if (!m_board.handleKey(*event))
        event->ignore(); // for the page and the window
}

void CardList::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::MouseFocusReason)
        m_board.enterColumn(m_status);
    viewport()->update();
}

void CardList::focusOutEvent(QFocusEvent* /*event*/)
{
    viewport()->update();
}

void CardList::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

int CardList::accessibleRowCount() const
{
    return model().rowsIn(m_status).count;
}

QString CardList::accessibleRowText(int row) const
{
    return cardSentence(model().cardAt(model().rowsIn(m_status).first + row));
}

QRect CardList::accessibleRowRect(int row) const
{
    const QRect rect = cardRect(model().rowsIn(m_status).first + row);
    return rect.intersects(viewport()->rect()) ? rect.translated(viewport()->pos()) : QRect();
}

bool CardList::isAccessibleRowSelected(int row) const
{
    return m_board.isSelected(model().rowsIn(m_status).first + row);
}

int CardList::currentAccessibleRow() const
{
    const BoardModel::Range rows = model().rowsIn(m_status);
    const int row = m_board.currentRow() - rows.first;
    return row >= 0 && row < rows.count ? row : -1;
}

void CardList::pressAccessibleRow(int row)
{
    m_board.chooseCard(model().rowsIn(m_status).first + row, Qt::NoModifier);
}

} // namespace touyan
