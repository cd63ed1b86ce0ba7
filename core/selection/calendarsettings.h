#pragma once

#include "base/daterange.h"
#include "base/idmaker.h"
#include "base/result.h"
#include "base/workcalendar.h"
#include "domain/records.h"

#include <vector>

namespace touyan {

/// The days by which an office's calendar differs from the one that comes with the program; kept in
/// the settings "holidays" and "worked_days".
struct CalendarSettings
{
    QSet<QDate> holidays; ///< free here
    QSet<QDate> workedDays; ///< worked here

    bool operator==(const CalendarSettings&) const = default;
};

enum class DayKind
{
    Free, ///< 放假
    Worked ///< 上班, on a weekend or in place of a holiday
};

/// Days in a row that are free or worked out of turn.
struct CalendarStretch
{
    DateRange days;
    DayKind kind = DayKind::Free;
    bool isOwn = false; ///< stated by the office, at least in part

    bool operator==(const CalendarStretch&) const = default;
};

/// What @p records state. Parts of the settings that are no days are passed over.
CalendarSettings calendarSettingsOf(const Records& records);
/// What in the settings is no day, in words; empty when all of them are.
QString calendarSettingsFault(const Records& records);

/// @p days as a setting holds them: "2023-01-02 2023-01-21..2023-01-27".
QString daysText(const QSet<QDate>& days);
/// The days that @p text holds; the error names the part that is none.
Result<QSet<QDate>> daysFrom(const QString& text);

/// The calendar of the program with the days of @p settings.
WorkCalendar calendarWith(const CalendarSettings& settings);

/// The stretch from @p first to @p last; an error when it is none, or longer than holidays are.
Result<DateRange> holidayStretch(QDate first, QDate last);
/// States that @p days are free or worked, whatever was stated of them before.
void setDays(CalendarSettings& settings, const DateRange& days, DayKind kind);
/// Goes back to what the program's calendar says of @p days.
void resetDays(CalendarSettings& settings, const DateRange& days);
/// Takes @p stretch out of the calendar: an own one is forgotten, one of the program's is
/// contradicted. Its weekends stay free.
void removeStretch(CalendarSettings& settings, const CalendarStretch& stretch);

/// The stretches that touch @p year, by day.
std::vector<CalendarStretch> stretchesOf(const CalendarSettings& settings, int year);

/// Writes @p settings into the file; empty when it says so already.
ChangeSet calendarChange(const Records& records, const CalendarSettings& settings, IdMaker& ids);

} // namespace touyan
