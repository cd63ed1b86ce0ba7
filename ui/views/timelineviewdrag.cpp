#include "layout/timelinedrag.h"
#include "views/timelineview.h"
#include "views/timelinewords.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

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

std::optional<TimelineRow> TimelineView::rowAt(const TimelineHit& hit) const
{
    if (hit.project == 0)
        return {};
    return m_table.row(m_table.lines()[static_cast<size_t>(hit.line)]);
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

void TimelineView::beginGrasp(QPointF at, Qt::MouseButton button)
{
    hideCard();
    const TimelineHit hit = timelineHit(m_table, frame(), at);
    Grasp grasp{.hit = hit, .at = at, .scale = m_scale, .scrollY = verticalScrollBar()->value()};
    grasp.isColumn = button == Qt::LeftButton && isColumnEdge(at);
    grasp.isPan = button == Qt::MiddleButton || (!grasp.isColumn && !canDrag(hit));
    if (const auto row = grasp.isColumn ? std::nullopt : rowAt(hit)) {
        grasp.row = *row;
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
        dragMilestoneTo(draggedMilestone(m_grasp->planned.first, days, snap));
    } else {
        m_grasp->moved = draggedBar(m_grasp->planned, m_grasp->hit.place, days, snap);
        const int outside = milestonesLeftOutside(m_grasp->row, m_grasp->moved);
        m_grasp->remark =
            outside > 0 ? tr("%n milestone(s) would lie outside", nullptr, outside) : QString();
    }
    viewport()->update();
}

/// A milestone stays within the days of its project.
void TimelineView::dragMilestoneTo(QDate day)
{
    const TimelineRow& row = m_grasp->row;
    const auto milestone =
        std::find_if(row.milestones.cbegin(), row.milestones.cend(),
                     [this](const auto& it) { return it.id == m_grasp->hit.milestone; });
    const DateRange room = roomOf(*milestone, row.planned);
    const QDate kept = day == m_grasp->planned.first ? day : nearestIn(room, day);
    m_grasp->moved = {kept, kept};
    m_grasp->remark.clear();
    if (kept > day)
        m_grasp->remark = tr("the project starts that day");
    else if (kept < day)
        m_grasp->remark = tr("the project ends that day");
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

QString TimelineView::dragText() const
{
    if (!m_grasp || !m_grasp->isMoving || m_grasp->isPan || m_grasp->isColumn)
        return {};
    if (!m_grasp->refusal.isEmpty())
        return m_grasp->refusal;
    const DateRange& from = m_grasp->planned;
    const DateRange& to = m_grasp->moved;
    const auto days = m_grasp->hit.place == TimelinePlace::BarFinish ? from.last.daysTo(to.last)
                                                                     : from.first.daysTo(to.first);
    const QString where = m_grasp->hit.place == TimelinePlace::Milestone
        ? to.first.toString(Qt::ISODate)
        : rangeText(to);
    //: How far something is dragged on the timeline; %1 is signed, e.g. +20
    const QString way = tr("%1 d").arg((days > 0 ? u"+"_s : QString()) % QString::number(days));
    const QString text = where % u"  "_s % way;
    return m_grasp->remark.isEmpty() ? text : QString(text % u"  ·  "_s % m_grasp->remark);
}

/// The bar or milestone where it would be dropped, and its dates.
Scene TimelineView::graspScene() const
{
    const TimelineFrame shown = frame();
    const double top = shown.lineTop(m_grasp->hit.line);
    const bool isMilestone = m_grasp->hit.place == TimelinePlace::Milestone;
    const QRectF bar = shown.barRect(m_grasp->moved, top);
    Scene scene(shown.size);
    if (isMilestone) {
        const QPointF at = shown.milestonePoint(m_grasp->moved.first, top);
        scene.add(SceneMarker{at, shown.milestoneRadius() + 2, MarkerShape::Diamond},
                  StyleRole::DragOutline);
    } else {
        scene.add(SceneRect{bar, 3, 3}, StyleRole::DragOutline);
    }
    const QString words = dragText();
    const double width = m_measure->width(words, StyleRole::DragLabelText) + 16;
    const double left = std::clamp(bar.left(), shown.chart().left(),
                                   std::max(shown.chart().left(), shown.size.width() - width));
    const double above = top - 22;
    const QRectF box(left, above < shown.headerHeight ? top + shown.rowHeight : above, width, 20);
    scene.add(SceneRect{box, 4, 4}, StyleRole::DragLabel);
    scene.add(SceneText{box, words, TextAlign::Centre}, StyleRole::DragLabelText);
    return scene;
}

} // namespace touyan
