#pragma once

#include "layout/maplabels.h"
#include "layout/maplegend.h"
#include "layout/mapplacement.h"
#include "layout/mapscene.h"

namespace touyan {

/// Places what a map shows, step by step: the ground, then inset and legend where they hide no
/// land, markers, and labels in the room that is left.
class MapDrawing
{
public:
    MapDrawing(const MapContent& content, const MapFrame& frame, const TextMeasure& measure);

    MapLayout layout();

private:
    void placeMap();
    void placeLegend(QSizeF size);
    MapRegion region(size_t index, const MapProjection& projection) const;
    void drawRegion(const MapRegion& region);
    void drawOutlines(size_t first, size_t end);
    void drawInsetGround();
    void drawInsetFrame();
    void addClusters();
    void addClusters(const MapProjection& projection, const MarkerRoom& room);
    void drawCluster(const MapCluster& cluster);
    void drawLabels(Scene& words);
    QRectF legendGround() const;
    std::vector<size_t> smallestFirst(size_t first, size_t end) const;
    void drawDistrictLabel(MapLabels& labels, const MapRegion& region, bool isInInset);
    void drawZones(MapLabels& labels, Scene& words);
    QPointF zonePoint(const GeoPlace& zone) const;
    void drawFrame();
    void drawLegend();
    StyleRole roleOf(const QString& adcode) const;
    std::optional<QPointF> labelPoint(const MapRegion& region, bool isInInset) const;
    std::vector<QString> footLines() const;
    bool isMoved() const { return m_frame.zoom > 1 || !m_frame.shift.isNull(); }
    bool has(MapPart part) const { return m_frame.parts.testFlag(part); }

    const MapContent& m_content;
    const MapFrame& m_frame;
    const TextMeasure& m_measure;
    std::vector<double> m_bounds; ///< of the classes
    MapLegend m_legend;
    MapLayout m_layout;
    QRectF m_area; ///< for the map: without title and foot
    MapPlace m_place;
    MapProjection m_projection;
    MapProjection m_insetProjection;
    size_t m_insetStart = 0; ///< the first region of the inset
};

} // namespace touyan
