#pragma once

#include "layout/scene.h"
#include "layout/textmeasure.h"
#include "layout/timelineframe.h"

namespace touyan {

/// Draws the header of a timeline's chart and the grid below it.
class TimelineAxis
{
public:
    TimelineAxis(const TimelineFrame& frame, const TextMeasure& measure, Scene& scene);

    /// Below the rows: the days that are free, where single days can be seen.
    void drawFreeDays();
    void drawGrid();
    void drawHeader();

private:
    void drawName(const DateRange& days, TimeUnit unit, AxisRow row, qsizetype form);
    void drawNames(TimeUnit unit, AxisRow row);
    StyleRole nameRole(QDate day, TimeUnit unit, AxisRow row) const;
    void drawTicks(TimeUnit unit, StyleRole role, double top, double bottom);
    void drawDayLabels();
    /// What a line through the chart stands for.
    struct DayLabel
    {
        QRectF box;
        double x = 0;
        QString text;
    };
    std::vector<DayLabel> dayLabels() const;
    QString labelOf(QDate day) const;

    const TimelineFrame& m_frame;
    const TextMeasure& m_measure;
    Scene& m_scene;
    QRectF m_area;
    AxisUnits m_units;
    DateRange m_days; ///< the visible ones
};

} // namespace touyan
