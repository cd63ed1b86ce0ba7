#include "selection/calendarsettings.h"

#include "analysis/thresholds.h"
#include "selection/workdays.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Nobody sets holidays of more than a year in one stretch: a typing error must not take long.
constexpr qint64 LongestSetting = 366;
/// The longest that the office may add at once, in days.
constexpr qint64 LongestHoliday = 31;
const QString HolidaysKey = u"holidays"_s;
const QString WorkedDaysKey = u"worked_days"_s;

QSet<QDate> daysOf(const DateRange& range)
{
    QSet<QDate> days;
    for (QDate day = range.first; day <= range.last; day = day.addDays(1))
        days.insert(day);
    return days;
}

/// The days of "2023-01-02" or "2023-01-21..2023-01-27"; nothing when @p part is neither.
std::optional<QSet<QDate>> daysOfPart(const QString& part)
{
    const QStringList ends = part.split(u".."_s);
    const QDate first = QDate::fromString(ends.first(), Qt::ISODate);
    const QDate last = QDate::fromString(ends.last(), Qt::ISODate);
    const bool isStretch = ends.size() <= 2 && first.isValid() && last.isValid() && first <= last
        && first.daysTo(last) < LongestSetting;
    return isStretch ? std::optional(daysOf({first, last})) : std::nullopt;
}

QStringList partsOf(const QString& text)
{
    static const QRegularExpression Separator(u"[\\s,;，；、]+"_s);
    return text.split(Separator, Qt::SkipEmptyParts);
}

QString settingText(const Records& records, const QString& key)
{
    const Setting* setting = findSetting(records, key);
    return setting ? setting->value : QString();
}

QSet<QDate> readableDays(const QString& text)
{
    QSet<QDate> days;
    for (const QString& part : partsOf(text))
        days.unite(daysOfPart(part).value_or(QSet<QDate>()));
    return days;
}

QList<QDate> sorted(const QSet<QDate>& days)
{
    QList<QDate> list(days.cbegin(), days.cend());
    std::sort(list.begin(), list.end());
    return list;
}

/// @p days as stretches of days in a row.
std::vector<DateRange> runsOf(const QSet<QDate>& days)
{
    std::vector<DateRange> runs;
    for (const QDate day : sorted(days)) {
        if (!runs.empty() && runs.back().last.addDays(1) == day)
            runs.back().last = day;
        else
            runs.push_back({day, day});
    }
    return runs;
}

void addStretches(std::vector<CalendarStretch>& stretches, const QSet<QDate>& days,
                  const QSet<QDate>& own, DayKind kind, int year)
{
    for (const DateRange& run : runsOf(days)) {
        if (run.first.year() > year || run.last.year() < year)
            continue;
        const QSet<QDate> all = daysOf(run);
        stretches.push_back({run, kind, all.intersects(own)});
    }
}

void keep(ChangeSet& changes, const Records& records, const QString& key, const QString& value,
          IdMaker& ids)
{
    const Setting* before = findSetting(records, key);
    if (before && value.isEmpty()) {
        changes.remove(*before);
    } else if (before) {
        Setting after = *before;
        after.value = value;
        changes.update(*before, after);
    } else if (!value.isEmpty()) {
        Setting setting;
        setting.id = ids.next<SettingId>();
        setting.key = key;
        setting.value = value;
        changes.insert(setting);
    }
}

} // namespace

CalendarSettings calendarSettingsOf(const Records& records)
{
    return {readableDays(settingText(records, HolidaysKey)),
            readableDays(settingText(records, WorkedDaysKey))};
}

QString calendarSettingsFault(const Records& records)
{
    for (const QString& key : {HolidaysKey, WorkedDaysKey}) {
        if (const auto days = daysFrom(settingText(records, key)); !days)
            return days.error().message;
    }
    return {};
}

QString daysText(const QSet<QDate>& days)
{
    QStringList parts;
    for (const DateRange& run : runsOf(days)) {
        const QString first = run.first.toString(Qt::ISODate);
        parts.append(run.first == run.last
                         ? first
                         : QString(first % u".." % run.last.toString(Qt::ISODate)));
    }
    return parts.join(u' ');
}

Result<QSet<QDate>> daysFrom(const QString& text)
{
    QSet<QDate> days;
    for (const QString& part : partsOf(text)) {
        const auto some = daysOfPart(part);
        if (!some)
            return Error{ErrorCode::Parse,
                         QCoreApplication::translate(
                             "CalendarSettings",
                             "“%1” is neither a day, as 2023-01-02, nor a stretch of "
                             "days, as 2023-01-21..2023-01-27.")
                             .arg(part),
                         {}};
        days.unite(*some);
    }
    return days;
}

WorkCalendar calendarWith(const CalendarSettings& settings)
{
    WorkCalendar calendar = programCalendar();
    calendar.workedDays.subtract(settings.holidays);
    calendar.holidays.unite(settings.holidays);
    calendar.holidays.subtract(settings.workedDays);
    calendar.workedDays.unite(settings.workedDays);
    return calendar;
}

Result<DateRange> holidayStretch(QDate first, QDate last)
{
    const auto refusal = [](const QString& text) { return Error{ErrorCode::Validation, text, {}}; };
    if (!first.isValid() || !last.isValid())
        return refusal(
            QCoreApplication::translate("CalendarSettings", "Say from which to which day."));
    if (last < first)
        return refusal(
            //: 1 and 2: dates
            QCoreApplication::translate("CalendarSettings",
                                        "The last day, %2, lies before the first, %1.")
                .arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
    if (const qint64 days = first.daysTo(last) + 1; days > LongestHoliday)
        return refusal(
            QCoreApplication::translate("CalendarSettings",
                                        "From %1 to %2 are %3 days: more than %4 at once are "
                                        "taken for a slip of the hand.")
                .arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate), QString::number(days),
                     QString::number(LongestHoliday)));
    return DateRange{first, last};
}

void setDays(CalendarSettings& settings, const DateRange& days, DayKind kind)
{
    const WorkCalendar& program = programCalendar();
    for (const QDate day : daysOf(days)) {
        settings.holidays.remove(day);
        settings.workedDays.remove(day);
        if (kind == DayKind::Free && !program.holidays.contains(day))
            settings.holidays.insert(day);
        else if (kind == DayKind::Worked && program.isFree(day))
            settings.workedDays.insert(day);
    }
}

void resetDays(CalendarSettings& settings, const DateRange& days)
{
    const QSet<QDate> all = daysOf(days);
    settings.holidays.subtract(all);
    settings.workedDays.subtract(all);
}

void removeStretch(CalendarSettings& settings, const CalendarStretch& stretch)
{
    if (stretch.isOwn) {
        resetDays(settings, stretch.days);
        return;
    }
    const bool wasFree = stretch.kind == DayKind::Free;
    for (const QDate day : daysOf(stretch.days)) {
        const bool isWeekend = day.dayOfWeek() >= Qt::Saturday;
        if (!wasFree || !isWeekend)
            setDays(settings, {day, day}, wasFree ? DayKind::Worked : DayKind::Free);
    }
}

std::vector<CalendarStretch> stretchesOf(const CalendarSettings& settings, int year)
{
    const WorkCalendar calendar = calendarWith(settings);
    std::vector<CalendarStretch> stretches;
    addStretches(stretches, calendar.holidays, settings.holidays, DayKind::Free, year);
    addStretches(stretches, calendar.workedDays, settings.workedDays, DayKind::Worked, year);
    std::sort(stretches.begin(), stretches.end(),
              [](const CalendarStretch& a, const CalendarStretch& b) {
                  return a.days.first < b.days.first;
              });
    return stretches;
}

ChangeSet calendarChange(const Records& records, const CalendarSettings& settings, IdMaker& ids)
{
    ChangeSet changes(
        QCoreApplication::translate("CalendarSettings", "Change the public holidays"));
    if (settings == calendarSettingsOf(records))
        return changes;
    keep(changes, records, HolidaysKey, daysText(settings.holidays), ids);
    keep(changes, records, WorkedDaysKey, daysText(settings.workedDays), ids);
    return changes;
}

} // namespace touyan
