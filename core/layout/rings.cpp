#include "layout/rings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace touyan {

namespace {

bool crossesRay(QPointF a, QPointF b, QPointF point)
{
    return (a.y() > point.y()) != (b.y() > point.y())
        && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x();
}

/// One of the four half planes whose intersection is a rectangle.
struct HalfPlane
{
    bool isVertical = true; ///< the border is x = at, else y = at
    double at = 0;
    double sign = 1; ///< +1 keeps what is greater

    double depth(QPointF point) const { return sign * ((isVertical ? point.x() : point.y()) - at); }
};

PolygonRing clippedBy(const PolygonRing& ring, const HalfPlane& plane)
{
    PolygonRing kept;
    for (size_t i = 0; i < ring.size(); ++i) {
        const QPointF from = ring[i];
        const QPointF to = ring[(i + 1) % ring.size()];
        const double depthFrom = plane.depth(from);
        const double depthTo = plane.depth(to);
        if (depthFrom >= 0)
            kept.push_back(from);
        if ((depthFrom >= 0) != (depthTo >= 0))
            kept.push_back(from + (to - from) * (depthFrom / (depthFrom - depthTo)));
    }
    return kept;
}

const PolygonRing& largest(const PolygonRings& rings)
{
    return *std::max_element(
        rings.cbegin(), rings.cend(),
        [](const PolygonRing& a, const PolygonRing& b) { return areaOf(a) < areaOf(b); });
}

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t =
        length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
    const QPointF away = point - (a + along * t);
    return std::hypot(away.x(), away.y());
}

double distanceToRing(QPointF point, const PolygonRing& ring)
{
    double least = std::numeric_limits<double>::max();
    for (size_t i = 0; i < ring.size(); ++i)
        least = std::min(least, distanceToSegment(point, ring[i], ring[(i + 1) % ring.size()]));
    return least;
}

double turn(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// Where the insides of two segments cross; touching does not count.
std::optional<QPointF> crossing(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const double fromC = turn(c, d, a);
    const double fromD = turn(c, d, b);
    if (fromC * fromD >= 0 || turn(a, b, c) * turn(a, b, d) >= 0)
        return {};
    return a + (b - a) * (fromC / (fromC - fromD));
}

} // namespace

QRectF boundsOf(const PolygonRings& rings)
{
    QRectF bounds;
    bool isFirst = true;
    for (const PolygonRing& ring : rings) {
        for (const QPointF& point : ring) {
            if (isFirst)
                bounds = QRectF(point, point);
            isFirst = false;
            bounds.setLeft(std::min(bounds.left(), point.x()));
            bounds.setRight(std::max(bounds.right(), point.x()));
            bounds.setTop(std::min(bounds.top(), point.y()));
            bounds.setBottom(std::max(bounds.bottom(), point.y()));
        }
    }
    return bounds;
}

bool contains(const PolygonRings& rings, QPointF point)
{
    bool isInside = false;
    for (const PolygonRing& ring : rings) {
        for (size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            if (crossesRay(ring[i], ring[before], point))
                isInside = !isInside;
        }
    }
    return isInside;
}

double areaOf(const PolygonRing& ring)
{
    double twice = 0;
    for (size_t i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i];
        const QPointF b = ring[(i + 1) % ring.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

PolygonRing clipped(const PolygonRing& ring, const QRectF& rect)
{
    PolygonRing kept = ring;
    for (const HalfPlane& plane :
         {HalfPlane{true, rect.left(), 1}, HalfPlane{true, rect.right(), -1},
          HalfPlane{false, rect.top(), 1}, HalfPlane{false, rect.bottom(), -1}})
        kept = clippedBy(kept, plane);
    return kept;
}

double areaWithin(const PolygonRings& rings, const QRectF& rect)
{
    return std::accumulate(
        rings.cbegin(), rings.cend(), 0.0, [&](double sum, const PolygonRing& ring) {
            return boundsOf({ring}).intersects(rect) ? sum + areaOf(clipped(ring, rect)) : sum;
        });
}

QPointF innerPoint(const PolygonRings& rings)
{
    if (rings.empty())
        return {};
    static constexpr int Steps = 24;
    const PolygonRing& ring = largest(rings);
    const QRectF bounds = boundsOf({ring});
    QPointF best = bounds.center();
    double bestDistance = -1;
    for (int i = 1; i < Steps; ++i) {
        for (int j = 1; j < Steps; ++j) {
            const QPointF point(bounds.left() + bounds.width() * i / Steps,
                                bounds.top() + bounds.height() * j / Steps);
            const double distance = contains({ring}, point) ? distanceToRing(point, ring) : -1;
            if (distance > bestDistance) {
                best = point;
                bestDistance = distance;
            }
        }
    }
    return best;
}

std::optional<QPointF> selfCrossing(const PolygonRing& ring)
{
    // Edges in the order of their left ends: only those that overlap in x can cross.
    std::vector<size_t> order(ring.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto end = [&ring](size_t i) { return ring[(i + 1) % ring.size()]; };
    const auto left = [&](size_t i) { return std::min(ring[i].x(), end(i).x()); };
    const auto right = [&](size_t i) { return std::max(ring[i].x(), end(i).x()); };
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return left(a) < left(b); });
    for (size_t i = 0; i < order.size(); ++i) {
        for (size_t j = i + 1; j < order.size() && left(order[j]) < right(order[i]); ++j) {
            const size_t a = order[i];
            const size_t b = order[j];
            if (const auto point = crossing(ring[a], end(a), ring[b], end(b)))
                return point;
        }
    }
    return {};
}

} // namespace touyan
