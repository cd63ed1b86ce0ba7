#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace touyan {

/// A closed line; the last point joins the first.
using PolygonRing = std::vector<QPointF>;
/// An area by the odd-even rule: further rings are parts of their own or holes.
using PolygonRings = std::vector<PolygonRing>;

QRectF boundsOf(const PolygonRings& rings);
bool contains(const PolygonRings& rings, QPointF point);
/// Unsigned area of one ring.
double areaOf(const PolygonRing& ring);
/// What of @p ring lies in @p rect (Sutherland–Hodgman); parts may be joined along its edge.
PolygonRing clipped(const PolygonRing& ring, const QRectF& rect);
/// The area of @p rings within @p rect.
double areaWithin(const PolygonRings& rings, const QRectF& rect);
/// A point well inside the largest ring, for a label.
QPointF innerPoint(const PolygonRings& rings);
/// A point where @p ring crosses itself.
std::optional<QPointF> selfCrossing(const PolygonRing& ring);

} // namespace touyan
