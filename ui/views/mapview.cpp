#include "views/mapview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double MaxZoom = 16;
constexpr double ZoomStep = 1.4;
constexpr size_t MaxNames = 6; // on the card of a cluster

/// Whether what has @p role stands above the land and its borders.
bool isMapMark(StyleRole role)
{
    static constexpr std::array Marks = {StyleRole::MapLabel,       StyleRole::MapValue,
                                         StyleRole::MapLabelStrong, StyleRole::MapValueStrong,
                                         StyleRole::ProjectMarker,  StyleRole::PlatformMarker,
                                         StyleRole::MarkerText,     StyleRole::ZonePoint,
                                         StyleRole::ZoneText,       StyleRole::ZoneTextStrong};
    return std::find(Marks.begin(), Marks.end(), role) != Marks.end();
}

/// What @p marker covers, with the line around it.
QRectF areaOf(const SceneMarker& marker)
{
    const double reach = marker.radius + MarkerEdge;
    const QPointF corner(reach, reach);
    return {marker.centre - corner, marker.centre + corner};
}

} // namespace

MapView::MapView(QWidget* parent)
    : QWidget(parent)
    , m_content{.map = std::make_shared<const GeoMap>()}
    , m_palette(ScenePalette::light())
    , m_measure(std::make_unique<FontMeasure>(m_palette))
    , m_card(new HoverCard(this))
{
    installAccessibleRows();
    setAccessibleName(tr("District map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void MapView::setContent(MapContent content)
{
    Q_ASSERT(content.map);
    const QStringList before = std::exchange(m_content, std::move(content)).selected;
    m_current = std::min(m_current, accessibleRowCount() - 1);
    m_hovered = {}; // what the card says was of the figures before
    m_card->hide();
    repaintMap();
    tellSelection(before);
}

void MapView::showMap(MapContent content, MapParts parts)
{
    m_parts = parts;
    setContent(std::move(content));
}

bool MapView::zoomInto(const QList<qint64>& ids)
{
    const MapLayout& shown = mapLayout();
    QRectF around;
    for (const MapCluster& cluster : shown.clusters) {
        for (const size_t index : cluster.markers) {
            const MapMarker& marker = m_content.markers[index];
            if (ids.contains(marker.id)
                && shown.area.contains(shown.projection.toPoint(marker.place)))
                around |= QRectF(shown.projection.toPoint(marker.place), QSizeF(1, 1));
        }
    }
    const double factor = std::min(shown.area.width() / std::max(8.0, around.width() * 1.6),
                                   shown.area.height() / std::max(8.0, around.height() * 1.6));
    const double zoom = std::clamp(m_zoom * factor, 1.0, MaxZoom);
    if (around.isNull() || zoom <= m_zoom * 1.05)
        return false;
    // The middle of the markers comes to the middle of the view.
    const QPointF away = around.center() - shown.area.center() - m_shift;
    const QPointF shift = -away * (zoom / m_zoom);
    m_zoom = zoom;
    setShift(shift);
    return true;
}

void MapView::setSelected(const QStringList& adcodes)
{
    const QStringList before = std::exchange(m_content.selected, adcodes);
    repaintMap();
    tellSelection(before);
}

void MapView::setParts(MapParts parts)
{
    m_parts = parts;
    repaintMap();
}

void MapView::setScenePalette(const ScenePalette& palette)
{
    m_palette = palette;
    m_measure = std::make_unique<FontMeasure>(m_palette);
    repaintMap();
}

void MapView::repaintMap()
{
    m_layout.reset();
    m_picture = {};
    m_hovered.cluster = nullptr;
    m_outlined.clear();
    m_outlines.clear();
    update();
}

const MapLayout& MapView::mapLayout() const
{
    if (!m_layout) {
        const MapFrame frame{
            .size = size(), .zoom = m_zoom, .shift = m_shift, .fitted = m_fitted, .parts = m_parts};
        m_layout = touyan::mapLayout(m_content, frame, *m_measure);
        m_fitted = m_layout->fitted;
    }
    return *m_layout;
}

void MapView::paintPicture() const
{
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    QPainter painter(&m_picture);
    paintScene(painter, mapLayout().scene, m_palette);
}

QString MapView::outlinedDistrict() const
{
    const bool isKeyboard = hasFocus() && m_current >= 0;
    return isKeyboard && m_hovered.adcode.isEmpty() && !isZoneRow(m_current)
        ? m_content.map->districts[static_cast<size_t>(m_current)].adcode
        : m_hovered.adcode;
}

/// Markers, their numbers and names that reach into @p area: no outline strikes through them.
Scene MapView::marksWithin(const QRectF& area) const
{
    Scene marks(size());
    for (const SceneItem& item : mapLayout().scene.items()) {
        if (!isMapMark(item.role))
            continue;
        const auto* text = std::get_if<SceneText>(&item.shape);
        const auto* marker = std::get_if<SceneMarker>(&item.shape);
        QRectF box;
        if (text)
            box = text->box;
        else if (marker)
            box = areaOf(*marker);
        if (box.intersects(area))
            marks.add(item.shape, item.role, item.record);
    }
    return marks;
}

/// Paints the outline of the district that is to be outlined, and asks for what it covers and what
/// the one before covered to be shown anew.
void MapView::updateOutline()
{
    const QString outlined = outlinedDistrict();
    if (outlined == m_outlined)
        return;
    for (const Outline& outline : m_outlines)
        update(outline.rect);
    m_outlined = outlined;
    m_outlines.clear();
    const QRect land(0, 0, width(), static_cast<int>(mapLayout().area.bottom()));
    const QRegion shown =
        QRegion(land) - mapLayout().legend.toAlignedRect(); // legend and foot cover land
    for (const MapRegion& region : mapLayout().regions) {
        if (outlined.isEmpty() || region.adcode != outlined)
            continue;
        Outline outline{.rect = region.bounds.adjusted(-2, -2, 2, 2).toAlignedRect() & rect(),
                        .picture = {}};
        if (outline.rect.isEmpty())
            continue;
        outline.picture = QPixmap(outline.rect.size() * devicePixelRatioF());
        outline.picture.setDevicePixelRatio(devicePixelRatioF());
        outline.picture.fill(Qt::transparent);
        QPainter painter(&outline.picture);
        painter.translate(-outline.rect.topLeft());
        painter.setClipRegion(shown);
        Scene scene(size());
        scene.add(ScenePolygon{region.rings}, StyleRole::DistrictHovered);
        paintScene(painter, scene, m_palette);
        // Only over the outline itself: the rest of the marks is there already.
        painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
        paintScene(painter, marksWithin(outline.rect), m_palette);
        update(outline.rect);
        m_outlines.push_back(std::move(outline));
    }
}

void MapView::paintEvent(QPaintEvent* event)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        paintPicture();
        m_outlined.clear();
        m_outlines.clear();
    }
    updateOutline();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    for (const Outline& outline : m_outlines) {
        if (event->region().intersects(outline.rect))
            painter.drawPixmap(outline.rect.topLeft(), outline.picture);
    }
}

void MapView::resizeEvent(QResizeEvent*)
{
    repaintMap();
}

/// Zooms so that what is at @p at stays there.
void MapView::zoomAround(double factor, QPointF at)
{
    const double zoom = std::clamp(m_zoom * factor, 1.0, MaxZoom);
    const QPointF away = at - mapLayout().area.center();
    const QPointF shift = away - (away - m_shift) * (zoom / m_zoom);
    m_zoom = zoom;
    setShift(zoom > 1 ? shift : QPointF());
}

/// Keeps some of the map in sight.
void MapView::setShift(QPointF shift)
{
    const QSizeF limit = mapLayout().area.size() * (m_zoom / 2);
    m_shift = {std::clamp(shift.x(), -limit.width(), limit.width()),
               std::clamp(shift.y(), -limit.height(), limit.height())};
    m_card->hide();
    repaintMap();
}

void MapView::zoomIn()
{
    zoomAround(ZoomStep, mapLayout().area.center());
}

void MapView::zoomOut()
{
    zoomAround(1 / ZoomStep, mapLayout().area.center());
}

void MapView::resetZoom()
{
    m_zoom = 1;
    setShift({});
}

HoverText MapView::textOfZone(const QString& name) const
{
    HoverText text{.title = name, .lines = {}};
    if (m_content.measure.isEmpty())
        return text;
    const MapZone* zone = zoneNamed(m_content, name);
    const bool isCounted = zone != nullptr && !zone->text.isEmpty();
    text.lines.push_back({m_content.measure, isCounted ? zone->text : tr("No figures")});
    if (!isCounted)
        return text;
    for (const MapFact& fact : zone->facts)
        text.lines.push_back({fact.label, fact.value});
    return text;
}

HoverText MapView::textOf(const MapRegion& region) const
{
    HoverText text{.title = region.name, .lines = {}};
    if (m_content.measure.isEmpty())
        return text;
    const auto value = valueOf(m_content, region.adcode);
    text.lines.push_back({m_content.measure, value ? value->text : tr("No figures")});
    if (!value)
        return text;
    const MapStanding standing = standingOf(m_content, *value);
    if (standing.share) {
        //: Hover card of the map: share of the whole city
        text.lines.push_back({tr("Of the city"),
                              tr("%1%, no. %2 of %3")
                                  .arg(*standing.share, 0, 'f', 1)
                                  .arg(standing.rank)
                                  .arg(standing.count)});
    }
    for (const MapFact& fact : value->facts)
        text.lines.push_back({fact.label, fact.value});
    return text;
}

HoverText MapView::textOf(const MapCluster& cluster) const
{
    const auto count = static_cast<int>(cluster.markers.size());
    HoverText text;
    text.title = cluster.kind == MarkerKind::Project ? tr("%n project(s)", nullptr, count)
                                                     : tr("%n platform(s)", nullptr, count);
    for (size_t i = 0; i < std::min(cluster.markers.size(), MaxNames); ++i)
        text.lines.push_back({m_content.markers[cluster.markers[i]].name, {}});
    if (cluster.markers.size() > MaxNames)
        text.lines.push_back({tr("and %n more", nullptr, count - static_cast<int>(MaxNames)), {}});
    return text;
}

int MapView::accessibleRowCount() const
{
    const size_t zones = m_parts.testFlag(MapPart::Zones) ? m_content.map->places.size() : 0;
    return static_cast<int>(districtCount() + zones);
}

QString MapView::accessibleRowText(int row) const
{
    QStringList parts{isZoneRow(row) ? zoneOf(row).name
                                     : m_content.map->districts[static_cast<size_t>(row)].name};
    const QString value = accessibleRowValue(row);
    if (!m_content.measure.isEmpty())
        parts.append(m_content.measure % u' ' % (value.isEmpty() ? tr("No figures") : value));
    return parts.join(u", "_s);
}

QString MapView::accessibleRowValue(int row) const
{
    if (isZoneRow(row)) {
        const MapZone* zone = zoneNamed(m_content, zoneOf(row).name);
        return zone != nullptr ? zone->text : QString();
    }
    const auto value =
        valueOf(m_content, m_content.map->districts[static_cast<size_t>(row)].adcode);
    return value ? value->text : QString();
}

QRect MapView::accessibleRowRect(int row) const
{
    if (!isZoneRow(row))
        return mapLayout().regions[static_cast<size_t>(row)].bounds.toAlignedRect() & rect();
    const QPointF point = mapLayout().projection.toPoint(zoneOf(row).point);
    return QRectF(point - QPointF(4, 4), QSizeF(8, 8)).toAlignedRect() & rect();
}

bool MapView::isAccessibleRowSelected(int row) const
{
    return m_content.selected.contains(keyOf(row));
}

/// By which the selection knows the district or zone.
QString MapView::keyOf(int row) const
{
    return isZoneRow(row) ? zoneOf(row).name
                          : m_content.map->districts[static_cast<size_t>(row)].adcode;
}

void MapView::pressAccessibleRow(int row)
{
    m_current = row;
    if (isZoneRow(row))
        Q_EMIT zoneClicked(zoneOf(row).name);
    else
        Q_EMIT districtClicked(m_content.map->districts[static_cast<size_t>(row)].adcode);
}

} // namespace touyan
