#include "layout/timelinehit.h"

#include <algorithm>
#include <cmath>

namespace touyan {

namespace {

constexpr double EndReach = 5; // how near to its end a bar is grasped by the end
constexpr double GripWidth = 9; // beside the diamond that covers it

/// The milestone at @p at; of several, the last one, which is drawn on top.
qint64 milestoneAt(const TimelineRow& row, const TimelineFrame& frame, double top, QPointF at)
{
    if (!frame.parts.testFlag(TimelinePart::Milestones))
        return 0;
    const double reach = frame.milestoneRadius() + 1;
    const auto found = std::find_if(
        row.milestones.crbegin(), row.milestones.crend(), [&](const TimelineMilestone& milestone) {
            if (!milestone.date().isValid())
                return false;
            const QPointF away = frame.milestonePoint(milestone.date(), top) - at;
            return std::abs(away.x()) + std::abs(away.y()) <= reach;
        });
    return found == row.milestones.crend() ? 0 : found->id;
}

TimelinePlace barPlace(const TimelineRow& row, const TimelineFrame& frame, double top, QPointF at)
{
    if (!row.planned.isComplete() || !row.planned.isOrdered())
        return TimelinePlace::Row;
    if (finishGrip(row, frame, top).contains(at))
        return TimelinePlace::BarFinish;
    const QRectF bar = frame.barRect(row.planned, top);
    if (!bar.adjusted(-EndReach, -2, EndReach, 2).contains(at))
        return TimelinePlace::Row;
    // A bar too short for three handles can be moved but not stretched from within.
    const double reach = bar.width() < 4 * EndReach ? 0 : EndReach;
    if (at.x() < bar.left() + reach)
        return TimelinePlace::BarStart;
    return at.x() > bar.right() - reach ? TimelinePlace::BarFinish : TimelinePlace::Bar;
}

} // namespace

QRectF finishGrip(const TimelineRow& row, const TimelineFrame& frame, double top)
{
    const bool hasEnd = row.planned.isComplete() && row.planned.isOrdered();
    if (!hasEnd || !frame.parts.testFlag(TimelinePart::Milestones))
        return {};
    const QRectF bar = frame.barRect(row.planned, top);
    const double reach = frame.milestoneRadius() + 1;
    double left = bar.right(); // behind all diamonds that stand there
    for (const TimelineMilestone& milestone : row.milestones) {
        const double x = frame.milestonePoint(milestone.date(), top).x();
        if (milestone.date().isValid() && std::abs(x - left) <= reach)
            left = std::max(left, x + reach);
    }
    if (left == bar.right())
        return {};
    return {left, bar.top() - 2, GripWidth, bar.height() + 4};
}

TimelineHit timelineHit(const TimelineTable& table, const TimelineFrame& frame, QPointF at)
{
    if (at.y() < frame.headerHeight)
        return {.place = TimelinePlace::Header};
    const auto index = frame.lineAt(at.y(), table.lineCount());
    if (!index)
        return {};
    const TimelineLine& line = table.lines()[static_cast<size_t>(*index)];
    if (line.isGroup())
        return {.place = TimelinePlace::Group, .line = *index};
    const TimelineRow row = table.row(line);
    TimelineHit hit{.place = TimelinePlace::Row, .line = *index, .project = row.id};
    if (at.x() < frame.chart().left())
        return hit;
    const double top = frame.lineTop(*index);
    hit.milestone = milestoneAt(row, frame, top, at);
    hit.place = hit.milestone != 0 ? TimelinePlace::Milestone : barPlace(row, frame, top, at);
    return hit;
}

} // namespace touyan
