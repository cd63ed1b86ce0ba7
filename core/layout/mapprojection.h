#pragma once

#include <QPointF>
#include <QRectF>

namespace touyan {

/// Degrees to scene units: equirectangular with the parallel of the map's middle kept true, which
/// over two degrees is off by less than a line's width.
class MapProjection
{
public:
    MapProjection() = default;
    /// Fits @p degrees into the middle of @p area.
    static MapProjection fitted(const QRectF& degrees, const QRectF& area);
    /// Enlarged by @p zoom about the middle of @p area, then moved.
    MapProjection zoomed(double zoom, QPointF about, QPointF shift) const;

    QPointF toPoint(QPointF degrees) const;
    QPointF toDegrees(QPointF point) const;

private:
    QPointF m_middle; ///< degrees
    QPointF m_at; ///< where the middle is drawn
    double m_scale = 1; ///< scene units per degree of latitude
    double m_squeeze = 1; ///< cosine of the middle's latitude
};

} // namespace touyan
