#include "analysis/yearschedule.h"

#include "base/monthend.h"

#include <algorithm>

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
    return schedulePercent(year, day, 1);
}

double schedulePercent(int year, QDate day, int firstMonth)
{
    const int over = elapsedMonths(year, day) - (firstMonth - 1);
    return std::max(0.0, 100.0 * over / (MonthsPerYear - (firstMonth - 1)));
}

QDate judgedDay(int year, QDate today)
{
    return std::min(today, endOfYear(year));
}

} // namespace touyan
