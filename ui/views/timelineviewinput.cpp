#include "views/hovercard.h"
#include "views/timelineview.h"
#include "views/timelinewords.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int HoverDelay = 350; // milliseconds
constexpr double WheelNotch = 120;

} // namespace

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    const double notches = (delta.y() != 0 ? delta.y() : delta.x()) / WheelNotch;
    const QPointF at = viewport()->mapFrom(this, event->position());
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAround(std::pow(1.2, notches), std::max(0.0, chartX(at.x())));
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || delta.y() == 0) {
        m_isFitted = false;
        setScale(m_scale.panned(notches * 60));
    } else {
        QScrollBar* bar = verticalScrollBar();
        const double step = event->pixelDelta().isNull() ? notches * 3 * bar->singleStep()
                                                         : event->pixelDelta().y();
        bar->setValue(bar->value() - static_cast<int>(std::lround(step)));
    }
    event->accept();
}

bool TimelineView::isColumnEdge(QPointF at) const
{
    return std::abs(at.x() - frame().columns.width()) <= 4;
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        beginGrasp(event->position(), event->button());
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grasp)
        moveGrasp(event->position(), event->modifiers());
    else
        updateHover(event->position());
}

void TimelineView::mouseReleaseEvent(QMouseEvent*)
{
    endGrasp();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const TimelineHit hit = timelineHit(m_table, frame(), event->position());
    if (isColumnEdge(event->position())) {
        setNameWidth({});
        Q_EMIT nameWidthChanged(0);
    } else if (hit.project != 0)
        Q_EMIT projectActivated(hit.project);
    else
        mousePressEvent(event);
}

void TimelineView::updateHover(QPointF at)
{
    const TimelineHit hit = timelineHit(m_table, frame(), at);
    m_hoverAt = at;
    if (isColumnEdge(at)) {
        viewport()->setCursor(Qt::SplitHCursor);
        return;
    }
    const bool isSame = hit == m_hoverHit;
    m_hoverHit = hit;
    updateCursor(hit.place);
    if (isSame)
        return;
    m_card->hide();
    m_hoverTimer.start(HoverDelay, this);
    if (m_hovered != hit.project) {
        m_hovered = hit.project;
        viewport()->update();
    }
}

void TimelineView::updateCursor(TimelinePlace place)
{
    const bool isDraggable = canDrag(m_hoverHit);
    if (place == TimelinePlace::Group)
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (isDraggable && (place == TimelinePlace::BarStart || place == TimelinePlace::BarFinish))
        viewport()->setCursor(Qt::SizeHorCursor);
    else if (isDraggable && (place == TimelinePlace::Bar || place == TimelinePlace::Milestone))
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

void TimelineView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_hoverTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    m_hoverTimer.stop();
    const bool isOnRow = m_hoverHit.project != 0 && m_hoverHit.line < m_table.lineCount();
    if (isOnRow && !m_grasp)
        m_card->showAt(m_hoverAt.toPoint(), hoverText(m_table, m_hoverHit, frame().asOf()));
}

void TimelineView::hideCard()
{
    m_hoverTimer.stop();
    m_hoverHit = {};
    m_card->hide();
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        hideCard();
        m_hovered = 0;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    hideCard();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect row = m_current >= 0 ? accessibleRowRect(m_current) : QRect();
        const QPoint at = row.isEmpty() ? rect().center() : QPoint(row.left() + 40, row.bottom());
        Q_EMIT menuRequested(m_selected, mapToGlobal(at));
        return;
    }
    const QPoint at = viewport()->mapFromGlobal(event->globalPos());
    const TimelineHit hit = timelineHit(m_table, frame(), at);
    if (hit.project != 0)
        selectLine(hit.line);
    Q_EMIT menuRequested(hit.project, event->globalPos());
}

/// Makes @p line the current one and selects its project, if it is one.
void TimelineView::selectLine(int line)
{
    setCurrent(line);
    const TimelineLine& it = m_table.lines()[static_cast<size_t>(line)];
    const qint64 project = it.isGroup() ? 0 : m_table.outline(it).id;
    if (project == 0 || project == m_selected)
        return;
    m_selected = project;
    Q_EMIT projectSelected(project);
}

void TimelineView::setCurrent(int line)
{
    m_current = line;
    ensureVisible(line);
    viewport()->update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(line);
    QAccessible::updateAccessibility(&event);
}

void TimelineView::toggleGroup(int line)
{
    const QString name = m_table.group(m_table.lines()[static_cast<size_t>(line)]).name;
    QSet<QString> collapsed = m_table.collapsed();
    if (!collapsed.remove(name))
        collapsed.insert(name);
    setCollapsed(collapsed);
    m_current = line; // group lines above it did not change
    viewport()->update();
}

} // namespace touyan
