#pragma once

#include "charts/chartparts.h"

namespace touyan {

/// The way of the year's candidates through the selection (遴选漏斗): how many applied, passed the
/// screening, were scored and were selected, and the list with what is carried over. A step that
/// the file records nothing of has no row.
ChartTable selectionFunnel(const ChartSource& source);

/// How many of the projects reviewed for the year's list have a mean score in each span of five
/// points, from the lowest that occurs to the highest.
ChartTable scoreDistribution(const ChartSource& source);

} // namespace touyan
