#pragma once

#include "views/timelineview.h"

#include <memory>

namespace touyan {

inline const QDate TimelineToday(2020, 10, 31);

/// Projects of the year 2020 in two groups, each with a milestone on 15 November.
std::vector<TimelineRow> sampleTimelineRows(int count);

/// A view of sixty of them on the screen; null when it does not come up.
std::unique_ptr<TimelineView> shownTimelineView();

/// Middle of the bar of the first project at @p day.
QPoint pointOnBar(const TimelineView& view, QDate day);
void dragOn(TimelineView& view, QPoint from, QPoint to);

} // namespace touyan
