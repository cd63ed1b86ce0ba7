#include "layout/timelinedrag.h"
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

/// Why the part of a bar at @p place cannot be dragged: what happened stays.
QString refusalOf(const TimelineRow& row, TimelinePlace place)
{
    if (place == TimelinePlace::Milestone)
        return {};
    if (row.isFinished)
        return TimelineView::tr("Finished: it cannot be dragged");
    if (row.isStarted && place != TimelinePlace::BarFinish)
        return TimelineView::tr("Started on %1: only its finish can be dragged")
            .arg(row.planned.first.toString(Qt::ISODate));
    return {};
}

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

std::optional<TimelineRow> TimelineView::rowAt(const TimelineHit& hit) const
{
    if (hit.project == 0)
        return {};
    return m_table.row(m_table.lines()[static_cast<size_t>(hit.line)]);
}

bool TimelineView::isColumnEdge(QPointF at) const
{
    return std::abs(at.x() - frame().columns.width()) <= 4;
}

bool TimelineView::canDrag(const TimelineHit& hit) const
{
    if (m_editing == Editing::Forbidden)
        return false;
    if (hit.place != TimelinePlace::Milestone)
        return hit.place == TimelinePlace::Bar || hit.place == TimelinePlace::BarStart
            || hit.place == TimelinePlace::BarFinish;
    const std::vector<TimelineMilestone> all = rowAt(hit)->milestones;
    return std::any_of(all.cbegin(), all.cend(), [&](const TimelineMilestone& it) {
        return it.id == hit.milestone && !it.isReached();
    });
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        beginGrasp(event->position(), event->button());
}

void TimelineView::beginGrasp(QPointF at, Qt::MouseButton button)
{
    hideCard();
    const TimelineHit hit = timelineHit(m_table, frame(), at);
    Grasp grasp{.hit = hit, .at = at, .scale = m_scale, .scrollY = verticalScrollBar()->value()};
    grasp.isColumn = button == Qt::LeftButton && isColumnEdge(at);
    grasp.isPan = button == Qt::MiddleButton || (!grasp.isColumn && !canDrag(hit));
    if (const auto row = grasp.isColumn ? std::nullopt : rowAt(hit)) {
        grasp.planned = row->planned;
        for (const TimelineMilestone& milestone : row->milestones) {
            if (milestone.id == hit.milestone)
                grasp.planned = {milestone.date(), milestone.date()};
        }
        grasp.moved = grasp.planned;
        grasp.refusal = refusalOf(*row, hit.place);
        if (button == Qt::LeftButton)
            selectLine(hit.line);
    }
    m_grasp = grasp;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grasp)
        moveGrasp(event->position(), event->modifiers());
    else
        updateHover(event->position());
}

void TimelineView::moveGrasp(QPointF at, Qt::KeyboardModifiers modifiers)
{
    const QPointF way = at - m_grasp->at;
    if (!m_grasp->isMoving && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_grasp->isMoving = true;
    if (m_grasp->isColumn) {
        const TimelineColumns columns = frame().columns;
        setNameWidth(static_cast<int>(at.x() - columns.width() + columns.name));
        return;
    }
    if (m_grasp->isPan) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        m_isFitted = false;
        if (m_grasp->at.x() > frame().chart().left())
            setScale(m_grasp->scale.panned(way.x()));
        verticalScrollBar()->setValue(m_grasp->scrollY - static_cast<int>(way.y()));
        return;
    }
    // Alt is for those who want just that day.
    dragTo(way.x(), modifiers.testFlag(Qt::AltModifier) ? TimeUnit::Day : snapUnit(m_scale));
}

/// Moves what is grasped by @p way pixels from where it was.
void TimelineView::dragTo(double way, TimeUnit snap)
{
    if (!m_grasp->refusal.isEmpty()) {
        viewport()->update();
        return;
    }
    const auto days = std::llround(way / m_scale.pixelsPerDay());
    if (m_grasp->hit.place == TimelinePlace::Milestone) {
        const QDate day = draggedMilestone(m_grasp->planned.first, days, snap);
        m_grasp->moved = {day, day};
    } else {
        m_grasp->moved = draggedBar(m_grasp->planned, m_grasp->hit.place, days, snap);
    }
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent*)
{
    endGrasp();
}

void TimelineView::endGrasp()
{
    if (!m_grasp)
        return;
    const Grasp grasp = *m_grasp;
    cancelGrasp();
    if (grasp.isColumn) {
        Q_EMIT nameWidthChanged(static_cast<int>(frame().columns.name));
        return;
    }
    if (!grasp.isMoving) {
        if (grasp.hit.place == TimelinePlace::Group)
            toggleGroup(grasp.hit.line);
        return;
    }
    if (grasp.isPan || grasp.moved == grasp.planned)
        return;
    if (grasp.hit.place == TimelinePlace::Milestone)
        Q_EMIT milestoneMoved(grasp.hit.milestone, grasp.moved.first);
    else
        Q_EMIT barMoved(grasp.hit.project, grasp.moved);
}

void TimelineView::cancelGrasp()
{
    m_grasp.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

/// The bar or milestone where it would be dropped, and its dates.
Scene TimelineView::graspScene() const
{
    const TimelineFrame shown = frame();
    const double top = shown.lineTop(m_grasp->hit.line);
    const bool isMilestone = m_grasp->hit.place == TimelinePlace::Milestone;
    const QRectF bar = shown.barRect(m_grasp->moved, top);
    Scene scene(shown.size);
    QString words;
    if (isMilestone) {
        const QPointF at = shown.milestonePoint(m_grasp->moved.first, top);
        scene.add(SceneMarker{at, shown.milestoneRadius() + 2, MarkerShape::Diamond},
                  StyleRole::DragOutline);
        words = m_grasp->moved.first.toString(Qt::ISODate);
    } else {
        scene.add(SceneRect{bar, 3, 3}, StyleRole::DragOutline);
        words = rangeText(m_grasp->moved);
    }
    const auto days = m_grasp->hit.place == TimelinePlace::BarFinish
        ? m_grasp->planned.last.daysTo(m_grasp->moved.last)
        : m_grasp->planned.first.daysTo(m_grasp->moved.first);
    //: How far something is dragged on the timeline; %1 is signed, e.g. +20
    words += u"  "_s % tr("%1 d").arg((days > 0 ? u"+"_s : QString()) % QString::number(days));
    if (!m_grasp->refusal.isEmpty())
        words = m_grasp->refusal;
    const double width = m_measure->width(words, StyleRole::DragLabelText) + 16;
    const double left = std::clamp(bar.left(), shown.chart().left(),
                                   std::max(shown.chart().left(), shown.size.width() - width));
    const double above = top - 22;
    const QRectF box(left, above < shown.headerHeight ? top + shown.rowHeight : above, width, 20);
    scene.add(SceneRect{box, 4, 4}, StyleRole::DragLabel);
    scene.add(SceneText{box, words, TextAlign::Centre}, StyleRole::DragLabelText);
    return scene;
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
        m_card->showAt(m_hoverAt.toPoint(), hoverText(m_table, m_hoverHit, m_today));
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
