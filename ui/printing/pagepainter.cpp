#include "printing/pagepainter.h"

#include "layout/scene.h"
#include "printing/pagelayout.h"
#include "views/scenepainter.h"

#include <QPainter>

#include <map>

namespace touyan {
namespace {

QColor colourOf(PaperColour colour)
{
    return QColor::fromRgb(rgbOf(colour));
}

/// Paints texts and figures when it is told of them, lines at the end: all of one pen at once.
class PainterSink final : public PageSink
{
public:
    PainterSink(QPainter& painter, std::optional<ScenePalette>& palette)
        : m_painter(painter)
        , m_palette(palette)
    {
    }

    void addText(const PageText& text, PaperColour colour) override
    {
        m_painter.setPen(colourOf(colour));
        if (!text.isTurned) {
            text.text.paint(m_painter, text.origin, text.first, text.count);
            return;
        }
        m_painter.save();
        m_painter.translate(text.origin);
        m_painter.rotate(90);
        text.text.paint(m_painter, {}, text.first, text.count);
        m_painter.restore();
    }

    void addLine(const PageLine& line, PaperColour colour) override
    {
        if (line.width > 0)
            m_lines[{line.width, colour}].append(QLineF(line.from, line.to));
    }

    /// As large as the box allows, in its middle.
    void addFigure(const Figure& figure, const QRectF& box) override
    {
        const QSizeF natural = figure.scene ? figure.scene->size() : QSizeF();
        if (natural.isEmpty())
            return;
        const double scale = qMin(box.width() / natural.width(), box.height() / natural.height());
        const QSizeF size = natural * scale;
        if (!m_palette)
            m_palette = ScenePalette::print();
        m_painter.save();
        m_painter.translate(box.center() - QPointF(size.width(), size.height()) / 2);
        m_painter.scale(scale, scale);
        paintScene(m_painter, *figure.scene, *m_palette);
        m_painter.restore();
    }

    void paintLines()
    {
        for (const auto& [pen, lines] : m_lines) {
            m_painter.setPen(QPen(colourOf(pen.second), pen.first, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLines(lines);
        }
    }

private:
    QPainter& m_painter;
    std::optional<ScenePalette>& m_palette; ///< made for the first figure
    std::map<std::pair<double, PaperColour>, QList<QLineF>> m_lines; ///< by width and colour
};

} // namespace

PagePainter::PagePainter(const PageLayout& layout)
    : m_layout(layout)
{
}

void PagePainter::paint(int page, QPainter& painter)
{
    painter.save();
    painter.scale(1.0 / TwipsPerPoint, 1.0 / TwipsPerPoint);
    PainterSink sink(painter, m_palette);
    m_layout.emitPage(page, sink);
    sink.paintLines();
    painter.restore();
}

void paintPage(const PageLayout& layout, int page, QPainter& painter)
{
    PagePainter(layout).paint(page, painter);
}

} // namespace touyan
