#pragma once

#include "base/daterange.h"
#include "layout/timelinetable.h"

#include <vector>

namespace touyan {

/// The lines of @p table on pages of @p capacity lines, at least 2. A group that goes on repeats
/// its header row, and a last page with hardly a row is filled from those before it, as far as each
/// can give as many as the others. There is always at least one page.
std::vector<std::vector<TimelineLine>> linesByPage(const TimelineTable& table, size_t capacity);

/// Where each of at most @p wide pages side by side begins, and where the last one ends, when they
/// share @p days in equal numbers.
std::vector<QDate> daysByPage(const DateRange& days, int wide);
/// The same in whole months, which begin on the day of the month that @p days do.
std::vector<QDate> monthsByPage(const DateRange& days, int wide);

} // namespace touyan
