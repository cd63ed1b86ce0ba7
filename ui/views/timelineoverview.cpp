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

QRectF TimelineOverview::windowRect() const
{
    const TimeScale scale = TimeScale::fitted(m_table->span(), width());
    const double left = std::clamp(scale.toX(m_days.first), 0.0, width() - 4.0);
    const double right = std::clamp(scale.toEndX(m_days.last), left + 4, width() * 1.0);
    const double top = m_top * height();
    return {left, top, right - left - 1, std::max(4.0, m_bottom * height() - top) - 1};
}

void TimelineOverview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_table == nullptr || !m_table->span().isComplete()) {
        painter.fillRect(rect(), m_palette.style(StyleRole::Panel).fill);
        return;
    }
    if (m_picture.isNull()) {
        const double ratio = devicePixelRatioF();
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        QPainter picture(&m_picture);
        paintScene(picture, timelineMinimap(*m_table, size()), m_palette);
    }
    painter.drawPixmap(0, 0, m_picture);
    const SceneStyle& window = m_palette.style(StyleRole::MinimapWindow);
    painter.setPen(window.pen);
    painter.setBrush(window.fill);
    painter.drawRect(windowRect());
    painter.setPen(m_palette.style(StyleRole::PanelLine).pen);
    painter.drawLine(0, 0, width(), 0);
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
    const TimeScale scale = TimeScale::fitted(m_table->span(), width());
    Q_EMIT placeChosen(scale.toDay(std::clamp(at.x(), 0.0, width() - 1.0)),
                       std::clamp(at.y() / height(), 0.0, 1.0));
}

} // namespace touyan
