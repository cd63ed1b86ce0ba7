#pragma once

#include "layout/timelinescene.h"

namespace touyan {

/// A timeline for paper or a picture file: all lines, with a title, a legend and page numbers.
struct TimelineSheet
{
    QString title;
    QString subtitle = {};
    QSizeF page = {1587, 1123}; ///< A3 landscape; height 0 is one page as high as the lines need
    DateRange days = {}; ///< what the axis shows; incomplete: what the table spans
    QDate today = {};
    TimelineParts parts = AllTimelineParts;
};

/// The pages of @p sheet. Each repeats title, axis and columns; a group that goes on repeats its
/// header row. There is always at least one page.
std::vector<Scene> timelinePages(const TimelineTable& table, const TimelineSheet& sheet,
                                 const TextMeasure& measure);

} // namespace touyan
