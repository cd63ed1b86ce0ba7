#pragma once

#include "charts/charttable.h"
#include "charts/listflow.h"

namespace touyan {

/// How many lists before the year that is shown a flow begins.
inline constexpr int FlowYearsBefore = 2;

/// The blocks of @p flow, which is that of @p years, with their numbers of projects; without two
/// lists to compare it says so. @p year: the one that is shown.
ChartTable flowTable(const ListFlow& flow, const std::vector<FlowYear>& years, int year);

} // namespace touyan
