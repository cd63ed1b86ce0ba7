#pragma once

#include "layout/scene.h"
#include "layout/textmeasure.h"
#include "layout/timelineframe.h"
#include "layout/timelinetable.h"

namespace touyan {

/// The part of the timeline that @p frame shows. Only its lines are laid out, so that the cost does
/// not grow with the number of projects.
Scene timelineScene(const TimelineTable& table, const TimelineFrame& frame,
                    const TextMeasure& measure);

/// A line and where it stands in a picture.
struct PlacedLine
{
    TimelineLine line;
    double top = 0;
};

/// As above, but with exactly these lines.
Scene timelineScene(const TimelineTable& table, const TimelineFrame& frame,
                    const std::vector<PlacedLine>& lines, const TextMeasure& measure);

/// The lines that @p frame shows, if only in part.
std::vector<PlacedLine> visibleLines(const TimelineTable& table, const TimelineFrame& frame);

/// The ground of a line, if it differs from the canvas.
std::optional<StyleRole> groundOf(const TimelineLine& line, const TimelineTable& table,
                                  const TimelineFrame& frame);

/// What a timeline is made of, for those who keep pictures of parts that stay the same: the chart
/// with its @p lines, above it the cells of every line, above these the header.
Scene timelineChart(const TimelineTable& table, const TimelineFrame& frame,
                    const std::vector<PlacedLine>& lines, const TextMeasure& measure);
/// The cells of @p line in a picture of just their size, with the separator above them.
Scene timelineLineCells(const TimelineTable& table, const TimelineLine& line,
                        const TimelineFrame& frame, const TextMeasure& measure);
Scene timelineHeader(const TimelineFrame& frame, const TextMeasure& measure);

} // namespace touyan
