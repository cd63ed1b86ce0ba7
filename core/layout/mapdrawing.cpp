#include "layout/mapdrawing.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double Margin = 14;
constexpr double FootLine = 17;
constexpr double TitleHeight = 30;
constexpr double LegendMargin = 8;

} // namespace

MapDrawing::MapDrawing(const MapContent& content, const MapFrame& frame, const TextMeasure& measure)
    : m_content(content)
    , m_frame(frame)
    , m_measure(measure)
    , m_bounds(classBoundsOf(content))
    , m_legend(content, frame.parts, m_bounds, measure)
{
    m_layout.scene = Scene(frame.size);
    const double top = frame.title.isEmpty() ? 0 : TitleHeight;
    // The note on zones keeps its line: the map does not move when they are hidden.
    const size_t spare = !has(MapPart::Zones) && !m_content.map->places.empty() ? 1U : 0U;
    const double foot = FootLine * static_cast<double>(footLines().size() + spare);
    m_area = QRectF(Margin, Margin + top, frame.size.width() - 2 * Margin,
                    frame.size.height() - 2 * Margin - top - foot - 4);
}

MapLayout MapDrawing::layout()
{
    placeMap();
    m_layout.area = m_area;
    m_layout.projection = m_projection;
    m_layout.scene.add(SceneRect{{{0, 0}, m_frame.size}}, StyleRole::Sea);
    for (const MapRegion& it : m_layout.regions)
        drawRegion(it);
    m_insetStart = m_layout.regions.size();
    drawOutlines(0, m_insetStart);
    if (!m_layout.inset.isNull())
        drawInsetGround();
    addClusters();
    // Lines to labels run below the markers, whose numbers they would strike through.
    Scene words(m_frame.size);
    drawLabels(words);
    for (const MapCluster& cluster : m_layout.clusters)
        drawCluster(cluster);
    if (!m_layout.inset.isNull())
        drawInsetFrame();
    m_layout.scene.add(words, {});
    drawFrame();
    return std::move(m_layout);
}

/// Finds the place of the map, of legend and inset; a map that is moved about starts from there,
/// the legend staying put on a ground of its own.
void MapDrawing::placeMap()
{
    const QSizeF legend = has(MapPart::Legend) ? m_legend.size() : QSizeF();
    const MapPlaceRequest wanted{.map = m_content.map,
                                 .area = m_area,
                                 .legend = legend,
                                 .inset = has(MapPart::Inset) ? MapInset::Wanted : MapInset::None};
    const auto& known = m_frame.fitted;
    if (known && (isMoved() ? known->servesMoved(wanted) : known->serves(wanted))) {
        m_layout.fitted = known;
    } else {
        m_layout.fitted = std::make_shared<const FittedMap>(
            FittedMap{wanted, placedMap(*m_content.map, m_area, legend, wanted.inset)});
    }
    m_place = m_layout.fitted->place;
    placeLegend(legend);
    if (isMoved())
        m_place.inset = {};
    m_layout.inset = m_place.inset;
    m_projection = m_place.base.zoomed(m_frame.zoom, m_area.center(), m_frame.shift);
    for (size_t i = 0; i < m_content.map->districts.size(); ++i)
        m_layout.regions.push_back(region(i, m_projection));
}

void MapDrawing::placeLegend(QSizeF size)
{
    if (size.isEmpty()) {
        m_place.legend = {};
        return;
    }
    const QRectF room = isMoved() || m_place.legend.isNull()
        ? m_area.adjusted(LegendMargin, 0, 0, -LegendMargin)
        : m_place.legend;
    // In the corner of its room that is the nearest to one of the map.
    const double top =
        room.center().y() < m_area.center().y() ? room.top() : room.bottom() - size.height();
    m_place.legend = QRectF({room.left(), top}, size);
    if (isMoved())
        m_layout.legend =
            m_place.legend.adjusted(-LegendMargin, -LegendMargin, LegendMargin, LegendMargin);
}

MapRegion MapDrawing::region(size_t index, const MapProjection& projection) const
{
    const GeoDistrict& district = m_content.map->districts[index];
    MapRegion region{.district = index, .adcode = district.adcode, .name = district.name};
    region.rings = projected(district.rings, projection);
    region.bounds = touyan::boundsOf(region.rings);
    region.fill = roleOf(district.adcode);
    return region;
}

StyleRole MapDrawing::roleOf(const QString& adcode) const
{
    const auto value = valueOf(m_content, adcode);
    return value ? classRole(classOf(value->value, m_bounds), m_bounds)
                 : StyleRole::DistrictNoValue;
}

void MapDrawing::drawRegion(const MapRegion& region)
{
    m_layout.scene.add(ScenePolygon{region.rings}, region.fill, region.adcode.toLongLong());
}

void MapDrawing::drawOutlines(size_t first, size_t end)
{
    for (size_t i = first; i < end; ++i) {
        const MapRegion& it = m_layout.regions[i];
        if (m_content.selected.contains(it.adcode)) {
            m_layout.scene.add(ScenePolygon{it.rings}, StyleRole::DistrictSelected,
                               it.adcode.toLongLong());
        }
    }
}

void MapDrawing::drawInsetGround()
{
    const QRectF frame = m_layout.inset;
    const QRectF inset = frame.adjusted(0, MapInsetTitleHeight, 0, 0);
    m_insetProjection = MapProjection::fitted(insetDegrees(*m_content.map), inset);
    m_layout.scene.add(SceneRect{frame}, StyleRole::Inset);
    for (size_t i = 0; i < m_content.map->districts.size(); ++i) {
        MapRegion it = region(i, m_insetProjection);
        PolygonRings visible;
        for (const PolygonRing& ring : it.rings) {
            PolygonRing part = clipped(ring, inset);
            if (part.size() > 2)
                visible.push_back(std::move(part));
        }
        if (visible.empty())
            continue;
        it.rings = std::move(visible);
        it.bounds = touyan::boundsOf(it.rings);
        drawRegion(it);
        m_layout.regions.push_back(std::move(it));
    }
    drawOutlines(m_insetStart, m_layout.regions.size());
}

void MapDrawing::drawInsetFrame()
{
    const QRectF frame = m_layout.inset;
    m_layout.scene.add(ScenePath{{frame.topLeft(), frame.topRight(), frame.bottomRight(),
                                  frame.bottomLeft(), frame.topLeft()}},
                       StyleRole::InsetLine);
    m_layout.scene.add(
        SceneText{{frame.left() + 8, frame.top(), frame.width() - 16, MapInsetTitleHeight},
                  m_content.words.inset},
        StyleRole::InsetTitle);
}

QRectF MapDrawing::legendGround() const
{
    return m_layout.legend.isNull() ? m_place.legend : m_layout.legend;
}

void MapDrawing::addClusters()
{
    if (!has(MapPart::Markers))
        return;
    MarkerRoom room{.area = m_area, .closed = {}};
    for (const QRectF& closed : {legendGround(), m_layout.inset}) {
        if (!closed.isNull())
            room.closed.push_back(closed);
    }
    addClusters(m_projection, room);
    if (!m_layout.inset.isNull())
        addClusters(
            m_insetProjection,
            {.area = m_layout.inset.adjusted(1, MapInsetTitleHeight, -1, -1), .closed = {}});
}

void MapDrawing::addClusters(const MapProjection& projection, const MarkerRoom& room)
{
    std::vector<PlacedMarker> placed;
    for (size_t i = 0; i < m_content.markers.size(); ++i) {
        const MapMarker& marker = m_content.markers[i];
        const QPointF at = projection.toPoint(marker.place);
        // Below the legend of a moved map is what nobody looks at.
        if (room.area.contains(at) && !m_layout.legend.contains(at))
            placed.push_back({i, marker.kind, at});
    }
    for (MapCluster& cluster : clustered(placed, room))
        m_layout.clusters.push_back(std::move(cluster));
}

void MapDrawing::drawCluster(const MapCluster& cluster)
{
    const bool isProject = cluster.kind == MarkerKind::Project;
    const bool isSingle = cluster.markers.size() == 1;
    const double radius = cluster.radius();
    std::optional<qint64> record;
    if (isSingle)
        record = m_content.markers[cluster.markers.front()].id;
    m_layout.scene.add(SceneMarker{cluster.centre, isProject ? radius : radius * 0.88,
                                   isProject ? MarkerShape::Circle : MarkerShape::Square},
                       isProject ? StyleRole::ProjectMarker : StyleRole::PlatformMarker, record);
    const QPointF corner(radius + 4, radius);
    m_layout.scene.add(SceneText{{cluster.centre - corner, cluster.centre + corner},
                                 QString::number(cluster.markers.size()),
                                 TextAlign::Centre},
                       StyleRole::MarkerText, record);
}

std::vector<QString> MapDrawing::footLines() const
{
    std::vector<QString> lines(m_frame.notes.cbegin(), m_frame.notes.cend());
    if (has(MapPart::Zones) && !m_content.map->places.empty())
        lines.push_back(m_content.words.zonesNote);
    const QString notice = mapNotice(m_content);
    const QString attribution = mapAttribution(m_content);
    const QString both = attribution.isEmpty() ? notice : QString(notice % u" · "_s % attribution);
    if (m_measure.width(both, StyleRole::Note) <= m_frame.size.width() - 2 * Margin) {
        lines.push_back(both);
    } else {
        lines.push_back(notice);
        lines.push_back(attribution);
    }
    return lines;
}

/// Title, legend and foot, above whatever a zoomed map puts there.
void MapDrawing::drawFrame()
{
    const double width = m_frame.size.width() - 2 * Margin;
    if (!m_frame.title.isEmpty()) {
        m_layout.scene.add(SceneText{{Margin, Margin - 4, width, TitleHeight}, m_frame.title},
                           StyleRole::Title);
    }
    drawLegend();
    const std::vector<QString> lines = footLines();
    double y = m_frame.size.height() - Margin + 4 - FootLine * static_cast<double>(lines.size());
    m_layout.scene.add(SceneRect{{0, y - 4, m_frame.size.width(), m_frame.size.height() - y + 4}},
                       StyleRole::Sea);
    for (const QString& line : lines) {
        m_layout.scene.add(SceneText{{Margin, y, width, FootLine}, line}, StyleRole::Note);
        y += FootLine;
    }
}

/// The legend, on a ground with a border where it hides some of the map.
void MapDrawing::drawLegend()
{
    if (m_place.legend.isNull())
        return;
    if (const QRectF& ground = m_layout.legend; !ground.isNull()) {
        m_layout.scene.add(SceneRect{ground, 4, 4}, StyleRole::Inset);
        m_layout.scene.add(SceneRect{ground, 4, 4}, StyleRole::InsetLine);
    }
    m_legend.draw(m_layout.scene, m_place.legend.topLeft());
}

} // namespace touyan
