#pragma once

#include "domain/fieldtext.h"
#include "layout/monthchart.h"
#include "reports/monthfigures.h"

namespace touyan {

/// What @p projects have invested by each month up to that of @p figures, beside an even course of
/// what they planned for the year: one project's over the months in which it runs, as it is judged;
/// that of several over the twelve of the year, as their sum is. Small amounts are shown in 万元
/// whatever @p unit.
MonthChart moneyChart(const MonthFigures& figures, const std::vector<JudgedProject>& projects,
                      MoneyUnit unit);

} // namespace touyan
