#include "layout/mapplacement.h"

#include "layout/landgrid.h"

#include <algorithm>
#include <array>
#include <limits>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastStep = 0.25; // scene units: what is nearer to the last point cannot be seen
constexpr double OtherCorner = 40; // how much farther a less wanted corner counts

const QStringList& centralDistricts()
{
    static const QStringList Codes{u"210202"_s, u"210203"_s, u"210204"_s};
    return Codes;
}

enum class Side
{
    Left,
    Right
};

/// Tries sizes of map and inset.
class MapFitting
{
public:
    MapFitting(const GeoMap& map, const QRectF& area, QSizeF legend);

    /// Nothing when legend and inset find no room beside the land.
    std::optional<MapPlace> fitted(MapInset inset);
    /// The whole map, with the legend above it.
    MapPlace withoutRoom();

private:
    void projectMap(double share);
    bool placeBeside(double insetWidth);
    bool touchesLegend(const QRectF& place) const;
    std::optional<QRectF> freePlace(const LandGrid& land, QSizeF size, Side side) const;

    const GeoMap& m_map;
    const QRectF m_area;
    const QSizeF m_legend;
    QRectF m_degrees; ///< of the whole map
    MapPlace m_place;
};

MapFitting::MapFitting(const GeoMap& map, const QRectF& area, QSizeF legend)
    : m_map(map)
    , m_area(area)
    , m_legend(legend)
{
    PolygonRings all;
    for (const GeoDistrict& district : map.districts)
        all.insert(all.end(), district.rings.cbegin(), district.rings.cend());
    m_degrees = boundsOf(all);
}

std::optional<MapPlace> MapFitting::fitted(MapInset inset)
{
    struct Sizes
    {
        double map;
        double inset;
    };
    // From the best to the worst: what the map loses weighs more than what the inset loses.
    static constexpr std::array Tried = {
        Sizes{1, 1},      Sizes{1, 0.9},    Sizes{0.95, 1},   Sizes{0.95, 0.9}, Sizes{1, 0.8},
        Sizes{0.9, 1},    Sizes{0.95, 0.8}, Sizes{0.9, 0.9},  Sizes{0.85, 1},   Sizes{0.9, 0.8},
        Sizes{0.85, 0.9}, Sizes{0.8, 1},    Sizes{0.85, 0.8}, Sizes{0.8, 0.9},  Sizes{0.75, 1},
        Sizes{0.8, 0.8},  Sizes{0.75, 0.9}, Sizes{0.75, 0.8}, Sizes{0.8, 0.65}, Sizes{0.75, 0.65}};
    const bool isWanted = inset == MapInset::Wanted && !insetDegrees(m_map).isNull();
    const double width = isWanted ? std::clamp(m_area.width() * 0.34, 170.0, 340.0) : 0;
    for (const Sizes& sizes : Tried) {
        projectMap(sizes.map);
        if (placeBeside(width * sizes.inset))
            return m_place;
    }
    return {};
}

MapPlace MapFitting::withoutRoom()
{
    projectMap(1);
    m_place.inset = {};
    m_place.legend = QRectF(m_area.bottomLeft() - QPointF(0, m_legend.height()), m_legend);
    return m_place;
}

/// The whole map over @p share of the area.
void MapFitting::projectMap(double share)
{
    QRectF room(m_area.topLeft(), m_area.size() * share);
    room.moveLeft(m_area.left() + (m_area.width() - room.width()) / 2);
    // Left of the middle: the coast leaves more room in the south-east, where the inset goes.
    const double left = MapProjection::fitted(m_degrees, room).toPoint(m_degrees.topLeft()).x();
    room.translate((m_area.left() - left) * 0.4, 0);
    m_place.base = MapProjection::fitted(m_degrees, room);
}

/// Places the legend, and the inset where @p insetWidth is not 0; false when they do not fit.
bool MapFitting::placeBeside(double insetWidth)
{
    std::vector<PolygonRings> lands;
    lands.reserve(m_map.districts.size());
    for (const GeoDistrict& district : m_map.districts)
        lands.push_back(projected(district.rings, m_place.base));
    const LandGrid land(m_area, lands);
    m_place.inset = {};
    m_place.legend = {};
    if (!m_legend.isEmpty()) {
        const auto place = freePlace(land, m_legend, Side::Left);
        if (!place)
            return false;
        m_place.legend = *place;
    }
    if (insetWidth <= 0)
        return true;
    const auto inset =
        freePlace(land, {insetWidth, insetWidth * 0.72 + MapInsetTitleHeight}, Side::Right);
    m_place.inset = inset.value_or(QRectF());
    return inset.has_value();
}

bool MapFitting::touchesLegend(const QRectF& place) const
{
    constexpr double Clearance = 10;
    return !m_place.legend.isNull()
        && m_place.legend.adjusted(-Clearance, -Clearance, Clearance, Clearance).intersects(place);
}

/// A place of @p size in the map's area that hides neither land nor legend, as near as possible to
/// a corner, of these rather to the one at the bottom of @p side.
std::optional<QRectF> MapFitting::freePlace(const LandGrid& land, QSizeF size, Side side) const
{
    const double width = m_area.width() - size.width();
    const double height = m_area.height() - size.height();
    std::optional<QRectF> best;
    double bestCost = std::numeric_limits<double>::max();
    for (double y = 0; y <= height; y += LandGrid::CellSize) {
        for (double x = 0; x <= width; x += LandGrid::CellSize) {
            const double cost =
                std::min(x, width - x + OtherCorner) + std::min(y, height - y + OtherCorner);
            const double left = side == Side::Left ? m_area.left() + x : m_area.left() + width - x;
            const QRectF place({left, m_area.top() + height - y}, size);
            if (cost < bestCost && !touchesLegend(place) && land.isFree(place)) {
                best = place;
                bestCost = cost;
            }
        }
    }
    return best;
}

} // namespace

MapPlace placedMap(const GeoMap& map, const QRectF& area, QSizeF legend, MapInset inset)
{
    if (!legend.isEmpty()) {
        MapFitting roomy(map, area, legend.expandedTo(RoomForLegend));
        if (const auto place = roomy.fitted(inset))
            return *place;
    }
    MapFitting tight(map, area, legend);
    if (const auto place = tight.fitted(inset))
        return *place;
    return tight.withoutRoom();
}

bool FittedMap::servesMoved(const MapPlaceRequest& wanted) const
{
    return request.map == wanted.map && request.area == wanted.area
        && request.inset == wanted.inset;
}

bool FittedMap::serves(const MapPlaceRequest& wanted) const
{
    if (!servesMoved(wanted))
        return false;
    if (wanted.legend.isEmpty())
        return true;
    return wanted.legend.width() <= place.legend.width()
        && wanted.legend.height() <= place.legend.height();
}

bool isCentralDistrict(const QString& adcode)
{
    return centralDistricts().contains(adcode);
}

QRectF insetDegrees(const GeoMap& map)
{
    PolygonRings central;
    for (const QString& code : centralDistricts()) {
        if (const GeoDistrict* district = map.district(code))
            central.insert(central.end(), district->rings.cbegin(), district->rings.cend());
    }
    if (central.empty())
        return {};
    const QRectF bounds = boundsOf(central);
    return bounds.adjusted(-bounds.width() * 0.35, -bounds.height() * 0.12, bounds.width() * 0.05,
                           bounds.height() * 0.35);
}

PolygonRings projected(const PolygonRings& rings, const MapProjection& projection)
{
    PolygonRings points;
    points.reserve(rings.size());
    for (const PolygonRing& ring : rings) {
        PolygonRing line;
        for (const QPointF& degrees : ring) {
            const QPointF point = projection.toPoint(degrees);
            if (line.empty() || (point - line.back()).manhattanLength() >= LeastStep)
                line.push_back(point);
        }
        points.push_back(std::move(line));
    }
    return points;
}

} // namespace touyan
