#pragma once

#include "layout/scene.h"
#include "layout/textmeasure.h"
#include "layout/timelineframe.h"
#include "layout/timelinetable.h"

namespace touyan {

/// Draws the columns that stay in place left of a timeline's chart: light, name, district, done.
class TimelineCells
{
public:
    TimelineCells(const TimelineFrame& frame, const TextMeasure& measure, Scene& scene);

    void drawHeader();
    void drawRow(const TimelineRow& row, double top);
    void drawGroup(const TimelineGroup& group, double top);

private:
    /// @p text in a cell from @p left to @p right.
    void drawText(const QString& text, const QRectF& cell, StyleRole role,
                  std::optional<qint64> record = {});
    void drawLights(const TimelineGroup& group, double left, double middle);
    void drawDone(double percent, double top, StyleRole role, std::optional<qint64> record);
    QRectF nameCell(double top, double height) const;
    QRectF districtCell(double top, double height) const;
    QRectF doneCell(double top, double height) const;

    const TimelineFrame& m_frame;
    const TextMeasure& m_measure;
    Scene& m_scene;
};

/// The mark of a light: its shape tells as much as its colour.
SceneMarker lightMarker(Light light, QPointF centre);
StyleRole lightRole(Light light);

} // namespace touyan
