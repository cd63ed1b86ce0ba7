#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace touyan {

/// A closed line; the last point joins the first.
using Ring = std::vector<QPointF>;
/// An area by the odd-even rule: further rings are parts of their own or holes.
using Rings = std::vector<Ring>;

QRectF boundsOf(const Rings& rings);
bool contains(const Rings& rings, QPointF point);
/// Unsigned area of one ring.
double areaOf(const Ring& ring);
/// What of @p ring lies in @p rect (Sutherland–Hodgman); parts may be joined along its edge.
Ring clipped(const Ring& ring, const QRectF& rect);
/// The area of @p rings within @p rect.
double areaWithin(const Rings& rings, const QRectF& rect);
/// A point well inside the largest ring, for a label.
QPointF innerPoint(const Rings& rings);
/// A point where @p ring crosses itself.
std::optional<QPointF> selfCrossing(const Ring& ring);

} // namespace touyan
