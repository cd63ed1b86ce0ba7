#pragma once

#include "layout/timelinehit.h"

namespace touyan {

/// The planned days of a bar that was grasped at @p part and dragged by @p days; the ends cannot
/// pass each other. A dragged end snaps to the nearest beginning of @p snap, a dragged finish to
/// the nearest last day.
DateRange draggedBar(const DateRange& planned, TimelinePlace part, qint64 days, TimeUnit snap);
QDate draggedMilestone(QDate planned, qint64 days, TimeUnit snap);

/// @p planned moved by @p steps of @p unit at @p part, as with the keys; the ends cannot pass each
/// other.
DateRange nudgedBar(const DateRange& planned, TimelinePlace part, int steps, TimeUnit unit);

/// What a drag snaps to at @p scale: single days where they can be aimed at, else weeks or months.
TimeUnit snapUnit(const TimeScale& scale);

} // namespace touyan
