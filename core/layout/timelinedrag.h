#pragma once

#include "layout/scene.h"
#include "layout/textmeasure.h"
#include "layout/timelinehit.h"

namespace touyan {

/// The planned days of a bar that was grasped at @p part and dragged by @p days; the ends cannot
/// pass each other. A dragged end snaps to the nearest beginning of @p snap, a dragged finish to
/// the nearest last day.
DateRange draggedBar(const DateRange& planned, TimelinePlace part, qint64 days, TimeUnit snap);
QDate draggedMilestone(QDate planned, qint64 days, TimeUnit snap);

/// The days on which a milestone of a project may be that is planned for @p project: what is only
/// expected may be later than the finish, since that is how lateness shows. Ends that are not
/// stated are open.
DateRange roomOf(const TimelineMilestone& milestone, const DateRange& project);
/// @p day, or the end of @p room that is nearest to it.
QDate nearestIn(const DateRange& room, QDate day);
/// How many milestones of @p row, not reached yet, are planned for days outside @p planned.
int milestonesLeftOutside(const TimelineRow& row, const DateRange& planned);

/// How many milestones of @p row are not reached yet and have a day: those that move with its bar.
int openMilestones(const TimelineRow& row);

/// @p planned moved by @p steps of @p unit at @p part, as with the keys; the ends cannot pass each
/// other.
DateRange nudgedBar(const DateRange& planned, TimelinePlace part, int steps, TimeUnit unit);

/// What a drag snaps to at @p scale: single days where they can be aimed at, else weeks or months.
TimeUnit snapUnit(const TimeScale& scale);

/// What is dragged, where it would be dropped.
struct TimelineDrag
{
    double top = 0; ///< of its line
    DateRange bar = {}; ///< incomplete when only milestones move
    std::vector<QDate> milestones = {};
    double pointer = 0; ///< x of what drags it; the words stand there
    QString words = {};
};

/// The outline of @p drag within the chart of @p frame, with its words beside it.
Scene timelineDragScene(const TimelineDrag& drag, const TimelineFrame& frame,
                        const TextMeasure& measure);

} // namespace touyan
