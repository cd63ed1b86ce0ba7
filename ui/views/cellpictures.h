#pragma once

#include "layout/timelinescene.h"
#include "views/scenepalette.h"

#include <QCache>
#include <QPixmap>

#include <utility>

class QPainter;

namespace touyan {

/// Pictures of the cells of a timeline's lines. They stay the same while the chart beside them is
/// scrolled, zoomed or dragged in, and their many texts are what takes long to paint.
class CellPictures
{
public:
    CellPictures();

    /// To be called when the lines or the palette are others.
    void clear();
    /// Paints the cells of the lines that @p frame shows, and the ground below the last.
    void paint(QPainter& painter, const TimelineTable& table, const TimelineFrame& frame,
               const TextMeasure& measure, const ScenePalette& palette);

private:
    const QPixmap& pictureOf(int line, const TimelineTable& table, const TimelineFrame& frame,
                             const TextMeasure& measure, const ScenePalette& palette);

    TimelineColumns m_columns;
    double m_rowHeight = 0;
    double m_ratio = 1; ///< pixels of the device to one of the frame
    QCache<std::pair<int, int>, QPixmap> m_pictures; ///< by line and ground; in kilobytes
};

} // namespace touyan
