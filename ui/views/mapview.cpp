#include "views/mapview.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double MaxZoom = 16;
constexpr double ZoomStep = 1.4;
constexpr size_t MaxNames = 6; // on the card of a cluster

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
    m_content = std::move(content);
    m_current = std::min(m_current, accessibleRowCount() - 1);
    invalidate();
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
    m_content.selected = adcodes;
    repaintMap();
}

void MapView::setParts(MapParts parts)
{
    m_parts = parts;
    invalidate();
}

void MapView::setScenePalette(const ScenePalette& palette)
{
    m_palette = palette;
    m_measure = std::make_unique<FontMeasure>(m_palette);
    invalidate();
}

/// Content or size changed: the map is fitted anew.
void MapView::invalidate()
{
    m_base.reset();
    repaintMap();
}

void MapView::repaintMap()
{
    m_layout.reset();
    m_picture = {};
    update();
}

const MapLayout& MapView::mapLayout() const
{
    if (!m_layout) {
        MapFrame frame{.size = size(), .zoom = m_zoom, .shift = m_shift, .parts = m_parts};
        if (m_zoom > 1)
            frame.base = m_base;
        m_layout = touyan::mapLayout(m_content, frame, *m_measure);
        m_base = m_layout->base;
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

void MapView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        paintPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const bool isKeyboard = hasFocus() && m_current >= 0;
    const QString outlined = isKeyboard && m_hovered.isEmpty()
        ? m_content.map->districts[static_cast<size_t>(m_current)].adcode
        : m_hovered;
    if (outlined.isEmpty())
        return;
    Scene overlay(size());
    for (const MapRegion& region : mapLayout().regions) {
        if (region.adcode == outlined)
            overlay.add(ScenePolygon{region.rings}, StyleRole::DistrictHovered);
    }
    paintScene(painter, overlay, m_palette);
}

void MapView::resizeEvent(QResizeEvent*)
{
    invalidate();
}

void MapView::wheelEvent(QWheelEvent* event)
{
    zoomAround(std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
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

void MapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        m_pan = Pan{.from = event->position(), .shift = m_shift};
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pan) {
        hover(event->position());
        return;
    }
    const QPointF way = event->position() - m_pan->from;
    if (!m_pan->isMoving && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_pan->isMoving = true;
    if (m_zoom > 1) {
        setCursor(Qt::ClosedHandCursor);
        setShift(m_pan->shift + way);
    }
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isClick = m_pan && !m_pan->isMoving && event->button() == Qt::LeftButton;
    m_pan.reset();
    unsetCursor();
    if (isClick)
        click(event->position());
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    zoomAround(ZoomStep * ZoomStep, event->position());
}

void MapView::click(QPointF at)
{
    if (const MapCluster* cluster = mapLayout().clusterAt(at)) {
        QList<qint64> ids;
        for (const size_t index : cluster->markers)
            ids.append(m_content.markers[index].id);
        Q_EMIT markersClicked(cluster->kind, ids);
    } else if (const MapRegion* region = mapLayout().regionAt(at)) {
        m_current = static_cast<int>(region->district);
        Q_EMIT districtClicked(region->adcode);
    } else {
        Q_EMIT backgroundClicked();
    }
}

void MapView::hover(QPointF at)
{
    const MapCluster* cluster = mapLayout().clusterAt(at);
    const MapRegion* region = mapLayout().regionAt(at);
    const QString adcode = region != nullptr ? region->adcode : QString();
    if (adcode != m_hovered) {
        m_hovered = adcode;
        update();
    }
    if (cluster != nullptr)
        m_card->showAt(at.toPoint(), textOf(*cluster));
    else
        m_card->showAt(at.toPoint(), region != nullptr ? textOf(*region) : HoverText());
    if (cluster != nullptr || region != nullptr)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void MapView::leaveEvent(QEvent*)
{
    m_hovered.clear();
    m_card->hide();
    update();
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

void MapView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveCurrent(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveCurrent(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            pressAccessibleRow(m_current);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        resetZoom();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::moveCurrent(int by)
{
    if (accessibleRowCount() == 0)
        return;
    m_current = std::clamp(m_current + by, 0, accessibleRowCount() - 1);
    m_hovered.clear();
    const MapRegion& region = mapLayout().regions[static_cast<size_t>(m_current)];
    m_card->showAt(region.bounds.center().toPoint(), textOf(region));
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

int MapView::accessibleRowCount() const
{
    return static_cast<int>(m_content.map->districts.size());
}

QString MapView::accessibleRowText(int row) const
{
    const GeoDistrict& district = m_content.map->districts[static_cast<size_t>(row)];
    const auto value = valueOf(m_content, district.adcode);
    QStringList parts{district.name};
    if (!m_content.measure.isEmpty())
        parts.append(m_content.measure % u' ' % (value ? value->text : tr("No figures")));
    return parts.join(u", "_s);
}

QRect MapView::accessibleRowRect(int row) const
{
    return mapLayout().regions[static_cast<size_t>(row)].bounds.toAlignedRect() & rect();
}

bool MapView::isAccessibleRowSelected(int row) const
{
    return m_content.selected.contains(m_content.map->districts[static_cast<size_t>(row)].adcode);
}

void MapView::pressAccessibleRow(int row)
{
    m_current = row;
    Q_EMIT districtClicked(m_content.map->districts[static_cast<size_t>(row)].adcode);
}

} // namespace touyan
