#include "analysis/yearschedule.h"

namespace touyan {

int elapsedMonths(int year, QDate day)
{
    if (day.year() != year)
        return day.year() > year ? MonthsPerYear : 0;
    return day.day() == day.daysInMonth() ? day.month() : day.month() - 1;
}

int begunMonths(int year, QDate day)
{
    if (day.year() != year)
        return day.year() > year ? MonthsPerYear : 0;
    return day.month();
}

double schedulePercent(int year, QDate day)
{
    return 100.0 * elapsedMonths(year, day) / MonthsPerYear;
}

QDate endOfMonthBefore(QDate day)
{
    return QDate(day.year(), day.month(), 1).addDays(-1);
}

} // namespace touyan
