#pragma once

#include "base/daterange.h"
#include "base/workcalendar.h"
#include "domain/records.h"

namespace touyan {

/// Weekends and the public holidays that come with the program (2019 to 2026).
const WorkCalendar& programCalendar();

/// The calendar that the office works by: that of the program, and what the settings "holidays" and
/// "worked_days" of @p records add or take back. Both hold days and stretches of days, as in
/// "2023-01-02 2023-01-21..2023-01-27".
WorkCalendar workCalendarOf(const Records& records);

/// Whether @p calendar says anything of the public holidays of @p year.
bool knowsHolidaysOf(const WorkCalendar& calendar, int year);

/// @p day if it is worked, else the next day that is.
QDate workingDayFrom(const WorkCalendar& calendar, QDate day);

/// The stretch of @p days working days that begins with the first one from @p day on; at least one.
DateRange workingDays(const WorkCalendar& calendar, QDate day, int days);

} // namespace touyan
