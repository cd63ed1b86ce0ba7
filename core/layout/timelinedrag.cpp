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

} // namespace touyan
