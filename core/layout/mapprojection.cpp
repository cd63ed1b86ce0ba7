#include "layout/mapprojection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace touyan {

MapProjection MapProjection::fitted(const QRectF& degrees, const QRectF& area)
{
    MapProjection projection;
    projection.m_middle = degrees.center();
    projection.m_at = area.center();
    projection.m_squeeze = std::cos(degrees.center().y() * std::numbers::pi / 180);
    const double width = std::max(1e-9, degrees.width() * projection.m_squeeze);
    const double height = std::max(1e-9, degrees.height());
    projection.m_scale = std::min(area.width() / width, area.height() / height);
    return projection;
}

MapProjection MapProjection::zoomed(double zoom, QPointF about, QPointF shift) const
{
    MapProjection projection = *this;
    projection.m_scale *= zoom;
    projection.m_at = about + (m_at - about) * zoom + shift;
    return projection;
}

QPointF MapProjection::toPoint(QPointF degrees) const
{
    const QPointF away = degrees - m_middle;
    return m_at + QPointF(away.x() * m_squeeze, -away.y()) * m_scale;
}

QPointF MapProjection::toDegrees(QPointF point) const
{
    const QPointF away = (point - m_at) / m_scale;
    return m_middle + QPointF(away.x() / m_squeeze, -away.y());
}

} // namespace touyan
