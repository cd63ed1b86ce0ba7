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
    DateRange days;
    Light light = Light::None;

    void include(const DateRange& with, Light lit)
    {
        days = isEmpty()
            ? with
            : DateRange{std::min(days.first, with.first), std::max(days.last, with.last)};
        light = std::max(light, lit);
    }
    bool isEmpty() const { return !days.first.isValid(); }
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
        if (line.isGroup())
            continue;
        const TimelineOutline& row = table.outline(line);
        if (row.planned.isComplete())
            bands[i * bands.size() / table.lines().size()].include(row.planned, row.light);
    }
    const double step = size.height() / static_cast<double>(std::max<size_t>(1, bands.size()));
    const double height = std::clamp(step - 1, 1.0, 4.0);
    for (size_t i = 0; i < bands.size(); ++i) {
        const Band& band = bands[i];
        if (band.isEmpty())
            continue;
        const double left = scale.toX(band.days.first);
        const QRectF rect(left, static_cast<double>(i) * step,
                          std::max(1.0, scale.toEndX(band.days.last) - left), height);
        scene.add(SceneRect{rect}, Roles.at(static_cast<size_t>(band.light)));
    }
    return scene;
}

} // namespace touyan
