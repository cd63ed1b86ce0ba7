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
    m_grasp->pointer = at;
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
    dragTo(way.x(), modifiers);
}

/// Moves what is grasped by @p way pixels from where it was.
void TimelineView::dragTo(double way, Qt::KeyboardModifiers modifiers)
{
    if (!m_grasp->refusal.isEmpty()) {
        viewport()->update();
        return;
    }
    // Alt is for those who want just that day, Shift for the other choice that the words name.
    const TimeUnit snap = modifiers.testFlag(Qt::AltModifier) ? TimeUnit::Day : snapUnit(m_scale);
    const bool isShift = modifiers.testFlag(Qt::ShiftModifier);
    const qint64 days = std::llround(way / m_scale.pixelsPerDay());
    if (m_grasp->hit.place == TimelinePlace::Milestone)
        dragMilestoneTo(draggedMilestone(m_grasp->planned.first, days, snap), isShift);
    else
        dragBarTo(days, snap, isShift);
    viewport()->update();
}

/// The open milestones go where the whole bar goes, unless it is to move alone.
void TimelineView::dragBarTo(qint64 days, TimeUnit snap, bool isAlone)
{
    const TimelineRow& row = m_grasp->row;
    const bool isWhole = m_grasp->hit.place == TimelinePlace::Bar;
    const int open = isWhole ? openMilestones(row) : 0;
    m_grasp->moved = draggedBar(m_grasp->planned, m_grasp->hit.place, days, snap);
    m_grasp->milestoneDays =
        open > 0 && !isAlone ? m_grasp->planned.first.daysTo(m_grasp->moved.first) : 0;
    m_grasp->remark.clear();
    if (open > 0 && !isAlone) {
        m_grasp->remark = tr("%n open milestone(s) move along; Shift: they stay", nullptr, open);
        return;
    }
    if (const int outside = milestonesLeftOutside(row, m_grasp->moved); outside > 0)
        m_grasp->remark = tr("%n milestone(s) would lie outside", nullptr, outside);
    else if (open > 0)
        m_grasp->remark = tr("%n open milestone(s) stay", nullptr, open);
}

/// A milestone stays within the days of its project, unless it is to stretch them.
void TimelineView::dragMilestoneTo(QDate day, bool isStretching)
{
    const TimelineRow& row = m_grasp->row;
    const auto milestone =
        std::find_if(row.milestones.cbegin(), row.milestones.cend(),
                     [this](const auto& it) { return it.id == m_grasp->hit.milestone; });
    const DateRange room = roomOf(*milestone, row.planned);
    const bool isAfter = room.last.isValid() && day > room.last && !row.isFinished;
    const bool isKept = day == m_grasp->planned.first || (isAfter && isStretching);
    const QDate kept = isKept ? day : nearestIn(room, day);
    m_grasp->moved = {kept, kept};
    m_grasp->remark.clear();
    if (isAfter && isStretching)
        m_grasp->remark = tr("the project ends that day, too");
    else if (isAfter && kept < day)
        m_grasp->remark = tr("the project ends that day; Shift: end it later");
    else if (kept > day)
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
        Q_EMIT barMoved(grasp.hit.project, grasp.moved, grasp.milestoneDays);
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

/// The bar or the milestone where it would be dropped, with all that goes along.
TimelineDrag TimelineView::drag() const
{
    const TimelineRow& row = m_grasp->row;
    TimelineDrag drag{.top = frame().lineTop(m_grasp->hit.line),
                      .pointer = m_grasp->pointer.x(),
                      .words = dragText()};
    if (m_grasp->hit.place != TimelinePlace::Milestone) {
        drag.bar = m_grasp->moved;
        for (const TimelineMilestone& milestone : row.milestones) {
            if (m_grasp->milestoneDays != 0 && !milestone.isReached() && milestone.date().isValid())
                drag.milestones.push_back(milestone.date().addDays(m_grasp->milestoneDays));
        }
        return drag;
    }
    const QDate day = m_grasp->moved.first;
    drag.milestones.push_back(day);
    const bool isExpected = std::any_of(
        row.milestones.cbegin(), row.milestones.cend(), [this](const TimelineMilestone& it) {
            return it.id == m_grasp->hit.milestone && it.forecast.isValid();
        });
    if (row.planned.isComplete() && row.planned.last < day && !isExpected)
        drag.bar = {row.planned.first, day};
    return drag;
}

} // namespace touyan
