#include "selection/workdays.h"

#include "selection/calendarsettings.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QDate dayOf(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QSet<QDate> stretch(QDate first, QDate last)
{
    QSet<QDate> days;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1))
        days.insert(day);
    return days;
}

WorkCalendar readDefaults()
{
    WorkCalendar calendar;
    QFile file(u":/selection/holidays.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return calendar;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray holidays = json.value(u"holidays"_s).toArray();
    for (const QJsonValue& part : holidays)
        calendar.holidays.unite(stretch(dayOf(part.toArray().at(0).toString()),
                                        dayOf(part.toArray().at(1).toString())));
    const QJsonArray worked = json.value(u"worked_days"_s).toArray();
    for (const QJsonValue& day : worked)
        calendar.workedDays.insert(dayOf(day.toString()));
    return calendar;
}

} // namespace

const WorkCalendar& programCalendar()
{
    static const WorkCalendar Calendar = readDefaults();
    return Calendar;
}

WorkCalendar workCalendarOf(const Records& records)
{
    return calendarWith(calendarSettingsOf(records));
}

bool knowsHolidaysOf(const WorkCalendar& calendar, int year)
{
    return std::any_of(calendar.holidays.cbegin(), calendar.holidays.cend(),
                       [year](QDate day) { return day.year() == year; });
}

QDate workingDayFrom(const WorkCalendar& calendar, QDate day)
{
    while (day.isValid() && calendar.isFree(day))
        day = day.addDays(1);
    return day;
}

DateRange workingDays(const WorkCalendar& calendar, QDate day, int days)
{
    DateRange range;
    range.first = workingDayFrom(calendar, day);
    range.last = range.first;
    for (int more = days - 1; more > 0 && range.last.isValid(); --more)
        range.last = workingDayFrom(calendar, range.last.addDays(1));
    return range;
}

} // namespace touyan
