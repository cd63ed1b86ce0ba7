#include "layout/timelinedrag.h"
#include "views/timelineview.h"

#include <QKeyEvent>

#include <algorithm>

namespace touyan {

void TimelineView::focusInEvent(QFocusEvent* event)
{
    if (m_current < 0 && m_table.lineCount() > 0 && event->reason() != Qt::MouseFocusReason)
        m_current = 0;
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent*)
{
    viewport()->update();
}

/// Esc ends a drag before it means anything to the window.
bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_grasp
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) { // NOLINT: told by the type
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_grasp) {
        cancelGrasp();
        return;
    }
    updateModifiers(*event, true);
    if (!handleMoveKey(*event) && !handleGroupKey(event->key()) && !handleKey(event->key()))
        event->ignore(); // for the page: shortcuts, Esc
}

void TimelineView::keyReleaseEvent(QKeyEvent* event)
{
    updateModifiers(*event, false);
    QAbstractScrollArea::keyReleaseEvent(event);
}

/// A drag follows Shift and Alt at once, not only with the next move of the pointer.
void TimelineView::updateModifiers(const QKeyEvent& event, bool isPressed)
{
    const bool isShift = event.key() == Qt::Key_Shift;
    if (!m_grasp || !m_grasp->isMoving || (!isShift && event.key() != Qt::Key_Alt))
        return;
    Qt::KeyboardModifiers modifiers = event.modifiers();
    modifiers.setFlag(isShift ? Qt::ShiftModifier : Qt::AltModifier, isPressed);
    moveGrasp(m_grasp->pointer, modifiers);
}

bool TimelineView::handleKey(int key)
{
    static constexpr double PanStep = 60;
    switch (key) {
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-linesPerPage());
        return true;
    case Qt::Key_PageDown:
        moveCurrent(linesPerPage());
        return true;
    case Qt::Key_Home:
        moveCurrent(-m_table.lineCount());
        return true;
    case Qt::Key_End:
        moveCurrent(m_table.lineCount());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_isFitted = false;
        setScale(m_scale.panned(key == Qt::Key_Left ? PanStep : -PanStep));
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        zoomToFit();
        return true;
    case Qt::Key_T:
        goToToday();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected != 0)
            Q_EMIT projectActivated(m_selected);
        return m_selected != 0;
    default:
        return false;
    }
}

/// Alt with an arrow re-plans the selected project as dragging its bar does, milestones and all,
/// with Shift only its finish.
bool TimelineView::handleMoveKey(const QKeyEvent& event)
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!isArrow || !event.modifiers().testFlag(Qt::AltModifier))
        return false;
    const auto line = m_table.lineOf(m_selected);
    if (!line || m_editing == Editing::Forbidden)
        return true;
    const DateRange days = m_table.outline(m_table.lines()[static_cast<size_t>(*line)]).planned;
    if (!days.isComplete() || !days.isOrdered())
        return true;
    const TimelinePlace part = event.modifiers().testFlag(Qt::ShiftModifier)
        ? TimelinePlace::BarFinish
        : TimelinePlace::Bar;
    const DateRange moved =
        nudgedBar(days, part, event.key() == Qt::Key_Left ? -1 : 1, snapUnit(m_scale));
    const qint64 way = part == TimelinePlace::Bar ? days.first.daysTo(moved.first) : 0;
    if (moved != days)
        Q_EMIT barMoved(m_selected, moved, way);
    return true;
}

/// What keys do on the header row of a group.
bool TimelineView::handleGroupKey(int key)
{
    if (m_current < 0 || m_current >= m_table.lineCount())
        return false;
    const TimelineLine line = m_table.lines()[static_cast<size_t>(m_current)];
    if (!line.isGroup())
        return false;
    const bool isCollapsed = m_table.group(line).isCollapsed;
    const bool isToggle = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isToggle && !(key == Qt::Key_Left && !isCollapsed)
        && !(key == Qt::Key_Right && isCollapsed))
        return false;
    toggleGroup(m_current);
    return true;
}

int TimelineView::linesPerPage() const
{
    return std::max(1, static_cast<int>(frame().chart().height() / frame().rowHeight) - 1);
}

void TimelineView::moveCurrent(int by)
{
    if (m_table.lineCount() > 0)
        selectLine(std::clamp(m_current + by, 0, m_table.lineCount() - 1));
}

} // namespace touyan
