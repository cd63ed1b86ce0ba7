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

} // namespace touyan
