#include "views/timelineoverview.h"

#include "layout/timelineminimap.h"
#include "layout/timescale.h"
#include "views/scenepainter.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace touyan {

TimelineOverview::TimelineOverview(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("All projects; click to go there"));
    setAccessibleName(tr("Overview of the timeline"));
}

void TimelineOverview::setTable(const TimelineTable* table)
{
    m_table = table;
    m_picture = {};
    update();
}

void TimelineOverview::setScenePalette(const ScenePalette& palette)
{
    m_palette = palette;
    m_picture = {};
    update();
}

void TimelineOverview::setWindow(const DateRange& days, double top, double bottom)
{
    m_days = days;
    m_top = top;
    m_bottom = bottom;
    update();
}

void TimelineOverview::resizeEvent(QResizeEvent*)
{
    m_picture = {};
}

void TimelineOverview::setIndent(int indent)
{
    m_indent = indent;
    m_picture = {};
    update();
}

QRect TimelineOverview::mapRect() const
{
    return rect().adjusted(m_indent, 1, 0, 0);
}

QRectF TimelineOverview::windowRect() const
{
    const QRectF map = mapRect();
    const TimeScale scale = TimeScale::fitted(m_table->span(), map.width());
    const double left = std::clamp(scale.toX(m_days.first), 0.0, map.width() - 4);
    const double right = std::clamp(scale.toEndX(m_days.last), left + 4, map.width());
    const double top = map.top() + m_top * map.height();
    const double height = std::max(4.0, (m_bottom - m_top) * map.height() - 1);
    return {map.left() + left, top, right - left - 1, height};
}

void TimelineOverview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.style(StyleRole::Panel).fill);
    painter.setPen(m_palette.style(StyleRole::PanelLine).pen);
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(m_indent, 0, m_indent, height());
    if (m_table == nullptr || !m_table->span().isComplete() || mapRect().width() < 8)
        return;
    paintCaption(painter);
    if (m_picture.isNull()) {
        const double ratio = devicePixelRatioF();
        m_picture = QPixmap(mapRect().size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        QPainter picture(&m_picture);
        paintScene(picture, timelineMinimap(*m_table, mapRect().size()), m_palette);
    }
    painter.drawPixmap(mapRect().topLeft(), m_picture);
    const SceneStyle& window = m_palette.style(StyleRole::MinimapWindow);
    painter.setPen(window.pen);
    painter.setBrush(window.fill);
    painter.drawRect(windowRect());
}

void TimelineOverview::paintCaption(QPainter& painter) const
{
    const auto count = m_table->projectCount();
    painter.setFont(m_palette.font(StyleRole::Note));
    painter.setPen(m_palette.style(StyleRole::Note).text);
    painter.drawText(QRect(12, 0, m_indent - 24, height()), Qt::AlignVCenter,
                     tr("Overview: %n project(s)", nullptr, count));
}

void TimelineOverview::mousePressEvent(QMouseEvent* event)
{
    choose(event->position());
}

void TimelineOverview::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        choose(event->position());
}

void TimelineOverview::choose(QPointF at)
{
    if (m_table == nullptr || !m_table->span().isComplete())
        return;
    const QRectF map = mapRect();
    const TimeScale scale = TimeScale::fitted(m_table->span(), map.width());
    Q_EMIT placeChosen(scale.toDay(std::clamp(at.x() - map.left(), 0.0, map.width() - 1)),
                       std::clamp((at.y() - map.top()) / map.height(), 0.0, 1.0));
}

} // namespace touyan
