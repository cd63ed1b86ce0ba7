#pragma once

#include "layout/timelinetable.h"
#include "views/scenepalette.h"

#include <QPixmap>
#include <QWidget>

class QPainter;

namespace touyan {

/// The minimap below the timeline: all projects at once, and which part of them is shown. Made once
/// per table, so that it costs a blit per frame however many projects there are.
class TimelineOverview : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Height = 40;

    explicit TimelineOverview(QWidget* parent);

    /// @p table must outlive the overview.
    void setTable(const TimelineTable* table);
    void setScenePalette(const ScenePalette& palette);
    /// Leaves room for a caption, so that the days stand below those of the timeline.
    void setIndent(int indent);
    /// What the timeline shows: days, and lines as shares of all lines.
    void setWindow(const DateRange& days, double top, double bottom);

Q_SIGNALS:
    /// The part around @p day and the line at @p share of all lines shall be shown.
    void placeChosen(QDate day, double share);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QRect mapRect() const;
    QRectF windowRect() const;
    void paintCaption(QPainter& painter) const;
    void choose(QPointF at);

    const TimelineTable* m_table = nullptr;
    ScenePalette m_palette = ScenePalette::light();
    QPixmap m_picture;
    DateRange m_days;
    int m_indent = 0;
    double m_top = 0;
    double m_bottom = 1;
};

} // namespace touyan
