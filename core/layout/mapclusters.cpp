#include "layout/mapclusters.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

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

/// The place nearest to @p platform where it lies on none of @p others; where there is none, its
/// own.
QPointF freePlace(const MapCluster& platform, const std::vector<const MapCluster*>& others)
{
    constexpr double Step = 3;
    constexpr double Farthest = 48;
    constexpr int Directions = 24;
    if (!isTaken(platform, platform.centre, others))
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
            if (!isTaken(platform, at, near))
                return at;
        }
    }
    return platform.centre;
}

/// Moves platforms off the projects and the other platforms that they would hide.
void moveApart(std::vector<MapCluster>& clusters)
{
    std::vector<const MapCluster*> settled;
    for (const MapCluster& cluster : clusters) {
        if (cluster.kind == MarkerKind::Project)
            settled.push_back(&cluster);
    }
    for (MapCluster& platform : clusters) {
        if (platform.kind != MarkerKind::Platform)
            continue;
        platform.centre = freePlace(platform, settled);
        settled.push_back(&platform);
    }
}

} // namespace

double MapCluster::radius() const
{
    return std::min(MostRadius, 5.5 + 2.7 * std::sqrt(static_cast<double>(markers.size())));
}

bool MapCluster::contains(QPointF point) const
{
    return distance(centre, point) <= radius() + 1;
}

std::vector<MapCluster> clustered(const std::vector<PlacedMarker>& markers)
{
    std::vector<MapCluster> clusters = countedIntoCells(markers);
    while (joinTouching(clusters)) { }
    moveApart(clusters);
    // Small ones last, so that they lie above large ones of the other kind.
    std::stable_sort(clusters.begin(), clusters.end(), [](const auto& a, const auto& b) {
        return a.markers.size() > b.markers.size();
    });
    return clusters;
}

} // namespace touyan
