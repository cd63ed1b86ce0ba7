#include "layout/timelinedrag.h"

#include <algorithm>

namespace touyan {

namespace {

/// The beginning of a unit that is nearest to @p day.
QDate snappedStart(QDate day, TimeUnit snap)
{
    const QDate before = startOf(snap, day);
    const QDate after = nextStart(snap, before);
    return before.daysTo(day) <= day.daysTo(after) ? before : after;
}

/// The last day of a unit that is nearest to @p day.
QDate snappedFinish(QDate day, TimeUnit snap)
{
    return snappedStart(day.addDays(1), snap).addDays(-1);
}

} // namespace

DateRange draggedBar(const DateRange& planned, TimelinePlace part, qint64 days, TimeUnit snap)
{
    DateRange moved = planned;
    if (days == 0)
        return moved;
    if (part == TimelinePlace::BarStart) {
        moved.first = std::min(snappedStart(planned.first.addDays(days), snap), planned.last);
    } else if (part == TimelinePlace::BarFinish) {
        moved.last = std::max(snappedFinish(planned.last.addDays(days), snap), planned.first);
    } else {
        moved.first = snappedStart(planned.first.addDays(days), snap);
        moved.last = moved.first.addDays(planned.first.daysTo(planned.last));
    }
    return moved;
}

QDate draggedMilestone(QDate planned, qint64 days, TimeUnit snap)
{
    return days == 0 ? planned : snappedStart(planned.addDays(days), snap);
}

DateRange roomOf(const TimelineMilestone& milestone, const DateRange& project)
{
    if (!project.isOrdered())
        return {};
    return {project.first, milestone.forecast.isValid() ? QDate() : project.last};
}

QDate nearestIn(const DateRange& room, QDate day)
{
    if (room.first.isValid() && day < room.first)
        return room.first;
    return room.last.isValid() && day > room.last ? room.last : day;
}

int milestonesLeftOutside(const TimelineRow& row, const DateRange& planned)
{
    const auto count = std::count_if(
        row.milestones.cbegin(), row.milestones.cend(), [&](const TimelineMilestone& it) {
            const QDate day = it.planned.isValid() ? it.planned : it.forecast;
            return !it.isReached() && day.isValid() && nearestIn(planned, day) != day;
        });
    return static_cast<int>(count);
}

int openMilestones(const TimelineRow& row)
{
    const auto count = std::count_if(
        row.milestones.cbegin(), row.milestones.cend(),
        [](const TimelineMilestone& it) { return !it.isReached() && it.date().isValid(); });
    return static_cast<int>(count);
}

DateRange nudgedBar(const DateRange& planned, TimelinePlace part, int steps, TimeUnit unit)
{
    const auto moved = [&](QDate day) {
        if (unit == TimeUnit::Month)
            return day.addMonths(steps);
        return day.addDays(unit == TimeUnit::Week ? 7 * steps : steps);
    };
    DateRange range = planned;
    if (part == TimelinePlace::BarStart) {
        range.first = std::min(moved(planned.first), planned.last);
    } else if (part == TimelinePlace::BarFinish) {
        range.last = std::max(moved(planned.last), planned.first);
    } else {
        range.first = moved(planned.first);
        range.last = range.first.addDays(planned.first.daysTo(planned.last));
    }
    return range;
}

TimeUnit snapUnit(const TimeScale& scale)
{
    if (scale.pixelsPerDay() >= 3)
        return TimeUnit::Day;
    return scale.pixelsPerDay() >= 0.5 ? TimeUnit::Week : TimeUnit::Month;
}

Scene timelineDragScene(const TimelineDrag& drag, const TimelineFrame& frame,
                        const TextMeasure& measure)
{
    static constexpr double Radius = 3;
    static constexpr double LabelHeight = 20;
    const QRectF chart = frame.chart();
    Scene scene(frame.size);
    if (drag.bar.isComplete()) {
        const QRectF bar = frame.barRect(drag.bar, drag.top);
        const double left = std::max(bar.left(), chart.left());
        const double right = std::min(bar.right(), chart.right());
        if (right > left) {
            scene.add(SceneRect{{left, bar.top(), right - left, bar.height()},
                                left > bar.left() ? 0 : Radius,
                                right < bar.right() ? 0 : Radius},
                      StyleRole::DragOutline);
        }
    }
    for (const QDate day : drag.milestones) {
        const QPointF at = frame.milestonePoint(day, drag.top);
        if (at.x() >= chart.left() && at.x() <= chart.right())
            scene.add(SceneMarker{at, frame.milestoneRadius() + 2, MarkerShape::Diamond},
                      StyleRole::DragOutline);
    }
    const double width = measure.width(drag.words, StyleRole::DragLabelText) + 16;
    const double left = std::clamp(drag.pointer - width / 2, chart.left(),
                                   std::max(chart.left(), frame.size.width() - width));
    const double above = drag.top - LabelHeight - 2;
    const QRectF box(left, above < frame.headerHeight ? drag.top + frame.rowHeight : above, width,
                     LabelHeight);
    scene.add(SceneRect{box, 4, 4}, StyleRole::DragLabel);
    scene.add(SceneText{box, drag.words, TextAlign::Centre}, StyleRole::DragLabelText);
    return scene;
}

} // namespace touyan
