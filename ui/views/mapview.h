#pragma once

#include "layout/mapscene.h"
#include "views/accessiblerows.h"
#include "views/hovercard.h"
#include "views/scenepainter.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace touyan {

/// The map of districts. Picture and outlines are painted once per change; moving the pointer blits
/// them where the outline and the hover card come and go.
class MapView : public QWidget, public AccessibleRows
{
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);

    /// @p content must have a map.
    void setContent(MapContent content);
    /// Content and parts at once, so that the picture is made once.
    void showMap(MapContent content, MapParts parts);
    /// Enlarges the map until the markers @p ids fill it; false when they lie in one place.
    bool zoomInto(const QList<qint64>& ids);
    const MapContent& content() const { return m_content; }
    void setSelected(const QStringList& adcodes);
    void setParts(MapParts parts);
    MapParts parts() const { return m_parts; }
    void setScenePalette(const ScenePalette& palette);

    double zoom() const { return m_zoom; }
    const MapLayout& mapLayout() const;

    QSize sizeHint() const override { return {760, 560}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

    int accessibleRowCount() const override;
    QString accessibleRowText(int row) const override;
    QString accessibleRowValue(int row) const override;
    QRect accessibleRowRect(int row) const override;
    bool isAccessibleRowSelected(int row) const override;
    int currentAccessibleRow() const override { return m_current; }
    void pressAccessibleRow(int row) override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    void districtClicked(const QString& adcode);
    /// The point or the name of a functional zone.
    void zoneClicked(const QString& name);
    /// A marker, or several that stand for one.
    void markersClicked(touyan::MarkerKind kind, const QList<qint64>& ids);
    /// The sea: what is chosen may be given up.
    void backgroundClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Pan
    {
        QPointF from;
        QPointF shift;
        bool isMoving = false;
    };

    /// A part of the outline of what the pointer or the keyboard is on.
    struct Outline
    {
        QRect rect;
        QPixmap picture;
    };
    /// What the pointer is on.
    struct Hovered
    {
        QString adcode;
        const MapCluster* cluster = nullptr; ///< of the layout shown
        QString zone = {};
        bool operator==(const Hovered&) const = default;
    };

    void repaintMap();
    void paintPicture() const;
    QString outlinedDistrict() const;
    void updateOutline();
    Scene marksWithin(const QRectF& area) const;
    void zoomAround(double factor, QPointF at);
    void setShift(QPointF shift);
    void click(QPointF at);
    void hover(QPointF at);
    void moveCurrent(int by);
    QString keyOf(int row) const;
    void tellSelection(const QStringList& before);
    HoverText textOf(const MapRegion& region) const;
    HoverText textOf(const MapCluster& cluster) const;
    HoverText textOfZone(const QString& name) const;
    size_t districtCount() const { return m_content.map->districts.size(); }
    /// Whether the keyboard and screen readers find a zone in @p row; they follow the districts.
    bool isZoneRow(int row) const { return static_cast<size_t>(row) >= districtCount(); }
    const GeoPlace& zoneOf(int row) const
    {
        return m_content.map->places[static_cast<size_t>(row) - districtCount()];
    }

    MapContent m_content;
    MapParts m_parts = AllMapParts;
    ScenePalette m_palette;
    std::unique_ptr<FontMeasure> m_measure;
    double m_zoom = 1;
    QPointF m_shift;
    mutable std::shared_ptr<const FittedMap> m_fitted; ///< kept while it serves
    mutable std::optional<MapLayout> m_layout; ///< made when it is first asked for
    mutable QPixmap m_picture;
    Hovered m_hovered;
    QString m_outlined; ///< adcode of the district that m_outlines are of
    std::vector<Outline> m_outlines;
    int m_current = -1; ///< district or zone that the keyboard is on
    std::optional<Pan> m_pan;
    HoverCard* m_card; ///< child
};

} // namespace touyan
