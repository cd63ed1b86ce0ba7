#pragma once

#include "domain/fieldtext.h"
#include "layout/monthchart.h"
#include "reports/monthfigures.h"

namespace touyan {

/// What @p projects have invested by each month up to that of @p figures, beside an even course of
/// what they planned for the year, from @p firstMonth on: a project by itself is judged by the
/// months in which it runs (ProjectYear::firstMonth), a sum by the twelve of the year. Small
/// amounts are shown in 万元 whatever @p unit.
MonthChart moneyChart(const MonthFigures& figures, const std::vector<JudgedProject>& projects,
                      MoneyUnit unit, int firstMonth = 1);

} // namespace touyan
