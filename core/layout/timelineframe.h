#pragma once

#include "base/workcalendar.h"
#include "layout/scenelanguage.h"
#include "layout/timescale.h"

#include <QFlags>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace touyan {

/// What is drawn beside the bars.
enum class TimelinePart
{
    Baseline = 1,
    Milestones = 2,
    Dependencies = 4,
    Forecast = 8,
    Lateness = 16 ///< how late, as a band behind the bar and in words
};
Q_DECLARE_FLAGS(TimelineParts, TimelinePart)
Q_DECLARE_OPERATORS_FOR_FLAGS(TimelineParts)

inline constexpr TimelineParts AllTimelineParts{TimelinePart::Baseline | TimelinePart::Milestones
                                                | TimelinePart::Dependencies
                                                | TimelinePart::Forecast | TimelinePart::Lateness};

/// Widths of the columns that stay in place left of the chart.
struct TimelineColumns
{
    double light = 28; ///< with the margin left of it
    double name = 196;
    double district = 76;
    double done = 48; ///< with the margin right of it

    double width() const { return light + name + district + done; }
    bool operator==(const TimelineColumns&) const = default;
};

/// What part of the timeline a picture shows, and how large. The scale's x = 0 is the left edge of
/// the chart.
struct TimelineFrame
{
    QSizeF size;
    TimeScale scale;
    QDate today = {};
    QDate judged = {}; ///< what is known and overdue is so on this day; invalid: today
    double scrollY = 0; ///< how far the lines are moved up
    double rowHeight = 28;
    double headerHeight = 44;
    TimelineColumns columns = {};
    TimelineParts parts = AllTimelineParts;
    WorkCalendar calendar = {};
    qint64 selected = 0;
    qint64 hovered = 0;
    SceneLanguage language = SceneLanguage::Interface;
    std::optional<int> sidePage = {}; ///< which of the pages side by side; none: there is only one

    /// The area right of the columns and below the header.
    QRectF chart() const;
    double lineTop(int line) const { return headerHeight + line * rowHeight - scrollY; }
    std::optional<int> lineAt(double y, int lineCount) const;

    /// Horizontal place of a day's beginning in the picture.
    double xOf(QDate day) const { return columns.width() + scale.toX(day); }
    QDate dayAt(double x) const { return scale.toDay(x - columns.width()); }
    DateRange visibleDays() const { return scale.daysWithin(chart().width()); }

    /// The bar over @p days in the line that begins at @p top; not cut at the edges of the chart.
    QRectF barRect(const DateRange& days, double top) const;
    QRectF baselineRect(const DateRange& days, double top) const;
    QPointF milestonePoint(QDate day, double top) const;
    /// Smaller where diamonds would hide the bars.
    double milestoneRadius() const;
    /// The day that the rows are shown as they stood on.
    QDate asOf() const { return judged.isValid() ? judged : today; }
    /// Where the line of @p day is: in the middle of the day.
    double lineX(QDate day) const { return xOf(day) + scale.pixelsPerDay() / 2; }
    /// Where the line of today is.
    double todayX() const { return lineX(today); }
    /// The days that have a line, each once: today, and before it the one that rows are judged on.
    std::vector<QDate> markedDays() const;
};

} // namespace touyan
