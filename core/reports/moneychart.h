#pragma once

#include "layout/monthchart.h"
#include "reports/monthfigures.h"

namespace touyan {

/// What @p projects have invested by each month up to that of @p figures, beside an even course of
/// what they planned for the year; in 亿元 where the amounts are large.
MonthChart moneyChart(const MonthFigures& figures, const std::vector<JudgedProject>& projects);

} // namespace touyan
