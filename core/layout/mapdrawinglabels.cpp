#include "layout/mapdrawing.h"

#include <QLineF>

#include <algorithm>

namespace touyan {

namespace {

constexpr double LeastLabelled =
    3'600; // square units of a district that reaches beyond the picture
constexpr double ZoneRadius = 4;

} // namespace

/// Writes labels into @p words, and their lines into the picture.
void MapDrawing::drawLabels(Scene& words)
{
    MapLabels labels(m_layout.regions, m_measure, {.words = words, .lines = m_layout.scene});
    labels.keepFree(legendGround());
    for (const MapCluster& cluster : m_layout.clusters) {
        const double reach = cluster.radius() + MarkerEdge;
        const QPointF corner(reach, reach);
        labels.keepFree({cluster.centre - corner, cluster.centre + corner});
    }
    for (const size_t i : smallestFirst(m_insetStart, m_layout.regions.size()))
        drawDistrictLabel(labels, m_layout.regions[i], true);
    labels.keepFree(m_layout.inset);
    if (has(MapPart::Zones)) {
        for (const GeoPlace& place : m_content.map->places) {
            const QPointF at = zonePoint(place);
            labels.keepFree({at - QPointF(5, 5), at + QPointF(5, 5)});
        }
    }
    for (const size_t i : smallestFirst(0, m_insetStart))
        drawDistrictLabel(labels, m_layout.regions[i], false);
    drawZones(labels, words);
}

/// Regions by size: the larger one finds another place more easily.
std::vector<size_t> MapDrawing::smallestFirst(size_t first, size_t end) const
{
    std::vector<size_t> order;
    for (size_t i = first; has(MapPart::Labels) && i < end; ++i)
        order.push_back(i);
    const auto size = [this](size_t i) {
        const QRectF& bounds = m_layout.regions[i].bounds;
        return bounds.width() * bounds.height();
    };
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return size(a) < size(b); });
    return order;
}

void MapDrawing::drawDistrictLabel(MapLabels& labels, const MapRegion& region, bool isInInset)
{
    const bool isCentral = isCentralDistrict(region.adcode);
    // What is too small on the whole map need not crowd it, and what only surrounds the central
    // districts need not crowd the inset.
    if (isInInset ? !isCentral && region.bounds.width() < 60
                  : isCentral && !m_layout.inset.isNull())
        return;
    const std::optional<QPointF> wanted = labelPoint(region, isInInset);
    if (!wanted)
        return;
    const auto value = valueOf(m_content, region.adcode);
    labels.drawDistrict(
        region, {.name = region.name, .value = value ? value->text : QString()}, *wanted,
        isInInset ? m_layout.inset.adjusted(3, MapInsetTitleHeight, -3, -3) : m_area);
}

/// Where the label of @p region is wanted: where the file says, or inside; of a district that
/// reaches beyond the picture inside what of it is seen; nowhere when that is too little.
std::optional<QPointF> MapDrawing::labelPoint(const MapRegion& region, bool isInInset) const
{
    const GeoDistrict& district = m_content.map->districts[region.district];
    const QPointF wanted = district.centre && !isInInset ? m_projection.toPoint(*district.centre)
                                                         : innerPoint(region.rings);
    if (isInInset || m_area.contains(wanted))
        return wanted;
    PolygonRings seen;
    for (const PolygonRing& ring : region.rings) {
        PolygonRing part = clipped(ring, m_area);
        if (part.size() > 2 && areaOf(part) >= LeastLabelled)
            seen.push_back(std::move(part));
    }
    return seen.empty() ? std::optional<QPointF>() : innerPoint(seen);
}

/// Where the point of @p zone is drawn. A zone is an area, so its point gives way to markers, whose
/// numbers it would hide.
QPointF MapDrawing::zonePoint(const GeoPlace& zone) const
{
    static constexpr double Clearance = ZoneRadius + 1;
    static constexpr int Markers = 8; // that it may be pushed on by
    QPointF at = m_projection.toPoint(zone.point);
    for (int pushed = 0; pushed < Markers; ++pushed) {
        const auto covering = std::find_if(
            m_layout.clusters.cbegin(), m_layout.clusters.cend(), [at](const MapCluster& it) {
                return QLineF(it.centre, at).length() < it.radius() + Clearance - 1e-6;
            });
        if (covering == m_layout.clusters.cend())
            break;
        QLineF way(covering->centre, at);
        if (way.isNull())
            way.setP2(way.p1() + QPointF(0, 1));
        way.setLength(covering->radius() + Clearance);
        at = way.p2();
    }
    return at;
}

void MapDrawing::drawZones(MapLabels& labels, Scene& words)
{
    if (!has(MapPart::Zones))
        return;
    const std::vector<GeoPlace>& places = m_content.map->places;
    for (size_t i = 0; i < places.size(); ++i) {
        const QString& name = places[i].name;
        const QPointF at = zonePoint(places[i]);
        if (!m_area.contains(at) || m_layout.inset.contains(at) || legendGround().contains(at))
            continue;
        const MapZone* zone = zoneNamed(m_content, name);
        QRectF label;
        if (zone && !zone->text.isEmpty())
            label = labels.drawPlace(name % u' ' % zone->text, at, m_area);
        if (label.isNull())
            label = labels.drawPlace(name, at, m_area);
        if (label.isNull())
            continue; // a ring that nothing names would only puzzle
        const bool isSelected = m_content.selected.contains(name);
        words.add(
            SceneMarker{at, ZoneRadius, isSelected ? MarkerShape::Circle : MarkerShape::Hollow},
            StyleRole::ZonePoint);
        m_layout.zones.push_back({.place = i, .point = at, .label = label});
    }
}

} // namespace touyan
