#pragma once

#include "layout/geojson.h"
#include "layout/mapprojection.h"

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

/// Makes the map, and the inset with it, as large as they get in @p area while neither they nor a
/// legend of size @p legend hide land or each other.
MapPlace placedMap(const GeoMap& map, const QRectF& area, QSizeF legend, MapInset inset);

/// Whether the district is one of those that the inset is for: 中山, 西岗, 沙河口 are too small on
/// the map of the whole city to be read.
bool isCentralDistrict(const QString& adcode);
/// What the inset shows: the central districts with some of what surrounds them; null when the map
/// has none of them.
QRectF insetDegrees(const GeoMap& map);

PolygonRings projected(const PolygonRings& rings, const MapProjection& projection);

} // namespace touyan
