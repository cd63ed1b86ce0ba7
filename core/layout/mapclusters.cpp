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

/// Joins the first two clusters that touch; false when none do.
bool joinTouching(std::vector<MapCluster>& clusters)
{
    for (size_t i = 0; i < clusters.size(); ++i) {
        for (size_t j = i + 1; j < clusters.size(); ++j) {
            const double reach = clusters[i].radius() + clusters[j].radius() + 2;
            if (clusters[i].kind != clusters[j].kind
                || distance(clusters[i].centre, clusters[j].centre) >= reach)
                continue;
            merge(clusters[i], clusters[j]);
            clusters.erase(clusters.begin() + static_cast<std::ptrdiff_t>(j));
            return true;
        }
    }
    return false;
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
