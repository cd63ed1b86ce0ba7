#include "selection/workdays.h"

#include "analysis/thresholds.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Nobody sets holidays of more than a year in one stretch: a typing error must not take long.
constexpr qint64 LongestStretch = 366;

QDate dayOf(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// The days from @p first to @p last; none when they are not a stretch.
QSet<QDate> stretch(QDate first, QDate last)
{
    QSet<QDate> days;
    if (first.isValid() && last.isValid() && first.daysTo(last) < LongestStretch) {
        for (QDate day = first; day <= last; day = day.addDays(1))
            days.insert(day);
    }
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

QSet<QDate> daysOfSetting(const Records& records, QStringView key)
{
    QSet<QDate> days;
    const Setting* setting = findSetting(records, key);
    if (!setting)
        return days;
    static const QRegularExpression Separator(u"[\\s,;，；、]+"_s);
    const QStringList parts = setting->value.split(Separator, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QStringList ends = part.split(u".."_s);
        days.unite(stretch(dayOf(ends.first()), dayOf(ends.last())));
    }
    return days;
}

} // namespace

WorkCalendar workCalendarOf(const Records& records)
{
    static const WorkCalendar Defaults = readDefaults();
    WorkCalendar calendar = Defaults;
    const QSet<QDate> holidays = daysOfSetting(records, u"holidays");
    const QSet<QDate> worked = daysOfSetting(records, u"worked_days");
    calendar.workedDays.subtract(holidays);
    calendar.holidays.unite(holidays);
    calendar.holidays.subtract(worked);
    calendar.workedDays.unite(worked);
    return calendar;
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
