#pragma once

#include "analysis/projectfilter.h"
#include "charts/chartparts.h"

namespace touyan {

/// The way of the year's candidates through the selection (遴选漏斗): how many applied, passed the
/// screening, were scored and were selected. A step that the file records nothing of has no row.
/// What was carried over went no such way: it is noted beside.
ChartTable selectionFunnel(const ChartSource& source);
/// The candidates that came as far as the step of the funnel with @p key; none where it is none.
PickedProjects projectsOfStep(const ChartSource& source, qint64 key);

/// How many of the projects reviewed for the year's list have a mean score in each span of five
/// points, from the lowest that occurs to the highest.
ChartTable scoreDistribution(const ChartSource& source);
/// The projects with a score in the span with @p key.
PickedProjects projectsOfSpan(const ChartSource& source, qint64 key);

} // namespace touyan
