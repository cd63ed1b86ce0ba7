#include "views/cellpictures.h"

#include "layout/scene.h"
#include "views/scenepainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace touyan {

namespace {

constexpr int MostKilobytes = 16 * 1024;

} // namespace

CellPictures::CellPictures()
    : m_pictures(MostKilobytes)
{
}

void CellPictures::clear()
{
    m_pictures.clear();
}

const QPixmap& CellPictures::pictureOf(int line, const TimelineTable& table,
                                       const TimelineFrame& frame, const TextMeasure& measure,
                                       const ScenePalette& palette)
{
    const TimelineLine& it = table.lines()[static_cast<size_t>(line)];
    const StyleRole ground = groundOf(it, table, frame).value_or(StyleRole::Panel);
    const std::pair key(line, static_cast<int>(ground));
    if (const QPixmap* known = m_pictures.object(key))
        return *known;
    const Scene scene = timelineLineCells(table, it, frame, measure);
    const QSizeF pixels = scene.size() * m_ratio; // also where these are not whole
    auto* picture = new QPixmap(static_cast<int>(std::ceil(pixels.width())),
                                static_cast<int>(std::ceil(pixels.height())));
    picture->setDevicePixelRatio(m_ratio);
    picture->fill(Qt::transparent);
    QPainter painter(picture);
    paintScene(painter, scene, palette);
    painter.end();
    const int kilobytes = std::max(1, picture->width() * picture->height() / 256);
    m_pictures.insert(key, picture, std::min(kilobytes, MostKilobytes));
    return *picture;
}

void CellPictures::paint(QPainter& painter, const TimelineTable& table, const TimelineFrame& frame,
                         const TextMeasure& measure, const ScenePalette& palette)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_columns != frame.columns || m_rowHeight != frame.rowHeight || m_ratio != ratio)
        m_pictures.clear();
    m_columns = frame.columns;
    m_rowHeight = frame.rowHeight;
    m_ratio = ratio;
    const int first = static_cast<int>(frame.scrollY / frame.rowHeight);
    int line = first;
    for (; line < table.lineCount() && frame.lineTop(line) < frame.size.height(); ++line)
        painter.drawPixmap(QPointF(0, frame.lineTop(line)),
                           pictureOf(line, table, frame, measure, palette));
    const double end = frame.lineTop(line);
    const double width = frame.columns.width();
    if (end >= frame.size.height())
        return;
    painter.fillRect(QRectF(0, end, width, frame.size.height() - end),
                     palette.style(StyleRole::Panel).fill);
    if (line > first) {
        painter.setPen(palette.style(StyleRole::RowLine).pen);
        painter.drawLine(QPointF(0, end), QPointF(width, end));
    }
}

} // namespace touyan
