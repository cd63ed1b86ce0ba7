#pragma once

#include <QDate>

namespace touyan {

/// The last day of the month of @p day.
inline QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

/// The last day of the month before that of @p day.
inline QDate endOfMonthBefore(QDate day)
{
    return QDate(day.year(), day.month(), 1).addDays(-1);
}

/// 31 December.
inline QDate endOfYear(int year)
{
    return {year, 12, 31};
}

} // namespace touyan
