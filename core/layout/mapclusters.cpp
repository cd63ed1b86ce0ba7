#include "layout/mapclusters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace touyan {

namespace {

constexpr double CellSize = 24;

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

std::vector<MapCluster> countedIntoCells(const std::vector<PlacedMarker>& markers)
{
    std::map<std::tuple<MarkerKind, qint64, qint64>, MapCluster> cells;
    for (const PlacedMarker& marker : markers) {
        const std::tuple key(marker.kind, std::llround(marker.at.y() / CellSize),
                             std::llround(marker.at.x() / CellSize));
        const MapCluster single{marker.at, marker.kind, {marker.marker}};
        const auto [cell, isNew] = cells.try_emplace(key, single);
        if (!isNew)
            merge(cell->second, single);
    }
    std::vector<MapCluster> clusters;
    for (auto& [key, cluster] : cells)
        clusters.push_back(std::move(cluster));
    return clusters;
}

bool touch(const MapCluster& a, const MapCluster& b)
{
    return a.kind == b.kind && distance(a.centre, b.centre) < a.radius() + b.radius() + 2;
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

/// Moves platforms off the projects that they would hide.
void moveApart(std::vector<MapCluster>& clusters)
{
    for (MapCluster& platform : clusters) {
        for (const MapCluster& project : clusters) {
            if (platform.kind != MarkerKind::Platform || project.kind != MarkerKind::Project)
                continue;
            const double wanted = platform.radius() + project.radius() + 1;
            const double actual = distance(platform.centre, project.centre);
            if (actual >= wanted)
                continue;
            const QPointF direction =
                actual > 0.5 ? (platform.centre - project.centre) / actual : QPointF(0.7, -0.7);
            platform.centre = project.centre + direction * wanted;
        }
    }
}

} // namespace

double MapCluster::radius() const
{
    return std::min(22.0, 5.5 + 2.7 * std::sqrt(static_cast<double>(markers.size())));
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
