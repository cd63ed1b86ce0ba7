#include "views/mapview.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace touyan {

namespace {

constexpr double DoubleClickZoom = 1.96;

} // namespace

void MapView::wheelEvent(QWheelEvent* event)
{
    zoomAround(std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
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
    zoomAround(DoubleClickZoom, event->position());
}

void MapView::click(QPointF at)
{
    if (const MapCluster* cluster = mapLayout().clusterAt(at)) {
        QList<qint64> ids;
        for (const size_t index : cluster->markers)
            ids.append(m_content.markers[index].id);
        Q_EMIT markersClicked(cluster->kind, ids);
    } else if (const DrawnZone* zone = mapLayout().zoneAt(at)) {
        Q_EMIT zoneClicked(m_content.map->places[zone->place].name);
    } else if (const MapRegion* region = mapLayout().regionAt(at)) {
        m_current = static_cast<int>(region->district);
        Q_EMIT districtClicked(region->adcode);
    } else {
        Q_EMIT backgroundClicked();
    }
}

void MapView::hover(QPointF at)
{
    const DrawnZone* zone = mapLayout().zoneAt(at);
    const MapRegion* region = zone != nullptr ? nullptr : mapLayout().regionAt(at);
    const Hovered hovered{.adcode = region != nullptr ? region->adcode : QString(),
                          .cluster = mapLayout().clusterAt(at),
                          .zone = zone != nullptr ? m_content.map->places[zone->place].name
                                                  : QString()};
    const bool isOnSomething = region != nullptr || zone != nullptr || hovered.cluster != nullptr;
    if (hovered == m_hovered && m_card->isVisible() == isOnSomething) {
        if (isOnSomething)
            m_card->moveTo(at.toPoint());
        return;
    }
    m_hovered = hovered;
    updateOutline();
    if (hovered.cluster != nullptr)
        m_card->showAt(at.toPoint(), textOf(*hovered.cluster));
    else if (zone != nullptr)
        m_card->showAt(at.toPoint(), textOfZone(hovered.zone));
    else
        m_card->showAt(at.toPoint(), region != nullptr ? textOf(*region) : HoverText());
    if (isOnSomething)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void MapView::leaveEvent(QEvent*)
{
    m_hovered = {};
    m_card->hide();
    updateOutline();
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
    m_hovered = {};
    const QPoint at = accessibleRowRect(m_current).center();
    m_card->showAt(at,
                   isZoneRow(m_current)
                       ? textOfZone(zoneOf(m_current).name)
                       : textOf(mapLayout().regions[static_cast<size_t>(m_current)]));
    updateOutline();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

/// Tells screen readers which districts are chosen now and were not @p before, and the reverse.
void MapView::tellSelection(const QStringList& before)
{
    if (!QAccessible::isActive() || before == m_content.selected)
        return;
    for (int row = 0; row < accessibleRowCount(); ++row) {
        const bool isSelected = isAccessibleRowSelected(row);
        if (before.contains(keyOf(row)) == isSelected)
            continue;
        QAccessibleEvent event(
            this, isSelected ? QAccessible::SelectionAdd : QAccessible::SelectionRemove);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace touyan
