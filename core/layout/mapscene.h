#pragma once

#include "layout/mapclusters.h"
#include "layout/mapcontent.h"
#include "layout/mapprojection.h"
#include "layout/scene.h"
#include "layout/textmeasure.h"

namespace touyan {

/// A district where it is drawn; the inset draws districts a second time.
struct MapRegion
{
    size_t district = 0; ///< index into the map's districts
    QString adcode;
    QString name;
    PolygonRings rings;
    QRectF bounds;
    StyleRole fill = StyleRole::DistrictNoValue;
};

/// A functional zone where it is drawn; one whose name finds no room is not.
struct DrawnZone
{
    size_t place = 0; ///< index into the map's places
    QPointF point;
    QRectF label;
};

/// A picture of a map, and what lies where in it.
struct MapLayout
{
    Scene scene;
    std::vector<MapRegion> regions; ///< those of the inset after those of the map
    std::vector<MapCluster> clusters;
    std::vector<DrawnZone> zones;
    QRectF inset; ///< null without one
    QRectF legend; ///< where it hides the map below it; null elsewhere
    QRectF area; ///< of the map; zooming is about its middle
    MapProjection projection; ///< of the map without the inset
    std::shared_ptr<const FittedMap> fitted; ///< the place before zooming and shifting

    /// The district at @p point; inset and legend hide the map below them.
    const MapRegion* regionAt(QPointF point) const;
    const MapCluster* clusterAt(QPointF point) const;
    /// The zone whose point or name is at @p point.
    const DrawnZone* zoneAt(QPointF point) const;
};

MapLayout mapLayout(const MapContent& content, const MapFrame& frame, const TextMeasure& measure);

} // namespace touyan
