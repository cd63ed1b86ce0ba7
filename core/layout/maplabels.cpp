#include "layout/maplabels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace touyan {

namespace {

constexpr double NameHeight = 17;
constexpr double ValueHeight = 15;
constexpr double Gap = 2;
constexpr double MaxDistance = 44; // farther away a label would seem to name something else

QRectF centred(QPointF centre, QSizeF size)
{
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

/// How well a box lies with its district; less is better.
enum class Fit
{
    Inside,
    MiddleInside,
    Beside,
    None
};

Fit fitOf(const MapRegion& region, const QRectF& box)
{
    const bool isInside = contains(region.rings, box.topLeft())
        && contains(region.rings, box.topRight()) && contains(region.rings, box.bottomLeft())
        && contains(region.rings, box.bottomRight());
    if (isInside)
        return Fit::Inside;
    return contains(region.rings, box.center()) ? Fit::MiddleInside : Fit::Beside;
}

std::vector<QPointF> around(QPointF wanted)
{
    std::vector<QPointF> places{wanted};
    for (double distance = 8; distance <= MaxDistance; distance += 6) {
        for (int step = 0; step < 16; ++step) {
            const double angle = step * std::numbers::pi / 8;
            places.push_back(wanted + QPointF(std::cos(angle), std::sin(angle)) * distance);
        }
    }
    return places;
}

} // namespace

MapLabels::MapLabels(const std::vector<MapRegion>& regions, const TextMeasure& measure,
                     Scene& scene)
    : m_regions(regions)
    , m_measure(measure)
    , m_scene(scene)
{
}

bool MapLabels::isFree(const QRectF& rect) const
{
    return std::none_of(m_taken.cbegin(), m_taken.cend(),
                        [&](const QRectF& taken) { return taken.intersects(rect); });
}

bool MapLabels::liesOnOther(const MapRegion& region, QPointF at) const
{
    return std::any_of(m_regions.cbegin(), m_regions.cend(), [&](const MapRegion& other) {
        return other.district != region.district && other.bounds.contains(at)
            && contains(other.rings, at);
    });
}

std::optional<QRectF> MapLabels::placeFor(const MapRegion& region, QSizeF size, QPointF wanted,
                                          const QRectF& area) const
{
    std::optional<QRectF> best;
    Fit bestFit = Fit::None;
    for (const QPointF& centre : around(wanted)) {
        const QRectF box = centred(centre, size);
        if (!area.contains(box) || !isFree(box))
            continue;
        const Fit fit = fitOf(region, box);
        if (fit >= bestFit || (fit == Fit::Beside && liesOnOther(region, centre)))
            continue;
        best = box;
        bestFit = fit;
        if (fit == Fit::Inside)
            break;
    }
    return best;
}

void MapLabels::drawDistrict(const MapRegion& region, const MapLabelText& text, QPointF wanted,
                             const QRectF& area)
{
    const double width = std::max(m_measure.width(text.name, StyleRole::MapLabel),
                                  m_measure.width(text.value, StyleRole::MapValue));
    const double height = NameHeight + (text.value.isEmpty() ? 0 : ValueHeight);
    const auto place = placeFor(region, {width + 2 * Gap, height}, wanted, area);
    if (!place)
        return;
    m_taken.push_back(*place);
    const bool isStrong = text.isOnDark && contains(region.rings, place->center());
    const auto record = region.adcode.toLongLong();
    m_scene.add(SceneText{{place->topLeft(), QSizeF(place->width(), NameHeight)},
                          text.name,
                          TextAlign::Centre},
                isStrong ? StyleRole::MapLabelStrong : StyleRole::MapLabel, record);
    if (text.value.isEmpty())
        return;
    m_scene.add(SceneText{{place->left(), place->top() + NameHeight, place->width(), ValueHeight},
                          text.value,
                          TextAlign::Centre},
                isStrong ? StyleRole::MapValueStrong : StyleRole::MapValue, record);
}

void MapLabels::drawPlace(const QString& name, QPointF at, const QRectF& area)
{
    const QSizeF size(m_measure.width(name, StyleRole::ZoneText) + 2, 14);
    const double aside = size.width() / 2 + 7;
    for (const QPointF& offset :
         {QPointF(aside, 0), QPointF(-aside, 0), QPointF(0, 13), QPointF(0, -13),
          QPointF(aside, 12), QPointF(aside, -12), QPointF(-aside, 12), QPointF(-aside, -12)}) {
        const QRectF box = centred(at + offset, size);
        if (!area.contains(box) || !isFree(box))
            continue;
        m_taken.push_back(box);
        m_scene.add(SceneText{box, name, TextAlign::Centre}, StyleRole::ZoneText);
        return;
    }
}

} // namespace touyan
