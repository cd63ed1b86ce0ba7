#pragma once

#include "reports/monthfigures.h"
#include "reports/prosefacts.h"

namespace touyan {

/// Adds to @p city which projects of the list have begun or finished in the year by the day.
void addReached(FactScope& city, const MonthFigures& figures);
/// Adds the decisions of all meetings, which are told as of @p today alone.
void addDecisions(FactScope& city, const Records& records, QDate today);
/// Adds what the circular of @p period says of the next period, of lights that turned since
/// @p before, and of why projects lag.
void addWork(FactScope& city, const MonthFigures& figures, const MonthFigures* before,
             const ReportPeriod& period);

} // namespace touyan
