#pragma once

#include "layout/mapcontent.h"

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

/// Groups markers until no two groups of a kind touch. Time grows with the number of markers, since
/// near ones are first counted into cells.
std::vector<MapCluster> clustered(const std::vector<PlacedMarker>& markers);

} // namespace touyan
