#include "layout/mapclusters.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <optional>

namespace touyan {

namespace {

constexpr double CellSize = 24;
constexpr double MostRadius = 22;
constexpr double ClusterGap = 2;

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

void merge(MapCluster& into, const MapCluster& from)
{
    const auto a = static_cast<double>(into.markers.size());
    const auto b = static_cast<double>(from.markers.size());
    into.centre = (into.centre * a + from.centre * b) / (a + b);
    into.markers.insert(into.markers.end(), from.markers.cbegin(), from.markers.cend());
}

/// The square that @p marker lies in, in the order of kinds and lines.
quint64 cellOf(const PlacedMarker& marker)
{
    constexpr int Bits = 30;
    constexpr qint64 Middle = 1LL << (Bits - 1);
    const auto count = [](double length) {
        return static_cast<quint64>(std::llround(length / CellSize) + Middle);
    };
    return (static_cast<quint64>(marker.kind) << (2 * Bits)) | (count(marker.at.y()) << Bits)
        | count(marker.at.x());
}

std::vector<MapCluster> countedIntoCells(const std::vector<PlacedMarker>& markers)
{
    std::vector<std::pair<quint64, MapCluster>> cells;
    QHash<quint64, size_t> indexes;
    for (const PlacedMarker& marker : markers) {
        const quint64 key = cellOf(marker);
        const auto found = indexes.constFind(key);
        const size_t index = found == indexes.cend() ? cells.size() : found.value();
        if (index == cells.size()) {
            indexes.insert(key, index);
            cells.emplace_back(key, MapCluster{{}, marker.kind, {}});
        }
        MapCluster& cluster = cells[index].second;
        cluster.centre += marker.at;
        cluster.markers.push_back(marker.marker);
    }
    std::sort(cells.begin(), cells.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<MapCluster> clusters;
    clusters.reserve(cells.size());
    for (auto& [key, cluster] : cells) {
        cluster.centre /= static_cast<double>(cluster.markers.size());
        clusters.push_back(std::move(cluster));
    }
    return clusters;
}

/// Whether two clusters touch; most are far apart, which is seen without measuring.
bool touch(const MapCluster& a, const MapCluster& b)
{
    const QPointF way = a.centre - b.centre;
    constexpr double Farthest = 2 * MostRadius + ClusterGap;
    if (a.kind != b.kind || std::abs(way.x()) > Farthest || std::abs(way.y()) > Farthest)
        return false;
    return distance(a.centre, b.centre) < a.radius() + b.radius() + ClusterGap;
}

/// Joins clusters that touch; true when some did, since what has grown may touch others.
bool joinTouching(std::vector<MapCluster>& clusters)
{
    const size_t before = clusters.size();
    for (size_t i = 0; i < clusters.size(); ++i) {
        MapCluster& growing = clusters[i];
        const auto others = clusters.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        const auto joined = std::remove_if(others, clusters.end(), [&](const MapCluster& other) {
            if (!touch(growing, other))
                return false;
            merge(growing, other);
            return true;
        });
        clusters.erase(joined, clusters.end());
    }
    return clusters.size() < before;
}

/// Whether a platform at @p at would lie on one of @p others.
bool isTaken(const MapCluster& platform, QPointF at, const std::vector<const MapCluster*>& others)
{
    return std::any_of(others.cbegin(), others.cend(), [&](const MapCluster* other) {
        return distance(at, other->centre) < platform.radius() + other->radius() + 1;
    });
}

/// The place nearest to @p platform where it lies on none of @p others; nothing when that is far.
std::optional<QPointF> freePlace(const MapCluster& platform,
                                 const std::vector<const MapCluster*>& others,
                                 const MarkerRoom& room)
{
    constexpr double Step = 5;
    constexpr double Farthest = 60;
    constexpr int Directions = 16;
    if (!isTaken(platform, platform.centre, others)
        && room.holds(platform.centre, platform.radius()))
        return platform.centre;
    std::vector<const MapCluster*> near;
    std::copy_if(others.cbegin(), others.cend(), std::back_inserter(near),
                 [&platform](const MapCluster* other) {
                     constexpr double Reach = Farthest + 2 * MostRadius + 1;
                     return distance(platform.centre, other->centre) < Reach;
                 });
    for (double way = Step; way <= Farthest; way += Step) {
        for (int i = 0; i < Directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / Directions - std::numbers::pi / 4;
            const QPointF at = platform.centre + QPointF(std::cos(angle), std::sin(angle)) * way;
            if (room.holds(at, platform.radius()) && !isTaken(platform, at, near))
                return at;
        }
    }
    return {};
}

/// The one of @p clusters that is nearest to @p at, or nullptr.
MapCluster* nearestOf(std::vector<MapCluster>& clusters, QPointF at)
{
    const auto nearest = std::min_element(
        clusters.begin(), clusters.end(), [at](const MapCluster& a, const MapCluster& b) {
            return distance(a.centre, at) < distance(b.centre, at);
        });
    return nearest == clusters.end() ? nullptr : &*nearest;
}

std::vector<const MapCluster*> pointersTo(const std::vector<MapCluster>& first,
                                          const std::vector<MapCluster>& second)
{
    std::vector<const MapCluster*> all;
    for (const std::vector<MapCluster>* group : {&first, &second}) {
        for (const MapCluster& cluster : *group)
            all.push_back(&cluster);
    }
    return all;
}

/// Platforms that hide nothing, as far as there is room.
struct SettledPlatforms
{
    std::vector<MapCluster> clusters;
    std::vector<QPointF> crowded; ///< where there is none
};

/// Moves @p platforms off @p projects and off one another; what finds no room near its place joins
/// the platforms next to it.
SettledPlatforms movedApart(const std::vector<MapCluster>& platforms,
                            const std::vector<MapCluster>& projects, const MarkerRoom& room)
{
    SettledPlatforms settled;
    for (MapCluster platform : platforms) {
        std::vector<const MapCluster*> others = pointersTo(projects, settled.clusters);
        if (const auto place = freePlace(platform, others, room)) {
            platform.centre = *place;
            settled.clusters.push_back(std::move(platform));
            continue;
        }
        MapCluster* neighbour = nearestOf(settled.clusters, platform.centre);
        if (!neighbour) {
            settled.crowded.push_back(platform.centre);
            platform.centre = room.nearest(platform.centre, platform.radius());
            settled.clusters.push_back(std::move(platform));
            continue;
        }
        neighbour->markers.insert(neighbour->markers.end(), platform.markers.cbegin(),
                                  platform.markers.cend());
        std::erase(others, neighbour);
        if (const auto place = freePlace(*neighbour, others, room))
            neighbour->centre = *place;
        else
            settled.crowded.push_back(neighbour->centre);
    }
    return settled;
}

/// Joins two of @p clusters near @p at, so that there is room for something else.
void makeRoom(std::vector<MapCluster>& clusters, QPointF at)
{
    const MapCluster* nearest = nearestOf(clusters, at);
    if (!nearest || clusters.size() < 2)
        return;
    const MapCluster removed = *nearest;
    clusters.erase(clusters.begin() + (nearest - clusters.data()));
    merge(*nearestOf(clusters, removed.centre), removed);
}

/// Joins what touches and brings the rest into @p room until nothing changes.
void settle(std::vector<MapCluster>& clusters, const MarkerRoom& room)
{
    do {
        while (joinTouching(clusters)) { }
        for (MapCluster& cluster : clusters)
            cluster.centre = room.nearest(cluster.centre, cluster.radius());
    } while (joinTouching(clusters));
}

QRectF grown(const QRectF& rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

/// Whether @p at is inside of @p rect, not on its edge.
bool isWithin(const QRectF& rect, QPointF at)
{
    return at.x() > rect.left() && at.x() < rect.right() && at.y() > rect.top()
        && at.y() < rect.bottom();
}

} // namespace

double MapCluster::radius() const
{
    return std::min(MostRadius, 5.5 + 2.7 * std::sqrt(static_cast<double>(markers.size())));
}

bool MapCluster::contains(QPointF point) const
{
    // Most clusters are far from the pointer, which is seen without measuring.
    const QPointF way = point - centre;
    constexpr double Farthest = MostRadius + 1;
    if (std::abs(way.x()) > Farthest || std::abs(way.y()) > Farthest)
        return false;
    return distance(centre, point) <= radius() + 1;
}

bool MarkerRoom::holds(QPointF centre, double radius) const
{
    const double reach = radius + MarkerEdge;
    if (!area.isNull() && !grown(area, -reach).contains(centre))
        return false;
    return std::none_of(closed.cbegin(), closed.cend(),
                        [&](const QRectF& rect) { return isWithin(grown(rect, reach), centre); });
}

QPointF MarkerRoom::nearest(QPointF centre, double radius) const
{
    if (holds(centre, radius))
        return centre;
    const double reach = radius + MarkerEdge;
    const QRectF free = area.isNull() ? QRectF() : grown(area, -reach);
    QPointF at = centre;
    if (free.isValid())
        at = {std::clamp(at.x(), free.left(), free.right()),
              std::clamp(at.y(), free.top(), free.bottom())};
    std::vector<QPointF> places{at};
    for (const QRectF& rect : closed) {
        const QRectF around = grown(rect, reach);
        places.insert(places.end(),
                      {{around.left(), at.y()},
                       {around.right(), at.y()},
                       {at.x(), around.top()},
                       {at.x(), around.bottom()}});
    }
    std::erase_if(places, [&](QPointF place) { return !holds(place, radius); });
    const auto best = std::min_element(places.cbegin(), places.cend(), [&](QPointF a, QPointF b) {
        return distance(a, centre) < distance(b, centre);
    });
    return best == places.cend() ? at : *best;
}

std::vector<MapCluster> clustered(const std::vector<PlacedMarker>& markers, const MarkerRoom& room)
{
    std::vector<MapCluster> clusters = countedIntoCells(markers);
    const auto firstPlatform =
        std::stable_partition(clusters.begin(), clusters.end(), [](const MapCluster& cluster) {
            return cluster.kind == MarkerKind::Project;
        });
    std::vector<MapCluster> platforms(firstPlatform, clusters.end());
    clusters.erase(firstPlatform, clusters.end());
    settle(clusters, room);
    settle(platforms, room);
    SettledPlatforms settled = movedApart(platforms, clusters, room);
    while (!settled.crowded.empty() && clusters.size() > 1) {
        for (const QPointF& at : settled.crowded)
            makeRoom(clusters, at);
        settle(clusters, room);
        settled = movedApart(platforms, clusters, room);
    }
    std::move(settled.clusters.begin(), settled.clusters.end(), std::back_inserter(clusters));
    // Small ones last, so that they lie above large ones of the other kind.
    std::stable_sort(clusters.begin(), clusters.end(), [](const auto& a, const auto& b) {
        return a.markers.size() > b.markers.size();
    });
    return clusters;
}

} // namespace touyan
