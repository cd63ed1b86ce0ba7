#include "layout/mapscene.h"

#include "layout/mapdrawing.h"

#include <QLineF>

#include <algorithm>

namespace touyan {

const MapRegion* MapLayout::regionAt(QPointF point) const
{
    if (legend.contains(point))
        return nullptr;
    const bool isInInset = inset.contains(point);
    for (auto it = regions.crbegin(); it != regions.crend(); ++it) {
        if (isInInset && !inset.contains(it->bounds.center()))
            continue;
        if (it->bounds.contains(point) && contains(it->rings, point))
            return &*it;
    }
    return nullptr;
}

const MapCluster* MapLayout::clusterAt(QPointF point) const
{
    if (legend.contains(point))
        return nullptr;
    const auto found =
        std::find_if(clusters.crbegin(), clusters.crend(),
                     [&](const MapCluster& cluster) { return cluster.contains(point); });
    return found == clusters.crend() ? nullptr : &*found;
}

const DrawnZone* MapLayout::zoneAt(QPointF point) const
{
    constexpr double Reach = 8;
    if (legend.contains(point) || inset.contains(point))
        return nullptr;
    const auto found = std::find_if(zones.cbegin(), zones.cend(), [&](const DrawnZone& zone) {
        return zone.label.contains(point) || QLineF(zone.point, point).length() <= Reach;
    });
    return found == zones.cend() ? nullptr : &*found;
}

MapLayout mapLayout(const MapContent& content, const MapFrame& frame, const TextMeasure& measure)
{
    Q_ASSERT(content.map);
    return MapDrawing(content, frame, measure).layout();
}

} // namespace touyan
