#include "layout/mapscene.h"

#include "layout/mapdrawing.h"

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

MapLayout mapLayout(const MapContent& content, const MapFrame& frame, const TextMeasure& measure)
{
    Q_ASSERT(content.map);
    return MapDrawing(content, frame, measure).layout();
}

} // namespace touyan
