#pragma once

#include "analysis/rollingflow.h"
#include "charts/chartparts.h"

namespace touyan {

/// How many lists before the year that is shown a flow begins.
inline constexpr int FlowYearsBefore = 2;

/// The flow of the lists from two years before that of @p source to the one after it, of the
/// projects that count there.
std::vector<FlowYear> flowAround(const ChartSource& source);

/// Of each list of @p years: how its projects came and where they went; without two lists to
/// compare it says so. @p year: the one that is shown.
ChartTable flowTable(const std::vector<FlowYear>& years, int year);

} // namespace touyan
