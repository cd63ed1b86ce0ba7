#include "layout/maplabels.h"

#include "layout/maplegend.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

constexpr double NameHeight = 17;
constexpr double ValueHeight = 15;
constexpr double PlaceHeight = 14;
constexpr double Beside = 9; // a name so near to its point needs no line
constexpr double PlateRadius = 3;
constexpr double Gap = 2;
constexpr double NearDistance = 44; // farther away a label would seem to name something else
constexpr double FarDistance = 170; // how long a line from a label to its district may be
constexpr int Columns = 5; // points of a label that are looked at
constexpr int Rows = 3;
constexpr double OtherCost = 4; // a point on another district, against one on its own
constexpr double SeaCost = 1;
constexpr double DistanceCost = 0.02; // of a scene unit
constexpr double LineStep = 4;
constexpr double FarCost = 14; // what a line must save to be worth it

QRectF centred(QPointF centre, QSizeF size)
{
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

/// Points around @p wanted, the nearest first.
std::vector<QPointF> around(QPointF wanted, double from, double to, double step)
{
    std::vector<QPointF> places;
    for (double distance = from; distance <= to; distance += step) {
        for (int i = 0; i < 16; ++i) {
            const double angle = i * std::numbers::pi / 8;
            places.push_back(wanted + QPointF(std::cos(angle), std::sin(angle)) * distance);
        }
    }
    return places;
}

/// A grid of points from edge to edge of @p box.
std::vector<QPointF> pointsOf(const QRectF& box)
{
    std::vector<QPointF> points;
    for (int row = 0; row < Rows; ++row) {
        for (int column = 0; column < Columns; ++column) {
            points.emplace_back(box.left() + box.width() * column / (Columns - 1),
                                box.top() + box.height() * row / (Rows - 1));
        }
    }
    return points;
}

/// The first number of @p value, which tells its unit too: 0.92 of “¥0.92 × 100M”.
QString figureIn(const QString& value)
{
    const auto isOfNumber = [](QChar c) { return c.isDigit() || u".,%"_s.contains(c); };
    const auto first =
        std::find_if(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
    const auto end = std::find_if_not(first, value.cend(), isOfNumber);
    return QString(first, end - first);
}

double distanceOf(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// The point of @p box that is nearest to @p point.
QPointF nearestIn(const QRectF& box, QPointF point)
{
    return {std::clamp(point.x(), box.left(), box.right()),
            std::clamp(point.y(), box.top(), box.bottom())};
}

} // namespace

MapLabels::MapLabels(const std::vector<MapRegion>& regions, const TextMeasure& measure,
                     LabelScenes scenes)
    : m_regions(regions)
    , m_measure(measure)
    , m_scenes(scenes)
{
}

bool MapLabels::isFree(const QRectF& rect) const
{
    return std::none_of(m_taken.cbegin(), m_taken.cend(),
                        [&](const QRectF& taken) { return taken.intersects(rect); });
}

/// The uppermost district at @p at.
const MapRegion* MapLabels::landAt(QPointF at) const
{
    const auto found =
        std::find_if(m_regions.crbegin(), m_regions.crend(), [at](const MapRegion& region) {
            return region.bounds.contains(at) && contains(region.rings, at);
        });
    return found == m_regions.crend() ? nullptr : &*found;
}

bool MapLabels::isSea(const QRectF& box) const
{
    const std::vector<QPointF> points = pointsOf(box);
    return std::none_of(points.cbegin(), points.cend(),
                        [this](QPointF point) { return landAt(point) != nullptr; });
}

/// The ink for a label in @p box. Ground that asks here for one and there for the other gets a
/// plate: on either part half of the label would be lost.
MapLabels::Ink MapLabels::inkOn(const QRectF& box)
{
    const std::vector<QPointF> points = pointsOf(box);
    const auto strong = std::count_if(points.cbegin(), points.cend(), [this](QPointF point) {
        const MapRegion* land = landAt(point);
        return land != nullptr && isStrongClass(land->fill);
    });
    if (strong == static_cast<qsizetype>(points.size()))
        return Ink::Strong;
    if (strong > 0)
        m_scenes.words.add(SceneRect{box, PlateRadius, PlateRadius}, StyleRole::Inset);
    return Ink::Plain;
}

/// How badly @p box lies as the label of @p region.
double MapLabels::costOf(const MapRegion& region, const QRectF& box) const
{
    double cost = 0;
    for (const QPointF& point : pointsOf(box)) {
        if (region.bounds.contains(point) && contains(region.rings, point))
            continue;
        cost += landAt(point) != nullptr ? OtherCost : SeaCost;
    }
    return cost;
}

std::optional<MapLabels::Place> MapLabels::placeNear(const MapRegion& region, QSizeF size,
                                                     QPointF wanted, const QRectF& area) const
{
    std::optional<Place> best;
    std::vector<QPointF> centres{wanted};
    const std::vector<QPointF> more = around(wanted, 8, NearDistance, 6);
    centres.insert(centres.end(), more.cbegin(), more.cend());
    for (const QPointF& centre : centres) {
        const double far = distanceOf(centre, wanted) * DistanceCost;
        if (best && far >= best->cost)
            break; // those that follow are farther still
        const QRectF box = centred(centre, size);
        if (!area.contains(box) || !isFree(box))
            continue;
        const double cost = far + costOf(region, box);
        if (!best || cost < best->cost)
            best = Place{box, cost};
    }
    return best;
}

std::optional<MapLabels::Place> MapLabels::placeInSea(const MapRegion& region, QSizeF size,
                                                      QPointF wanted, const QRectF& area) const
{
    constexpr int MostTried = 24; // lines; to find where one ends takes a while
    std::optional<Place> nearest;
    int tried = 0;
    for (const QPointF& centre : around(wanted, NearDistance, FarDistance, 9)) {
        const QRectF box = centred(centre, size);
        if (!area.contains(box) || !isFree(box.adjusted(-4, -2, 4, 2)) || !isSea(box))
            continue;
        const Place place{box, FarCost + distanceOf(centre, wanted) * DistanceCost, true};
        if (isClear(leader(region, box, wanted)))
            return place;
        if (!nearest)
            nearest = place;
        if (++tried == MostTried)
            break;
    }
    return nearest;
}

/// From the edge of the label in @p box to just within the border of the district that it names,
/// on the way to @p wanted.
QLineF MapLabels::leader(const MapRegion& region, const QRectF& box, QPointF wanted) const
{
    // Where a file wants the label of islands there may be water.
    if (!contains(region.rings, wanted))
        wanted = innerPoint(region.rings);
    const QPointF from = nearestIn(box, wanted);
    const double way = distanceOf(from, wanted);
    double reached = 0;
    while (reached < way && !contains(region.rings, from + (wanted - from) * (reached / way)))
        reached += 2;
    return {from, from + (wanted - from) * (std::min(way, reached + 10) / std::max(1.0, way))};
}

/// Whether @p line runs through nothing that is there already, but for what it ends in.
bool MapLabels::isClear(const QLineF& line) const
{
    const int steps = static_cast<int>(line.length() / LineStep) + 1;
    return std::none_of(m_taken.cbegin(), m_taken.cend(), [&](const QRectF& taken) {
        if (taken.contains(line.p2()))
            return false;
        for (int i = 1; i < steps; ++i) {
            if (taken.contains(line.pointAt(static_cast<double>(i) / steps)))
                return true;
        }
        return false;
    });
}

/// Draws @p line and keeps it free of what comes later.
void MapLabels::drawLine(const QLineF& line)
{
    m_scenes.lines.add(SceneLine{line.p1(), line.p2()}, StyleRole::LeaderLine);
    const int steps = static_cast<int>(line.length() / LineStep) + 1;
    for (int i = 1; i < steps; ++i)
        keepFree(centred(line.pointAt(static_cast<double>(i) / steps), {LineStep, LineStep}));
}

bool MapLabels::drawDistrict(const MapRegion& region, const MapLabelText& text, QPointF wanted,
                             const QRectF& area)
{
    const double width = std::max(m_measure.width(text.name, StyleRole::MapLabel),
                                  m_measure.width(text.value, StyleRole::MapValue));
    const double height = NameHeight + (text.value.isEmpty() ? 0 : ValueHeight);
    const QSizeF size(width + 2 * Gap, height);
    auto place = placeNear(region, size, wanted, area);
    if (!place || place->cost > FarCost) {
        const auto far = placeInSea(region, size, wanted, area);
        if (far && (!place || far->cost < place->cost))
            place = far;
    }
    if (!place) { // better a figure whose unit the legend says than none, and a name than nothing
        const QString figure = figureIn(text.value);
        return (figure != text.value
                && drawDistrict(region, {.name = text.name, .value = figure}, wanted, area))
            || (!text.value.isEmpty()
                && drawDistrict(region, {.name = text.name, .value = {}}, wanted, area));
    }
    if (place->isFar) {
        const QLineF line = leader(region, place->box, wanted);
        drawLine(line);
        m_scenes.lines.add(SceneMarker{line.p2(), 2, MarkerShape::Circle}, StyleRole::LeaderLine);
    }
    const QRectF& box = place->box;
    m_taken.push_back(box);
    const bool isStrong = inkOn(box) == Ink::Strong;
    const auto record = region.adcode.toLongLong();
    m_scenes.words.add(
        SceneText{{box.topLeft(), QSizeF(box.width(), NameHeight)}, text.name, TextAlign::Centre},
        isStrong ? StyleRole::MapLabelStrong : StyleRole::MapLabel, record);
    if (text.value.isEmpty())
        return true;
    m_scenes.words.add(SceneText{{box.left(), box.top() + NameHeight, box.width(), ValueHeight},
                                 text.value,
                                 TextAlign::Centre},
                       isStrong ? StyleRole::MapValueStrong : StyleRole::MapValue, record);
    return true;
}

/// The boxes of @p size that a name of the place at @p at may stand in, the best first: beside it
/// or, where a line has to lead to it, farther off.
std::vector<QRectF> MapLabels::boxesFor(QSizeF size, QPointF at, const QRectF& area) const
{
    const double aside = size.width() / 2 + 7;
    std::vector<QPointF> centres;
    for (const QPointF& offset :
         {QPointF(aside, 0), QPointF(-aside, 0), QPointF(0, 13), QPointF(0, -13),
          QPointF(aside, 12), QPointF(aside, -12), QPointF(-aside, 12), QPointF(-aside, -12)})
        centres.push_back(at + offset);
    const std::vector<QPointF> farther = around(at, PlaceHeight * 2, FarDistance, 8);
    centres.insert(centres.end(), farther.cbegin(), farther.cend());
    std::vector<QRectF> boxes;
    for (const QPointF& centre : centres) {
        const QRectF box = centred(centre, size);
        if (area.contains(box) && isFree(box))
            boxes.push_back(box);
    }
    return boxes;
}

QRectF MapLabels::drawPlace(const QString& name, QPointF at, const QRectF& area)
{
    const QSizeF size(m_measure.width(name, StyleRole::ZoneText) + 2, PlaceHeight);
    const std::vector<QRectF> boxes = boxesFor(size, at, area);
    if (boxes.empty())
        return {};
    const auto lineTo = [at](const QRectF& box) { return QLineF(nearestIn(box, at), at); };
    const auto clear = std::find_if(boxes.cbegin(), boxes.cend(), [&](const QRectF& box) {
        return lineTo(box).length() <= Beside || isClear(lineTo(box));
    });
    // Where markers lie all around, a line that runs below them is better than no name.
    const QRectF box = clear == boxes.cend() ? boxes.front() : *clear;
    m_taken.push_back(box);
    if (lineTo(box).length() > Beside)
        drawLine(lineTo(box));
    const bool isStrong = inkOn(box) == Ink::Strong;
    m_scenes.words.add(SceneText{box, name, TextAlign::Centre},
                       isStrong ? StyleRole::ZoneTextStrong : StyleRole::ZoneText);
    return box;
}

} // namespace touyan
