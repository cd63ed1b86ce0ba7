#include "views/scenepainter.h"

#include "layout/scene.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStaticText>

#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

constexpr qsizetype MaxRemembered = 20'000;
constexpr double HaloRoom = 4; // around the box of a text
constexpr int MaxLaidOut = 4'000;

/// Texts of one font are laid out alike.
int fontKey(StyleRole role)
{
    return static_cast<int>(textSize(role)) * 2 + (isBold(role) ? 1 : 0);
}

/// @p text laid out in the font of @p role, which frame after frame needs again.
const QStaticText& laidOut(const QString& text, StyleRole role, const QFont& font)
{
    thread_local QCache<std::pair<int, QString>, QStaticText> known(MaxLaidOut);
    const std::pair key(fontKey(role), text);
    QStaticText* found = known.object(key);
    if (!found) {
        found = new QStaticText(text);
        found->setTextFormat(Qt::PlainText);
        found->prepare({}, font);
        known.insert(key, found);
    }
    return *found;
}

double indentOf(TextAlign align, double rest)
{
    switch (align) {
    case TextAlign::Left:
        return 0;
    case TextAlign::Centre:
        return rest / 2;
    case TextAlign::Right:
        return rest;
    }
    return 0;
}

Qt::Alignment alignment(TextAlign align)
{
    switch (align) {
    case TextAlign::Left:
        return Qt::AlignLeft;
    case TextAlign::Centre:
        return Qt::AlignHCenter;
    case TextAlign::Right:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

/// A rectangle whose left and right corners are rounded differently.
QPainterPath roundedPath(const SceneRect& it)
{
    const QRectF& r = it.rect;
    const double left = 2 * it.leftRadius;
    const double right = 2 * it.rightRadius;
    QPainterPath path(QPointF(r.left() + it.leftRadius, r.top()));
    path.lineTo(r.right() - it.rightRadius, r.top());
    path.arcTo(QRectF(r.right() - right, r.top(), right, right), 90, -90);
    path.lineTo(r.right(), r.bottom() - it.rightRadius);
    path.arcTo(QRectF(r.right() - right, r.bottom() - right, right, right), 0, -90);
    path.lineTo(r.left() + it.leftRadius, r.bottom());
    path.arcTo(QRectF(r.left(), r.bottom() - left, left, left), 270, -90);
    path.lineTo(r.left(), r.top() + it.leftRadius);
    path.arcTo(QRectF(r.left(), r.top(), left, left), 180, -90);
    path.closeSubpath();
    return path;
}

QPolygonF diamond(QPointF c, double r)
{
    return QPolygonF(
        {{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}});
}

QPolygonF triangle(QPointF c, double r, MarkerShape shape)
{
    if (shape == MarkerShape::TriangleLeft)
        return QPolygonF(
            {{c.x() - r * 0.7, c.y()}, {c.x() + r * 0.7, c.y() - r}, {c.x() + r * 0.7, c.y() + r}});
    if (shape == MarkerShape::TriangleRight)
        return QPolygonF(
            {{c.x() + r * 0.7, c.y()}, {c.x() - r * 0.7, c.y() - r}, {c.x() - r * 0.7, c.y() + r}});
    return QPolygonF(
        {{c.x() - r, c.y() - r * 0.7}, {c.x() + r, c.y() - r * 0.7}, {c.x(), c.y() + r * 0.7}});
}

/// Paints the shapes of one role.
class ShapePainter
{
public:
    ShapePainter(QPainter& painter, const ScenePalette& palette, StyleRole role)
        : m_painter(painter)
        , m_palette(palette)
        , m_role(role)
        , m_style(palette.style(role))
    {
    }

    void operator()(const SceneRect& it)
    {
        const bool isRound = it.leftRadius > 0 || it.rightRadius > 0;
        begin(isRound);
        if (isRound)
            m_painter.drawPath(roundedPath(it));
        else if (m_style.pen.style() == Qt::NoPen)
            m_painter.fillRect(it.rect, m_style.fill);
        else
            m_painter.drawRect(it.rect);
    }
    void operator()(const SceneLine& it)
    {
        begin(it.from.x() != it.to.x() && it.from.y() != it.to.y());
        m_painter.drawLine(it.from, it.to);
    }
    void operator()(const ScenePolygon& it)
    {
        begin(true);
        QPainterPath path;
        for (const std::vector<QPointF>& ring : it.rings) {
            path.addPolygon(QPolygonF(QList<QPointF>(ring.cbegin(), ring.cend())));
            path.closeSubpath();
        }
        m_painter.drawPath(path);
    }
    void operator()(const ScenePath& it)
    {
        begin(true);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(QPolygonF(QList<QPointF>(it.points.cbegin(), it.points.cend())));
    }
    void operator()(const SceneText& it)
    {
        if (m_style.halo.isValid() && isOnScreen()) {
            drawRemembered(it);
            return;
        }
        m_painter.setFont(m_palette.font(m_role));
        if (m_style.halo.isValid())
            drawHalo(it);
        if (isOnScreen())
            drawLaidOut(it);
        else
            drawText(it);
    }
    void drawText(const SceneText& it)
    {
        m_painter.setPen(m_style.text);
        m_painter.drawText(it.box,
                           static_cast<int>(alignment(it.align) | Qt::AlignVCenter)
                               | Qt::TextSingleLine | Qt::TextDontClip,
                           it.text);
    }
    void operator()(const SceneMarker& it)
    {
        begin(it.shape != MarkerShape::Square);
        const QRectF box(it.centre.x() - it.radius, it.centre.y() - it.radius, 2 * it.radius,
                         2 * it.radius);
        switch (it.shape) {
        case MarkerShape::Circle:
        case MarkerShape::Hollow:
            m_painter.drawEllipse(box);
            break;
        case MarkerShape::Square:
            m_painter.drawRect(box);
            break;
        case MarkerShape::Diamond:
            m_painter.drawPolygon(diamond(it.centre, it.radius));
            break;
        case MarkerShape::TriangleLeft:
        case MarkerShape::TriangleRight:
        case MarkerShape::TriangleDown:
            m_painter.drawPolygon(triangle(it.centre, it.radius, it.shape));
            break;
        }
    }

private:
    /// Pixels rather than lines are wanted, and no larger or smaller than a scene unit each.
    bool isOnScreen() const
    {
        return m_painter.paintEngine()->type() == QPaintEngine::Raster
            && m_painter.transform().type() <= QTransform::TxTranslate;
    }
    void drawLaidOut(const SceneText& it)
    {
        const QStaticText& text = laidOut(it.text, m_role, m_palette.font(m_role));
        const QSizeF rest = it.box.size() - text.size();
        m_painter.setPen(m_style.text);
        m_painter.drawStaticText(
            it.box.topLeft() + QPointF(indentOf(it.align, rest.width()), rest.height() / 2), text);
    }
    /// Draws text with its halo from a picture that is kept: outlines of glyphs are slow to stroke.
    void drawRemembered(const SceneText& it)
    {
        const double ratio = m_painter.device()->devicePixelRatioF();
        const QRectF room = it.box.adjusted(-HaloRoom, -HaloRoom, HaloRoom, HaloRoom);
        const QSize size = (room.size() * ratio).toSize();
        const QString key = u"touyan/halo %1 %2 %3 %4 %5 %6 %7 %8"_s.arg(
            QString::number(static_cast<int>(m_role)), QString::number(ratio),
            m_style.text.name(QColor::HexArgb), m_style.halo.name(QColor::HexArgb),
            QString::number(static_cast<int>(it.align)), QString::number(size.width()),
            QString::number(size.height()), it.text);
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = QPixmap(size);
            picture.setDevicePixelRatio(ratio);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            painter.setFont(m_palette.font(m_role));
            ShapePainter inside(painter, m_palette, m_role);
            const SceneText moved{{{HaloRoom, HaloRoom}, it.box.size()}, it.text, it.align};
            inside.drawHalo(moved);
            inside.drawText(moved);
            QPixmapCache::insert(key, picture);
        }
        // Between two pixels the text would blur.
        const QPointF at = room.topLeft() * ratio;
        m_painter.drawPixmap(QPointF(std::round(at.x()), std::round(at.y())) / ratio, picture);
    }
    void drawHalo(const SceneText& it)
    {
        const QFontMetricsF metrics(m_painter.font());
        const double rest = it.box.width() - metrics.horizontalAdvance(it.text);
        const double indent = indentOf(it.align, rest);
        const double baseline = it.box.center().y() - metrics.height() / 2 + metrics.ascent();
        QPainterPath path;
        path.addText(it.box.left() + indent, baseline, m_painter.font(), it.text);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.strokePath(path,
                             QPen(m_style.halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    void begin(bool isSmooth)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, isSmooth);
        m_painter.setPen(m_style.pen);
        m_painter.setBrush(m_style.fill);
    }

    QPainter& m_painter;
    const ScenePalette& m_palette;
    StyleRole m_role;
    const SceneStyle& m_style;
};

} // namespace

void paintScene(QPainter& painter, const Scene& scene, const ScenePalette& palette)
{
    painter.save();
    for (const SceneItem& item : scene.items())
        std::visit(ShapePainter(painter, palette, item.role), item.shape);
    painter.restore();
}

FontMeasure::FontMeasure(const ScenePalette& palette)
    : m_palette(palette)
{
}

double FontMeasure::width(const QString& text, StyleRole role) const
{
    const std::pair wanted(fontKey(role), text);
    const auto found = m_widths.constFind(wanted);
    if (found != m_widths.constEnd())
        return found.value();
    if (m_widths.size() >= MaxRemembered)
        m_widths.clear();
    const double width = QFontMetricsF(m_palette.font(role)).horizontalAdvance(text);
    m_widths.insert(wanted, width);
    return width;
}

} // namespace touyan
