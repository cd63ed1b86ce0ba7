#pragma once

#include "analysis/targetprogress.h"
#include "charts/charttable.h"

namespace touyan {

/// What is reached of the plan's targets: share of the target, actual value and both ends of it.
/// Only the shares are drawn, as the measures differ.
ChartTable targetTable(const std::vector<TargetProgress>& targets);

/// The rows that the actual value of @p target is made of in @p year: the records that are counted,
/// or what was entered year by year.
ChartTable targetEvidence(const TargetProgress& target, const Records& records, int year);

} // namespace touyan
