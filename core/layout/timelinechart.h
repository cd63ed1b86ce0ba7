#pragma once

#include "layout/scene.h"
#include "layout/textmeasure.h"
#include "layout/timelineframe.h"
#include "layout/timelinetable.h"

#include <QHash>

namespace touyan {

/// Draws bars, baselines and milestones of lines into the chart of a frame, cut at its edges.
class TimelineChart
{
public:
    TimelineChart(const TimelineFrame& frame, const TextMeasure& measure, Scene& scene);

    void drawRow(const TimelineRow& row, double top);
    void drawGroup(const TimelineGroup& group, double top);
    /// Lines between the milestones of the rows drawn so far.
    void drawDependencies();
    void drawToday();

private:
    void drawBar(const TimelineRow& row, double top);
    void drawForecast(const TimelineRow& row, double top);
    void drawOverdue(const TimelineRow& row, double top);
    void drawIncomplete(const TimelineRow& row, double top);
    void drawRemark(const TimelineRow& row, double top);
    bool isOnThisPage(const TimelineRow& row) const;
    void drawFinishGrip(const TimelineRow& row, double top);
    void drawLateness(const TimelineRow& row, double top);
    void drawLateSign(const TimelineRow& row, int days, StyleRole role, double top);
    double rightOf(const TimelineRow& row) const;
    double clearOfMilestones(const TimelineRow& row, double last, double width, double first) const;
    double besideToday(double left, double width) const;
    void drawMilestone(const TimelineMilestone& milestone, const TimelineRow& row, double top);
    void drawWithinRow(QPointF from, QPointF to, qint64 record);
    void drawBetweenRows(QPointF from, QPointF to, qint64 record);
    void drawPart(const QRectF& rect, const QRectF& whole, StyleRole role,
                  std::optional<qint64> record);
    void drawOutOfSight(const QRectF& bar, qint64 record);
    bool isInside(double x) const { return x >= m_area.left() && x <= m_area.right(); }

    const TimelineFrame& m_frame;
    const TextMeasure& m_measure;
    Scene& m_scene;
    QRectF m_area;
    struct DrawnMilestone
    {
        QPointF at;
        qint64 project = 0;
    };
    QHash<qint64, DrawnMilestone> m_milestones;
    std::vector<std::pair<qint64, qint64>> m_dependencies; ///< from, to
};

} // namespace touyan
