#include "layout/scene.h"

#include <QStringList>

#include <array>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// At most two decimals, without trailing zeros, never "-0".
QString number(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return QString::number(rounded + 0.0, 'g', 10);
}

QString point(QPointF at)
{
    return number(at.x()) % u',' % number(at.y());
}

QString rectangle(const QRectF& rect)
{
    return point(rect.topLeft()) % u' ' % number(rect.width()) % u'x' % number(rect.height());
}

QString points(const std::vector<QPointF>& list)
{
    QStringList words;
    for (const QPointF& at : list)
        words.append(point(at));
    return words.join(u' ');
}

/// Writes a shape as words: its kind, and what follows the role.
struct ShapeWords
{
    QString kind;
    QString rest;

    explicit ShapeWords(const SceneShape& shape)
    {
        std::visit([this](const auto& it) { describe(it); }, shape);
    }

    void describe(const SceneRect& it)
    {
        kind = u"rect"_s;
        rest = rectangle(it.rect);
        if (it.leftRadius > 0 || it.rightRadius > 0)
            rest += u" r"_s % number(it.leftRadius) % u'/' % number(it.rightRadius);
    }
    void describe(const SceneLine& it)
    {
        kind = u"line"_s;
        rest = point(it.from) % u" to "_s % point(it.to);
    }
    void describe(const ScenePolygon& it)
    {
        kind = u"area"_s;
        QStringList rings;
        for (const std::vector<QPointF>& ring : it.rings)
            rings.append(points(ring));
        rest = rings.join(u" | "_s);
    }
    void describe(const ScenePath& it)
    {
        kind = u"path"_s;
        rest = points(it.points);
    }
    void describe(const SceneText& it)
    {
        static constexpr std::array<const char*, 3> Aligns = {"left", "centre", "right"};
        kind = u"text"_s;
        rest = rectangle(it.box) % u' '
            % QString::fromLatin1(Aligns.at(static_cast<size_t>(it.align))) % u" \""_s % it.text
            % u'"';
    }
    void describe(const SceneMarker& it)
    {
        static constexpr std::array<const char*, 7> Shapes = {
            "circle", "diamond", "square", "hollow", "left", "right", "down"};
        kind = QString::fromLatin1(Shapes.at(static_cast<size_t>(it.shape)));
        rest = point(it.centre) % u" r"_s % number(it.radius);
    }
};

/// Moves a shape in place.
struct Mover
{
    QPointF offset;

    void operator()(SceneRect& it) const { it.rect.translate(offset); }
    void operator()(SceneLine& it) const
    {
        it.from += offset;
        it.to += offset;
    }
    void operator()(ScenePolygon& it) const
    {
        for (std::vector<QPointF>& ring : it.rings)
            move(ring);
    }
    void operator()(ScenePath& it) const { move(it.points); }
    void operator()(SceneText& it) const { it.box.translate(offset); }
    void operator()(SceneMarker& it) const { it.centre += offset; }

    void move(std::vector<QPointF>& list) const
    {
        for (QPointF& at : list)
            at += offset;
    }
};

} // namespace

Scene::Scene(QSizeF size)
    : m_size(size)
{
}

void Scene::add(SceneShape shape, StyleRole role, std::optional<qint64> record)
{
    m_items.push_back({std::move(shape), role, record});
}

void Scene::add(const Scene& other, QPointF offset)
{
    m_items.reserve(m_items.size() + other.m_items.size());
    for (SceneItem item : other.m_items) {
        std::visit(Mover{offset}, item.shape);
        m_items.push_back(std::move(item));
    }
}

QString Scene::toText() const
{
    QString text = u"scene %1x%2\n"_s.arg(number(m_size.width()), number(m_size.height()));
    for (const SceneItem& item : m_items) {
        const ShapeWords words(item.shape);
        text +=
            words.kind % u' ' % QString::fromLatin1(styleRoleName(item.role)) % u' ' % words.rest;
        if (item.record)
            text += u" #"_s % QString::number(*item.record);
        text += u'\n';
    }
    return text;
}

} // namespace touyan
