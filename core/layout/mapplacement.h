#pragma once

#include "layout/geojson.h"
#include "layout/mapprojection.h"

#include <memory>

namespace touyan {

/// Height of the line above an inset that says what it is.
inline constexpr double MapInsetTitleHeight = 22;

/// Where a map, its inset and its legend go.
struct MapPlace
{
    MapProjection base; ///< shows the whole map
    QRectF inset; ///< with its title; null without one
    QRectF legend; ///< null without one
};

enum class MapInset
{
    None,
    Wanted
};

/// What is to be placed.
struct MapPlaceRequest
{
    std::shared_ptr<const GeoMap> map;
    QRectF area;
    QSizeF legend; ///< empty without one
    MapInset inset = MapInset::Wanted;
};

/// The room that is kept for a legend: all lines that one can have, and titles of the usual length.
/// Map, inset and legend so stay put whatever is measured and marked.
inline constexpr QSizeF RoomForLegend(196, 204);

/// A place found before. It serves again for the same map in the same area while the legend fits
/// where it was.
struct FittedMap
{
    MapPlaceRequest request;
    MapPlace place;

    /// Of a map that is zoomed or moved only the ground counts: its legend has a place of its own.
    bool servesMoved(const MapPlaceRequest& wanted) const;
    bool serves(const MapPlaceRequest& wanted) const;
};

/// Makes the map, and the inset with it, as large as they get in @p area while neither they nor a
/// legend of size @p legend hide land or each other.
MapPlace placedMap(const GeoMap& map, const QRectF& area, QSizeF legend, MapInset inset);

/// Whether the district is one of those that the inset is for: 中山, 西岗, 沙河口 are too small on
/// the map of the whole city to be read.
bool isCentralDistrict(const QString& adcode);
/// What the inset shows: the central districts with some of what surrounds them; null when the map
/// has none of them.
QRectF insetDegrees(const GeoMap& map);

/// @p rings on the scene, without the points that are too near to one another to be seen: a border
/// that was surveyed to the metre has hundreds of thousands of them.
PolygonRings projected(const PolygonRings& rings, const MapProjection& projection);

} // namespace touyan
