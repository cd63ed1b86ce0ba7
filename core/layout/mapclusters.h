#pragma once

#include "layout/mapcontent.h"

#include <QRectF>

namespace touyan {

/// How far the line around a marker reaches beyond its radius.
constexpr double MarkerEdge = 2;

/// Markers of one kind that stand too close together to be told apart.
struct MapCluster
{
    QPointF centre;
    MarkerKind kind = MarkerKind::Project;
    std::vector<size_t> markers; ///< indexes into the content's markers

    double radius() const;
    bool contains(QPointF point) const;
};

/// A marker and where it is drawn.
struct PlacedMarker
{
    size_t marker = 0;
    MarkerKind kind = MarkerKind::Project;
    QPointF at;
};

/// Where markers may lie, with all that is drawn of them.
struct MarkerRoom
{
    QRectF area; ///< null: anywhere
    std::vector<QRectF> closed = {}; ///< what they must not reach into

    bool holds(QPointF centre, double radius) const;
    /// The place nearest to @p centre that holds a marker of @p radius.
    QPointF nearest(QPointF centre, double radius) const;
};

/// Groups markers until no two groups of a kind touch, and moves groups into @p room. Time grows
/// with the number of markers, since near ones are first counted into cells.
std::vector<MapCluster> clustered(const std::vector<PlacedMarker>& markers,
                                  const MarkerRoom& room = {});

} // namespace touyan
