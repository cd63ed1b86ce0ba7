#include "layout/timelineframe.h"

#include <algorithm>
#include <cmath>

namespace touyan {

namespace {

constexpr double MinBarWidth = 3; // a day at the scale of years can still be seen and grasped

} // namespace

QRectF TimelineFrame::chart() const
{
    return {columns.width(), headerHeight, std::max(0.0, size.width() - columns.width()),
            std::max(0.0, size.height() - headerHeight)};
}

std::optional<int> TimelineFrame::lineAt(double y, int lineCount) const
{
    if (y < headerHeight || y >= size.height())
        return {};
    const int line = static_cast<int>(std::floor((y - headerHeight + scrollY) / rowHeight));
    if (line < 0 || line >= lineCount)
        return {};
    return line;
}

QRectF TimelineFrame::barRect(const DateRange& days, double top) const
{
    const double left = xOf(days.first);
    const double right = xOf(days.last) + scale.pixelsPerDay();
    const double height = std::round(rowHeight * 0.4);
    return {left, top + std::round(rowHeight * 0.22), std::max(MinBarWidth, right - left), height};
}

QRectF TimelineFrame::baselineRect(const DateRange& days, double top) const
{
    QRectF rect = barRect(days, top);
    rect.moveTop(rect.bottom() + 2);
    rect.setHeight(3);
    return rect;
}

std::vector<QDate> TimelineFrame::markedDays() const
{
    std::vector<QDate> days;
    for (const QDate day : {judged, today}) {
        if (day.isValid() && (days.empty() || days.back() != day))
            days.push_back(day);
    }
    return days;
}

double TimelineFrame::milestoneRadius() const
{
    if (scale.pixelsPerDay() < 0.06)
        return rowHeight * 0.11;
    return rowHeight * (scale.pixelsPerDay() < 0.2 ? 0.16 : 0.23);
}

QPointF TimelineFrame::milestonePoint(QDate day, double top) const
{
    return {xOf(day) + scale.pixelsPerDay() / 2, barRect({day, day}, top).center().y()};
}

} // namespace touyan
