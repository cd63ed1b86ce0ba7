#pragma once

#include "analysis/rollingflow.h"
#include "charts/charttable.h"

namespace touyan {

/// How many lists before the year that is shown a flow begins.
inline constexpr int FlowYearsBefore = 2;

/// Of each list of @p years: how its projects came and where they went; without two lists to
/// compare it says so. @p year: the one that is shown.
ChartTable flowTable(const std::vector<FlowYear>& years, int year);

} // namespace touyan
