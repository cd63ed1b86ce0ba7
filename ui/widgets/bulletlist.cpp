#include "widgets/bulletlist.h"

#include "style/painting.h"
#include "style/tokens.h"

#include <QPainter>

namespace touyan {

namespace {

constexpr int TrackHeight = 14;
constexpr int BarHeight = 6;
constexpr int TickHeight = 18;
constexpr int Gap = 8;

/// The value at the right end of a track: room for a fifth more than the largest of its marks.
double scaleOf(const Bullet& bullet)
{
    const double largest = std::max({bullet.actual, bullet.least, bullet.most.value_or(0)});
    return largest > 0 ? largest * 1.2 : 1.0;
}

QColor barColor(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.textFaint;
    case Tone::Accent:
        return tokens.accent;
    case Tone::Good:
        return tokens.green;
    case Tone::Warning:
        return tokens.yellow;
    case Tone::Bad:
        return tokens.red;
    }
    return {};
}

void paintBullet(QPainter& painter, const QRectF& track, const Bullet& bullet, const Tokens& tokens)
{
    const double unit = track.width() / scaleOf(bullet);
    const auto span = [&](double from, double to, double height) {
        return QRectF(track.left() + from * unit, track.center().y() - height / 2,
                      (to - from) * unit, height);
    };
    paintPlate(painter, track, 2, tokens.sunken);
    if (bullet.most && *bullet.most > bullet.least)
        painter.fillRect(span(bullet.least, *bullet.most, TrackHeight), tokens.accentPale);
    if (bullet.actual > 0)
        paintPlate(painter, span(0, bullet.actual, BarHeight), 2, barColor(bullet.tone, tokens));
    const double tick = std::round(track.left() + bullet.least * unit);
    painter.fillRect(
        QRectF(tick - 1, std::round(track.center().y() - TickHeight / 2.0), 2, TickHeight),
        tokens.text);
}

} // namespace

void BulletList::setBullets(const std::vector<Bullet>& bullets)
{
    m_bullets = bullets;
    rowsChanged();
}

QString BulletList::rowSentence(int row) const
{
    return bullet(row).label + u' ' + bullet(row).text;
}

int BulletList::textWidth() const
{
    int widest = 0;
    for (const Bullet& bullet : m_bullets)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bullet.text));
    return widest;
}

void BulletList::paintRow(QPainter& painter, int row, const QRect& rect) const
{
    const Tokens& tokens = tokensFor(palette());
    const int label = labelWidth();
    const int text = textWidth();
    paintLabel(painter, row, QRect(rect.left(), rect.top(), label, rect.height()));
    const int left = rect.left() + label + Gap;
    const QRectF track(left, rect.top() + (rect.height() - TrackHeight) / 2.0,
                       rect.right() - left - text - Gap, TrackHeight);
    paintBullet(painter, track, bullet(row), tokens);
    painter.setPen(tokens.textMuted);
    painter.drawText(QRect(rect.right() - text, rect.top(), text + 1, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, bullet(row).text);
}

} // namespace touyan
