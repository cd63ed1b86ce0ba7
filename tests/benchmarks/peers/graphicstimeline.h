#pragma once

#include "layout/timelinetable.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QImage>

namespace touyan {

/// The timeline as one would first write it: a QGraphicsScene with two rectangles and a name for
/// every project.
class GraphicsTimeline
{
public:
    GraphicsTimeline(const TimelineTable& table, QSize size);

    void scrollTo(int line);
    void zoom(double factor);
    void paint();

private:
    static constexpr int RowHeight = 28;

    QGraphicsScene m_scene;
    QGraphicsView m_view;
    QImage m_image;
};

} // namespace touyan
