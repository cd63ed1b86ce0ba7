#pragma once

#include "layout/stylerole.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace touyan {

/// A filled rectangle; its two ends may be rounded on their own, since a bar that goes on beyond
/// the picture ends square.
struct SceneRect
{
    QRectF rect;
    double leftRadius = 0;
    double rightRadius = 0;
};

struct SceneLine
{
    QPointF from;
    QPointF to;
};

/// An area of one or more rings, filled by the odd-even rule, so that inner rings are holes.
struct ScenePolygon
{
    std::vector<std::vector<QPointF>> rings;
};

/// A bent line that is not filled.
struct ScenePath
{
    std::vector<QPointF> points;
};

enum class TextAlign
{
    Left,
    Centre,
    Right
};

/// One line of text, centred vertically in its box.
struct SceneText
{
    QRectF box;
    QString text;
    TextAlign align = TextAlign::Left;
};

enum class MarkerShape
{
    Circle,
    Diamond,
    Square,
    Hollow,
    TriangleLeft,
    TriangleRight,
    TriangleDown
};

struct SceneMarker
{
    QPointF centre;
    double radius = 4;
    MarkerShape shape = MarkerShape::Circle;
};

using SceneShape =
    std::variant<SceneRect, SceneLine, ScenePolygon, ScenePath, SceneText, SceneMarker>;

struct SceneItem
{
    SceneShape shape;
    StyleRole role = StyleRole::Canvas;
    std::optional<qint64> record; ///< id of the record that the item shows
};

/// A picture as data: what is drawn, in drawing order, without colours or fonts. Screen, PDF, SVG,
/// PNG and tests read the same scene. Units are 1/96 inch.
class Scene
{
public:
    explicit Scene(QSizeF size = {});

    QSizeF size() const { return m_size; }
    const std::vector<SceneItem>& items() const { return m_items; }

    void add(SceneShape shape, StyleRole role, std::optional<qint64> record = {});
    /// The items of @p other, moved by @p offset.
    void add(const Scene& other, QPointF offset);

    /// One line per item, for tests and for reading differences.
    QString toText() const;

private:
    QSizeF m_size;
    std::vector<SceneItem> m_items;
};

} // namespace touyan
