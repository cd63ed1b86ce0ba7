#include "layout/timelineminimap.h"

#include "layout/timescale.h"

#include <algorithm>
#include <array>

namespace touyan {

namespace {

constexpr double BandHeight = 2;

/// What several lines that share a height of the minimap have in common.
struct Band
{
    double left = 0;
    double right = 0;
    Light light = Light::None;
    bool isEmpty = true;

    void include(double from, double to, Light with)
    {
        left = isEmpty ? from : std::min(left, from);
        right = isEmpty ? to : std::max(right, to);
        light = std::max(light, with);
        isEmpty = false;
    }
};

} // namespace

Scene timelineMinimap(const TimelineTable& table, QSizeF size)
{
    static constexpr std::array Roles = {StyleRole::BarNone, StyleRole::BarGreen,
                                         StyleRole::BarYellow, StyleRole::BarRed};
    Scene scene(size);
    scene.add(SceneRect{{{0, 0}, size}}, StyleRole::Panel);
    const auto bandCount = static_cast<size_t>(std::max(1.0, size.height() / BandHeight));
    std::vector<Band> bands(std::min(bandCount, table.lines().size()));
    const TimeScale scale = TimeScale::fitted(table.span(), size.width());
    for (size_t i = 0; i < table.lines().size(); ++i) {
        const TimelineLine& line = table.lines()[i];
        if (line.isGroup() || !table.outline(line).planned.isComplete())
            continue;
        const TimelineOutline& row = table.outline(line);
        bands[i * bands.size() / table.lines().size()].include(
            scale.toX(row.planned.first), scale.toEndX(row.planned.last), row.light);
    }
    const double step = size.height() / static_cast<double>(std::max<size_t>(1, bands.size()));
    const double height = std::clamp(step - 1, 1.0, 4.0);
    for (size_t i = 0; i < bands.size(); ++i) {
        const Band& band = bands[i];
        if (band.isEmpty)
            continue;
        const QRectF rect(band.left, static_cast<double>(i) * step,
                          std::max(1.0, band.right - band.left), height);
        scene.add(SceneRect{rect}, Roles.at(static_cast<size_t>(band.light)));
    }
    return scene;
}

} // namespace touyan
