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
};

/// A picture of a map, and what lies where in it.
struct MapLayout
{
    Scene scene;
    std::vector<MapRegion> regions; ///< those of the inset after those of the map
    std::vector<MapCluster> clusters;
    QRectF inset; ///< null without one
    QRectF area; ///< of the map; zooming is about its middle
    MapProjection projection; ///< of the map without the inset
    MapProjection base; ///< the same before zooming and shifting

    /// The district at @p point; what lies in the inset hides the map below it.
    const MapRegion* regionAt(QPointF point) const;
    const MapCluster* clusterAt(QPointF point) const;
};

MapLayout mapLayout(const MapContent& content, const MapFrame& frame, const TextMeasure& measure);

} // namespace touyan
