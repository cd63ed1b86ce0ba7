#include "peers/graphicstimeline.h"

#include <QGraphicsRectItem>
#include <QScrollBar>

namespace touyan {

GraphicsTimeline::GraphicsTimeline(const TimelineTable& table, QSize size)
    : m_view(&m_scene)
    , m_image(size, QImage::Format_RGB32)
{
    const QDate first = table.span().first;
    int line = 0;
    for (const TimelineLine& it : table.lines()) {
        const double top = line++ * RowHeight;
        if (it.isGroup())
            continue;
        const TimelineRow row = table.row(it);
        auto* name = m_scene.addSimpleText(row.name);
        name->setPos(-240, top + 6);
        if (!row.planned.isComplete() || !row.planned.isOrdered())
            continue;
        const auto left = static_cast<double>(first.daysTo(row.planned.first));
        const auto width = static_cast<double>(row.planned.first.daysTo(row.planned.last) + 1);
        m_scene.addRect(left, top + 6, width, 11, Qt::NoPen, Qt::lightGray);
        m_scene.addRect(left, top + 6, width * row.donePercent / 100, 11, Qt::NoPen, Qt::darkGreen);
    }
    m_view.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_view.resize(size);
    m_view.show();
}

void GraphicsTimeline::scrollTo(int line)
{
    m_view.verticalScrollBar()->setValue(line * RowHeight);
}

void GraphicsTimeline::zoom(double factor)
{
    m_view.scale(factor, 1);
}

void GraphicsTimeline::paint()
{
    m_view.viewport()->render(&m_image);
}

} // namespace touyan
