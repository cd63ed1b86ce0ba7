#pragma once

#include <QDate>
#include <QSet>

namespace touyan {

/// Which days are free: weekends, public holidays, less the weekend days that are worked instead
/// (调休). The government publishes holidays year by year, so they are given, not computed.
struct WorkCalendar
{
    QSet<QDate> holidays;
    QSet<QDate> workedDays;

    bool isFree(QDate day) const
    {
        return holidays.contains(day) || (day.dayOfWeek() >= 6 && !workedDays.contains(day));
    }
};

} // namespace touyan
