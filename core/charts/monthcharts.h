#pragma once

#include "charts/chartparts.h"

namespace touyan {

/// The last month of which something is known: over, or with a report.
int lastKnownMonth(const ChartSource& source);
/// Invested by the end of each month beside what the schedule asks for.
ChartTable investmentByMonth(const ChartSource& source);
/// Milestones planned in the year: how many were to be reached, and how many are, by month.
ChartTable milestonesByMonth(const ChartSource& source);
/// Projects by light as each was judged at the end of every month that has begun.
ChartTable lightsByMonth(const ChartSource& source);

} // namespace touyan
