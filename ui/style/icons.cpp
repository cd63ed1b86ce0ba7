#include "style/icons.h"

#include "style/metrics.h"
#include "style/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

constexpr std::array IconNames{
    "logo",    "overview",  "project", "platform",    "team",         "enterprise", "cluster",
    "list",    "selection", "review",  "monthly",     "timeline",     "map",        "chart",
    "target",  "task",      "funding", "meeting",     "assessment",   "report",     "search",
    "undo",    "redo",      "import",  "export",      "print",        "plus",       "minus",
    "columns", "filter",    "close",   "check",       "warning",      "error",      "info",
    "help",    "calendar",  "today",   "chevronleft", "chevronright", "chevronup",  "chevrondown",
    "zoomin",  "zoomout",   "fit",     "save",        "backup",       "lock",       "settings",
    "moon",    "sun",       "copy",    "paste",       "delete",       "pdf",        "spreadsheet",
    "image",   "district",  "unit",    "programme",   "edit",         "new",        "open",
    "history", "refresh",   "more",    "link",        "attachment",   "milestone",  "user",
    "sort",    "group",     "bell",    "sidebar",     "baseline"};

QPixmap renderedIcon(Icon icon, int side, const QColor& color)
{
    const QString key = u"touyan-icon/%1/%2/%3"_s.arg(iconName(icon), QString::number(side),
                                                      color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(iconName(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor tintColor(IconTint tint, QIcon::Mode mode, QIcon::State state)
{
    const Tokens& tokens = tokensFor(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return tokens.textDisabled;
    if (tint == IconTint::OnAccent)
        return tokens.onAccent;
    if (tint == IconTint::Danger)
        return tokens.redText;
    if (state == QIcon::On || tint == IconTint::Accent)
        return tokens.accentText;
    return tint == IconTint::Muted ? tokens.textMuted : tokens.text;
}

/// Draws one of the program's icons in the colour that the palette asks for at that moment.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(Icon icon, IconTint tint)
        : m_icon(icon)
        , m_tint(tint)
    {
    }
    TintedIconEngine(Icon icon, const QColor& color)
        : m_icon(icon)
        , m_color(color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, m_icon, rect, color(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return renderedIcon(m_icon, std::min(size.width(), size.height()), color(mode, state));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        return m_color.isValid() ? m_color : tintColor(m_tint, mode, state);
    }

    Icon m_icon;
    IconTint m_tint = IconTint::Text;
    QColor m_color;
};

/// Draws the program's logo in the size that is asked for, when it is asked for.
class LogoEngine : public QIconEngine
{
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode /*mode*/,
               QIcon::State /*state*/) override
    {
        QSvgRenderer(u":/icons/touyan.svg"_s).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
            sizes.append(QSize(side, side));
        return sizes;
    }
    QIconEngine* clone() const override { return new LogoEngine(*this); }
};

} // namespace

int iconCount()
{
    return static_cast<int>(IconNames.size());
}

QString iconName(Icon icon)
{
    return QString::fromLatin1(IconNames.at(static_cast<size_t>(icon)));
}

QIcon themedIcon(Icon icon, IconTint tint)
{
    return QIcon(new TintedIconEngine(icon, tint));
}

QIcon themedIcon(Icon icon, const QColor& color)
{
    return QIcon(new TintedIconEngine(icon, color));
}

void paintIcon(QPainter& painter, Icon icon, const QRect& rect, const QColor& color)
{
    const int side = std::min(rect.width(), rect.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = renderedIcon(icon, static_cast<int>(std::lround(side * ratio)), color);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(
        rect.topLeft() + QPoint((rect.width() - side) / 2, (rect.height() - side) / 2), pixmap);
}

QIcon applicationIcon()
{
    return QIcon(new LogoEngine);
}

} // namespace touyan
