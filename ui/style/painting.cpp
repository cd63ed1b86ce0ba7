#include "style/painting.h"

#include "style/tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace touyan {

void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
              const QColor& border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1.0));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    painter.restore();
}

void paintPlate(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.focusRing, 2.0));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

QPixmap recolored(QPixmap pixmap, const QColor& color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(0, 0), pixmap.deviceIndependentSize()), color);
    painter.end();
    return pixmap;
}

bool isFilledButton(const QStyleOption& option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return (button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton))
        || (widget != nullptr && widget->property("primary").toBool());
}

void paintShadow(QPainter& painter, const QRectF& rect, qreal radius, const Tokens& tokens)
{
    constexpr int Spread = 6;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor color = tokens.shadow;
    color.setAlphaF(color.alphaF() / static_cast<float>(Spread));
    painter.setBrush(color);
    for (int spread = Spread; spread > 0; --spread)
        painter.drawRoundedRect(rect.adjusted(-spread, 2 - spread, spread, spread + 2),
                                radius + spread, radius + spread);
    painter.restore();
}

void paintNothing(const QStyleOption& /*option*/, QPainter& /*painter*/, const QWidget* /*widget*/)
{
}

} // namespace touyan
