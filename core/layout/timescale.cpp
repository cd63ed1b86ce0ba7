#include "layout/timescale.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstPlanYear = 1981; // of the sixth five-year plan, the first without a gap
constexpr int FirstPlanNumber = 6;

/// How many days a unit has on average.
double meanDays(TimeUnit unit)
{
    static constexpr std::array Days = {1.0, 7.0, 30.44, 91.31, 365.25, 1826.2, 3652.4, 36524.0};
    return Days.at(static_cast<size_t>(unit));
}

int planStartYear(int year)
{
    return year - (year - 1) % 5;
}

/// The first of @p count years, counted from zero, that @p year is one of.
int roundYear(int year, int count)
{
    return year - year % count;
}

/// 1 to 99 in Chinese numerals.
QString chineseNumber(int number)
{
    static const QString Digits = u"零一二三四五六七八九"_s;
    const int tens = number / 10;
    const int ones = number % 10;
    QString text;
    if (tens > 1)
        text += Digits.at(tens);
    if (tens > 0)
        text += u'十';
    if (ones > 0)
        text += Digits.at(ones);
    return text;
}

QLocale localeOf(SceneLanguage language)
{
    return language == SceneLanguage::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                              : QLocale();
}

/// Two digits of @p year.
QString shortYear(int year)
{
    return u"%1"_s.arg(year % 100, 2, 10, QChar(u'0'));
}

QStringList planNames(int year, AxisRow row, SceneLanguage language)
{
    const QString years = u"%1–%2"_s.arg(year).arg(year + 4);
    if (row == AxisRow::Minor)
        return {years, QString(shortYear(year) % u'–' % shortYear(year + 4))};
    if (year < FirstPlanYear)
        return {years};
    const int number = FirstPlanNumber + (year - FirstPlanYear) / 5;
    const QString words = localeOf(language).language() == QLocale::Chinese
        ? chineseNumber(number)
        : QString::number(number);
    //: A five-year plan of China on the time axis; %1 is its number, e.g. “十三五”
    const QString name =
        spoken(language, QCoreApplication::translate("TimeAxis", "FYP %1"), u"“%1五”"_s).arg(words);
    //: A five-year plan of China where there is little room; %1 is its number, e.g. 十三五
    const QString narrow =
        spoken(language, QCoreApplication::translate("TimeAxis", "Plan %1"), u"%1五"_s).arg(words);
    return {QString(name % u' ' % years), name, years, narrow};
}

QStringList yearsNames(int first, int count)
{
    return {u"%1–%2"_s.arg(first).arg(first + count - 1), QString::number(first)};
}

QStringList yearNames(int year, SceneLanguage language)
{
    //: A year on the time axis, e.g. 2020年
    const QString name =
        spoken(language, QCoreApplication::translate("TimeAxis", "%1", "year"), u"%1年"_s);
    return {name.arg(year), QString::number(year), shortYear(year)};
}

QStringList quarterNames(QDate start, SceneLanguage language)
{
    static constexpr std::array Names = {
        QT_TRANSLATE_NOOP("TimeAxis", "Q1"), QT_TRANSLATE_NOOP("TimeAxis", "Q2"),
        QT_TRANSLATE_NOOP("TimeAxis", "Q3"), QT_TRANSLATE_NOOP("TimeAxis", "Q4")};
    static constexpr std::array ChineseNames = {u"一季度", u"二季度", u"三季度", u"四季度"};
    const int quarter = (start.month() - 1) / 3;
    const auto at = static_cast<size_t>(quarter);
    //: A quarter where there is little room on the time axis; %1 is its number
    const QString narrow =
        spoken(language, QCoreApplication::translate("TimeAxis", "Q%1"), u"%1季"_s);
    return {spoken(language, QCoreApplication::translate("TimeAxis", Names.at(at)),
                   QString::fromUtf16(ChineseNames.at(at))),
            narrow.arg(quarter + 1), QString::number(quarter + 1)};
}

QStringList monthNames(QDate start, AxisRow row, SceneLanguage language)
{
    const QString name =
        localeOf(language).standaloneMonthName(start.month(), QLocale::ShortFormat);
    if (row == AxisRow::Minor)
        return {name, QString::number(start.month())};
    //: A month with its year on the time axis; %1 is the year, %2 the month's name
    const QString dated =
        spoken(language, QCoreApplication::translate("TimeAxis", "%2 %1"), u"%1年%2"_s);
    return {dated.arg(start.year()).arg(name), name};
}

QStringList weekNames(QDate start, SceneLanguage language)
{
    //: A week on the time axis; %1 is its number in the year
    const QString name =
        spoken(language, QCoreApplication::translate("TimeAxis", "Week %1"), u"第%1周"_s);
    return {name.arg(start.weekNumber()), u"%1-%2"_s.arg(start.month()).arg(start.day()),
            QString::number(start.day())};
}

QStringList dayNames(QDate start, SceneLanguage language)
{
    const QString day = QString::number(start.day());
    const QString name =
        localeOf(language).standaloneDayName(start.dayOfWeek(), QLocale::NarrowFormat);
    return {QString(day % u' ' % name), day};
}

} // namespace

QDate startOf(TimeUnit unit, QDate day)
{
    switch (unit) {
    case TimeUnit::Day:
        return day;
    case TimeUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case TimeUnit::Month:
        return {day.year(), day.month(), 1};
    case TimeUnit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case TimeUnit::Year:
        return {day.year(), 1, 1};
    case TimeUnit::PlanPeriod:
        return {planStartYear(day.year()), 1, 1};
    case TimeUnit::Decade:
        return {std::max(1, roundYear(day.year(), 10)), 1, 1};
    case TimeUnit::Century:
        return {std::max(1, roundYear(day.year(), 100)), 1, 1};
    }
    return day;
}

QDate nextStart(TimeUnit unit, QDate start)
{
    switch (unit) {
    case TimeUnit::Day:
        return start.addDays(1);
    case TimeUnit::Week:
        return start.addDays(7);
    case TimeUnit::Month:
        return start.addMonths(1);
    case TimeUnit::Quarter:
        return start.addMonths(3);
    case TimeUnit::Year:
        return start.addYears(1);
    case TimeUnit::PlanPeriod:
        return start.addYears(5);
    case TimeUnit::Decade:
        return {roundYear(start.year(), 10) + 10, 1, 1};
    case TimeUnit::Century:
        return {roundYear(start.year(), 100) + 100, 1, 1};
    }
    return start.addDays(1);
}

std::vector<DateRange> unitsWithin(TimeUnit unit, const DateRange& days)
{
    std::vector<DateRange> units;
    if (!days.isComplete())
        return units;
    for (QDate start = startOf(unit, days.first); start <= days.last;) {
        const QDate next = nextStart(unit, start);
        units.push_back({start, next.addDays(-1)});
        start = next;
    }
    return units;
}

QStringList unitNames(TimeUnit unit, QDate start, AxisRow row, SceneLanguage language)
{
    switch (unit) {
    case TimeUnit::Day:
        return dayNames(start, language);
    case TimeUnit::Week:
        return weekNames(start, language);
    case TimeUnit::Month:
        return monthNames(start, row, language);
    case TimeUnit::Quarter:
        return quarterNames(start, language);
    case TimeUnit::Year:
        return yearNames(start.year(), language);
    case TimeUnit::PlanPeriod:
        return planNames(start.year(), row, language);
    case TimeUnit::Decade:
        return yearsNames(start.year(), 10);
    case TimeUnit::Century:
        return yearsNames(start.year(), 100);
    }
    return {};
}

TimeScale::TimeScale(QDate origin, double pixelsPerDay, double originX)
    : m_origin(origin)
    , m_pixelsPerDay(std::clamp(pixelsPerDay, MinPixelsPerDay, MaxPixelsPerDay))
    , m_originX(originX)
{
}

TimeScale TimeScale::fitted(const DateRange& days, double width)
{
    if (!days.isComplete() || !days.isOrdered())
        return TimeScale();
    const auto count = static_cast<double>(days.first.daysTo(days.last) + 1);
    TimeScale scale(days.first);
    scale.m_pixelsPerDay = std::max(MinPixelsPerDay, width / count);
    return scale;
}

double TimeScale::toX(QDate day) const
{
    return m_originX + static_cast<double>(m_origin.daysTo(day)) * m_pixelsPerDay;
}

QDate TimeScale::toDay(double x) const
{
    return m_origin.addDays(static_cast<qint64>(std::floor((x - m_originX) / m_pixelsPerDay)));
}

TimeScale TimeScale::zoomed(double factor, double aroundX) const
{
    return withPixelsPerDay(m_pixelsPerDay * factor, aroundX);
}

TimeScale TimeScale::withPixelsPerDay(double pixelsPerDay, double aroundX) const
{
    TimeScale scale(m_origin, pixelsPerDay);
    const double factor = scale.m_pixelsPerDay / m_pixelsPerDay;
    scale.m_originX = aroundX - (aroundX - m_originX) * factor;
    return scale;
}

TimeScale TimeScale::panned(double distance) const
{
    TimeScale scale = *this;
    scale.m_originX += distance;
    return scale;
}

AxisUnits TimeScale::axisUnits() const
{
    if (m_pixelsPerDay >= 18)
        return {TimeUnit::Month, TimeUnit::Day};
    if (m_pixelsPerDay * meanDays(TimeUnit::Week) >= 34)
        return {TimeUnit::Month, TimeUnit::Week};
    if (m_pixelsPerDay * meanDays(TimeUnit::Month) >= 30)
        return {TimeUnit::Year, TimeUnit::Month};
    if (m_pixelsPerDay * meanDays(TimeUnit::Quarter) >= 26)
        return {TimeUnit::Year, TimeUnit::Quarter};
    if (m_pixelsPerDay * meanDays(TimeUnit::Year) >= 21)
        return {TimeUnit::PlanPeriod, TimeUnit::Year};
    if (m_pixelsPerDay * meanDays(TimeUnit::PlanPeriod) >= 44) // its name above, its years below
        return {TimeUnit::PlanPeriod, TimeUnit::PlanPeriod};
    return {TimeUnit::Century, TimeUnit::Decade};
}

DateRange wholeUnits(const DateRange& days, double width)
{
    const TimeUnit unit = std::clamp(TimeScale::fitted(days, width).axisUnits().minor,
                                     TimeUnit::Quarter, TimeUnit::Year);
    return {startOf(unit, days.first), nextStart(unit, startOf(unit, days.last)).addDays(-1)};
}

double comfortableScale(TimeUnit unit)
{
    static constexpr std::array Widths = {40.0, 56.0, 60.0, 76.0, 90.0, 70.0, 60.0, 400.0};
    return Widths.at(static_cast<size_t>(unit)) / meanDays(unit);
}

} // namespace touyan
