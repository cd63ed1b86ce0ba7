#include "layout/timelinedrag.h"
#include "views/hovercard.h"
#include "views/timelineview.h"
#include "views/timelinewords.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
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

const TimelineRow* TimelineView::rowAt(const TimelineHit& hit) const
{
    return hit.project == 0 ? nullptr
                            : &m_table.row(m_table.lines()[static_cast<size_t>(hit.line)]);
}

bool TimelineView::canDrag(const TimelineHit& hit) const
{
    if (m_editing == Editing::Forbidden)
        return false;
    if (hit.place != TimelinePlace::Milestone)
        return hit.place == TimelinePlace::Bar || hit.place == TimelinePlace::BarStart
            || hit.place == TimelinePlace::BarFinish;
    const std::vector<TimelineMilestone>& all = rowAt(hit)->milestones;
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
    grasp.isPan = button == Qt::MiddleButton || !canDrag(hit);
    if (const TimelineRow* row = rowAt(hit)) {
        grasp.planned = row->planned;
        for (const TimelineMilestone& milestone : row->milestones) {
            if (milestone.id == hit.milestone)
                grasp.planned = {milestone.date(), milestone.date()};
        }
        grasp.moved = grasp.planned;
        if (button == Qt::LeftButton)
            selectLine(hit.line);
    }
    m_grasp = grasp;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grasp)
        moveGrasp(event->position());
    else
        updateHover(event->position());
}

void TimelineView::moveGrasp(QPointF at)
{
    const QPointF way = at - m_grasp->at;
    if (!m_grasp->isMoving && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_grasp->isMoving = true;
    if (m_grasp->isPan) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        m_isFitted = false;
        if (m_grasp->at.x() > frame().chart().left())
            setScale(m_grasp->scale.panned(way.x()));
        verticalScrollBar()->setValue(m_grasp->scrollY - static_cast<int>(way.y()));
        return;
    }
    const auto days = std::llround(way.x() / m_scale.pixelsPerDay());
    const TimeUnit snap = snapUnit(m_scale);
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
    if (hit.project != 0)
        Q_EMIT projectActivated(hit.project);
    else
        mousePressEvent(event);
}

void TimelineView::updateHover(QPointF at)
{
    const TimelineHit hit = timelineHit(m_table, frame(), at);
    updateCursor(hit.place);
    m_hoverAt = at;
    if (hit == m_hoverHit)
        return;
    m_hoverHit = hit;
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

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_grasp) {
        cancelGrasp();
        return;
    }
    if (!handleGroupKey(event->key()) && !handleKey(event->key()))
        event->ignore(); // for the page: shortcuts, Esc
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

/// Makes @p line the current one and selects its project, if it is one.
void TimelineView::selectLine(int line)
{
    setCurrent(line);
    const TimelineLine& it = m_table.lines()[static_cast<size_t>(line)];
    const qint64 project = it.isGroup() ? 0 : m_table.row(it).id;
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
