#pragma once

#include "layout/timelineframe.h"
#include "layout/timelinetable.h"

#include <QPointF>

namespace touyan {

enum class TimelinePlace
{
    Nothing,
    Header, ///< the time axis
    Group, ///< the header row of a group
    Row, ///< a project's row, beside its bar
    Bar,
    BarStart, ///< the left end of a bar, where its start can be dragged
    BarFinish,
    Milestone
};

/// What lies under a point of a timeline.
struct TimelineHit
{
    TimelinePlace place = TimelinePlace::Nothing;
    int line = -1;
    qint64 project = 0;
    qint64 milestone = 0;

    bool operator==(const TimelineHit&) const = default;
};

/// Where a bar is grasped by its finish beside a milestone that covers its end in the line that
/// begins at @p top; null when none does.
QRectF finishGrip(const TimelineRow& row, const TimelineFrame& frame, double top);

TimelineHit timelineHit(const TimelineTable& table, const TimelineFrame& frame, QPointF at);

} // namespace touyan
