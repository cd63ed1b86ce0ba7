#include "widgets/marks.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace touyan {

namespace {

constexpr int BadgePadding = 6;
constexpr int BadgeHeight = 18;

} // namespace

QColor lightColor(Light light, const Tokens& tokens)
{
    switch (light) {
    case Light::None:
        return tokens.textFaint;
    case Light::Green:
        return tokens.green;
    case Light::Yellow:
        return tokens.yellow;
    case Light::Red:
        return tokens.red;
    }
    return {};
}

QChar lightSign(Light light)
{
    switch (light) {
    case Light::None:
        return u'○';
    case Light::Green:
        return u'●';
    case Light::Yellow:
        return u'◆';
    case Light::Red:
        return u'■';
    }
    return {};
}

void paintLight(QPainter& painter, const QRectF& rect, Light light, const Tokens& tokens)
{
    const QPointF centre = rect.center();
    const qreal half = std::min(rect.width(), rect.height()) / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lightColor(light, tokens));
    switch (light) {
    case Light::None:
        painter.setPen(QPen(tokens.textFaint, 1.25));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, half - 1.0, half - 1.0);
        break;
    case Light::Green:
        painter.drawEllipse(centre, half, half);
        break;
    case Light::Yellow:
        painter.translate(centre);
        painter.rotate(45);
        painter.drawRoundedRect(QRectF(-half * 0.9, -half * 0.9, half * 1.8, half * 1.8), 1.2, 1.2);
        break;
    case Light::Red:
        painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half),
                                1.5, 1.5);
        break;
    }
    painter.restore();
}

QColor toneText(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.textMuted;
    case Tone::Accent:
        return tokens.accentText;
    case Tone::Good:
        return tokens.greenText;
    case Tone::Warning:
        return tokens.yellowText;
    case Tone::Bad:
        return tokens.redText;
    }
    return {};
}

QColor toneGround(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.sunken;
    case Tone::Accent:
        return tokens.accentSoft;
    case Tone::Good:
        return tokens.greenSoft;
    case Tone::Warning:
        return tokens.yellowSoft;
    case Tone::Bad:
        return tokens.redSoft;
    }
    return {};
}

int badgeWidth(const QString& text, const QFont& font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2 * BadgePadding;
}

void paintBadge(QPainter& painter, const QRect& rect, const QString& text, Tone tone,
                const Tokens& tokens)
{
    const QFont font = smallFont();
    const int width = std::min(badgeWidth(text, font), rect.width());
    const QRect box(rect.left(), rect.top() + (rect.height() - BadgeHeight) / 2, width,
                    BadgeHeight);
    paintPlate(painter, box, metrics::BadgeRadius, toneGround(tone, tokens));
    painter.save();
    painter.setFont(font);
    painter.setPen(toneText(tone, tokens));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

void paintShare(QPainter& painter, const QRectF& track, double share, const QColor& color,
                const Tokens& tokens)
{
    const qreal radius = track.height() / 2.0;
    paintPlate(painter, track, radius, blended(tokens.border, tokens.surface, 0.6));
    QRectF done = track;
    done.setWidth(track.width() * std::clamp(share, 0.0, 1.0));
    if (done.width() > 0)
        paintPlate(painter, done, std::min(radius, done.width() / 2.0), color);
}

} // namespace touyan
