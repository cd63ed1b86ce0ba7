#pragma once

#include "base/daterange.h"
#include "layout/scenelanguage.h"

#include <QStringList>

#include <vector>

namespace touyan {

/// The steps of a time axis.
enum class TimeUnit
{
    Day,
    Week, ///< from Monday, as ISO 8601
    Month,
    Quarter,
    Year,
    PlanPeriod, ///< five years of a national plan: 2016–2020 is the 13th
    Decade, ///< 2010–2019
    Century ///< 2000–2099
};

/// First day of the @p unit that holds @p day.
QDate startOf(TimeUnit unit, QDate day);
/// First day of the unit after the one that begins on @p start.
QDate nextStart(TimeUnit unit, QDate start);
/// The units that touch @p days, each from its first to its last day.
std::vector<DateRange> unitsWithin(TimeUnit unit, const DateRange& days);
/// The two rows of a time axis; only the upper one names the year of a month.
enum class AxisRow
{
    Major,
    Minor
};
/// Names of the unit that begins on @p start, the longest first.
QStringList unitNames(TimeUnit unit, QDate start, AxisRow row,
                      SceneLanguage language = SceneLanguage::Interface);

/// The steps of a two-row axis.
struct AxisUnits
{
    TimeUnit major = TimeUnit::Year;
    TimeUnit minor = TimeUnit::Quarter;

    bool operator==(const AxisUnits&) const = default;
};

/// Maps days to a horizontal coordinate and back. Days are counted by QDate, so no clock change
/// makes one of them shorter; the last day of a range ends where the next day begins.
class TimeScale
{
public:
    static constexpr double MinPixelsPerDay = 0.01;
    static constexpr double MaxPixelsPerDay = 60;

    /// @p origin begins at x = @p originX.
    explicit TimeScale(QDate origin = QDate(2020, 1, 1), double pixelsPerDay = 1,
                       double originX = 0);
    /// The scale that shows @p days over @p width, however few they are.
    static TimeScale fitted(const DateRange& days, double width);

    double pixelsPerDay() const { return m_pixelsPerDay; }
    /// Where @p day begins.
    double toX(QDate day) const;
    /// Where @p day ends.
    double toEndX(QDate day) const { return toX(day) + m_pixelsPerDay; }
    QDate toDay(double x) const;
    /// The days that can be seen between x = 0 and @p width.
    DateRange daysWithin(double width) const { return {toDay(0), toDay(width)}; }

    /// Wider or narrower by @p factor, with what is at @p aroundX staying there.
    TimeScale zoomed(double factor, double aroundX) const;
    TimeScale withPixelsPerDay(double pixelsPerDay, double aroundX) const;
    TimeScale panned(double distance) const;

    /// The finest steps whose names can still be told apart.
    AxisUnits axisUnits() const;

    bool operator==(const TimeScale&) const = default;

private:
    QDate m_origin;
    double m_pixelsPerDay;
    double m_originX;
};

/// @p days widened to whole units of the axis that shows them over @p width: quarters at least,
/// years at most.
DateRange wholeUnits(const DateRange& days, double width);

/// Pixels per day at which @p unit is comfortable to read.
double comfortableScale(TimeUnit unit);

} // namespace touyan
