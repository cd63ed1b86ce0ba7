#pragma once

#include "layout/mapscene.h"

#include <QLineF>

namespace touyan {

/// The lines of a district's label and how they look.
struct MapLabelText
{
    QString name;
    QString value;
};

/// Where labels are drawn: lines below the markers, words above them.
struct LabelScenes
{
    Scene& words;
    Scene& lines;
};

/// Finds room for labels, so that none covers another, a marker, the legend or the inset: within
/// the district, across its border, or in the sea with a line to it. What finds no room is left
/// out: the hover card and the list of districts still tell it.
class MapLabels
{
public:
    MapLabels(const std::vector<MapRegion>& regions, const TextMeasure& measure,
              LabelScenes scenes);

    void keepFree(const QRectF& rect) { m_taken.push_back(rect); }
    bool isFree(const QRectF& rect) const;
    /// Labels the district of @p region near @p wanted and within @p area; false when there is no
    /// room even for its name.
    bool drawDistrict(const MapRegion& region, const MapLabelText& text, QPointF wanted,
                      const QRectF& area);
    /// Labels a point, with a line to it from farther away; null when there is no room.
    QRectF drawPlace(const QString& name, QPointF at, const QRectF& area);

private:
    enum class Ink
    {
        Plain,
        Strong ///< for ground of a strong class
    };
    /// A place for a label and how well it suits; less is better.
    struct Place
    {
        QRectF box;
        double cost = 0;
        bool isFar = false; ///< wants a line to the district
    };
    std::optional<Place> placeNear(const MapRegion& region, QSizeF size, QPointF wanted,
                                   const QRectF& area) const;
    std::optional<Place> placeInSea(const MapRegion& region, QSizeF size, QPointF wanted,
                                    const QRectF& area) const;
    std::vector<QRectF> boxesFor(QSizeF size, QPointF at, const QRectF& area) const;
    Ink inkOn(const QRectF& box);
    double costOf(const MapRegion& region, const QRectF& box) const;
    const MapRegion* landAt(QPointF at) const;
    bool isSea(const QRectF& box) const;
    QLineF leader(const MapRegion& region, const QRectF& box, QPointF wanted) const;
    bool isClear(const QLineF& line) const;
    void drawLine(const QLineF& line);

    const std::vector<MapRegion>& m_regions;
    const TextMeasure& m_measure;
    LabelScenes m_scenes;
    std::vector<QRectF> m_taken;
};

} // namespace touyan
