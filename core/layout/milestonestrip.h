#pragma once

#include "layout/scene.h"
#include "layout/textmeasure.h"
#include "layout/timelinetable.h"

namespace touyan {

/// One project's milestones along an axis of time, each with its name and day, for a sheet about
/// that project: the day on which it was reached, or else the planned one, with that it is overdue
/// and which day is expected now where these are not as planned. @p today is left out when it is
/// not valid. Names that would overlap stand on further lines.
Scene milestoneStrip(const TimelineRow& row, QDate today, double width, const TextMeasure& measure);

} // namespace touyan
