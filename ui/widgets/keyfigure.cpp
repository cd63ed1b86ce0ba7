#include "widgets/keyfigure.h"

#include "analysis/rollup.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

constexpr int Height = 88;
constexpr int LeastWidth = 132;
constexpr int CaptionTop = 11;
constexpr int CaptionHeight = 20;
constexpr int ValueTop = 32;
constexpr int ValueHeight = 32;
constexpr int BarTop = 71;
constexpr int BarHeight = 5;
constexpr int NoteBaseline = 78;
constexpr int AfterValue = 4; // widths of gaps on the line of the value
constexpr int AfterUnit = 10;
constexpr int BeforeChange = 12; // the arrow
constexpr int AfterChange = 8;
constexpr int BeforeCount = 17; // the light
constexpr int AfterCount = 16;

QString spokenChange(const FigureChange& change)
{
    if (change.isNone)
        return change.text;
    return (change.isUp ? u'+' : u'−') + change.text;
}

QString spokenContent(const FigureContent& content)
{
    QStringList parts{content.caption, content.value + content.unit};
    for (const LightCount& count : content.lights)
        parts << u"%1 %2"_s.arg(lightTitle(count.light), QString::number(count.count));
    if (content.change)
        parts << spokenChange(*content.change);
    parts << content.note;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// As many whole words of @p text as @p width has room for: half a figure would be a wrong one.
QString wholeWords(const QString& text, const QFontMetrics& metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width) // eliding minds fractions of a pixel
        return text;
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, width);
    const qsizetype end = fitting.lastIndexOf(u' ');
    return end <= 0 ? fitting : QString(fitting.first(end) + u'…');
}

/// Draws @p text on @p baseline and answers where it ends.
int drawText(QPainter& painter, const QFont& font, const QColor& color, QPoint baseline,
             const QString& text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(baseline, text);
    return baseline.x() + painter.fontMetrics().horizontalAdvance(text);
}

} // namespace

FigureChange FigureChange::of(int difference, Tone whenUp)
{
    FigureChange change;
    change.isNone = difference == 0;
    change.isUp = difference > 0;
    change.text =
        change.isNone ? u"±0"_s : QLocale(QLocale::English).toString(std::abs(difference));
    change.tone = change.isUp ? whenUp : Tone::Neutral;
    return change;
}

KeyFigure::KeyFigure(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyFigure::setContent(const FigureContent& content)
{
    m_content = content;
    setAccessibleName(spokenContent(content));
    setToolTip(spokenContent(content));
    updateGeometry();
    update();
}

/// Of the line with the value, without the note.
int KeyFigure::lineWidth() const
{
    const QFontMetrics small(smallFont(), this);
    const QFontMetrics large(figureFont(), this);
    int line = small.horizontalAdvance(m_content.unit);
    if (m_content.lights.empty())
        line += large.horizontalAdvance(m_content.value) + AfterValue + AfterUnit;
    if (!m_content.lights.empty())
        line += countsWidth(hasLargeCounts() ? QFontMetrics(cardTitleFont(), this) : large)
            + (m_content.note.isEmpty() ? 0 : AfterCount);
    if (m_content.change)
        line += small.horizontalAdvance(m_content.change->text) + BeforeChange + AfterChange;
    return line;
}

QSize KeyFigure::sizeHint() const
{
    const QFontMetrics small(smallFont(), this);
    const int note = small.horizontalAdvance(m_content.note);
    const int line = lineWidth() + (isNoteBelow() ? 0 : note);
    const int widest = std::max({line, note, small.horizontalAdvance(m_content.caption)});
    return {std::max(LeastWidth, widest + 2 * metrics::CardMargin), Height};
}

QSize KeyFigure::minimumSizeHint() const
{
    const int caption = QFontMetrics(smallFont(), this).horizontalAdvance(m_content.caption);
    const int widest = std::max(lineWidth(), caption);
    return {std::max(LeastWidth, widest + 2 * metrics::CardMargin), Height};
}

int KeyFigure::paintChange(QPainter& painter, int left, int baseline) const
{
    if (!m_content.change)
        return left;
    const QColor color = toneText(m_content.change->tone, tokensFor(palette()));
    if (m_content.change->isNone)
        return drawText(painter, smallFont(), color, QPoint(left, baseline), m_content.change->text)
            + AfterChange;
    // An arrow of its own beside the words: up and down must not depend on colour.
    const QPointF tip(left + 4.0, m_content.change->isUp ? baseline - 9.0 : baseline - 1.0);
    const qreal base = m_content.change->isUp ? tip.y() + 7 : tip.y() - 7;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, QPointF(tip.x() + 4.5, base), QPointF(tip.x() - 4.5, base)});
    return drawText(painter, smallFont(), color, QPoint(left + BeforeChange, baseline),
                    m_content.change->text)
        + AfterChange;
}

void KeyFigure::paintValue(QPainter& painter, const QRect& line) const
{
    const Tokens& tokens = tokensFor(palette());
    const int baseline = line.bottom() - 6;
    int left =
        drawText(painter, figureFont(), tokens.text, QPoint(line.left(), baseline), m_content.value)
        + AfterValue;
    left = drawText(painter, smallFont(), tokens.textMuted, QPoint(left, baseline), m_content.unit)
        + (m_content.unit.isEmpty() ? AfterValue : AfterUnit);
    left = paintChange(painter, left, baseline);
    const QFontMetrics metrics(smallFont(), this);
    QPoint at = isNoteBelow() ? QPoint(line.left(), NoteBaseline) : QPoint(left, baseline);
    const int width = metrics.horizontalAdvance(m_content.note);
    const int besideCaption = line.right() + 1 - width;
    const int caption = metrics.horizontalAdvance(m_content.caption);
    // Rather above than cut short.
    if (at.x() > besideCaption && line.left() + caption + AfterUnit <= besideCaption)
        at = {besideCaption,
              CaptionTop + (CaptionHeight + metrics.ascent() - metrics.descent()) / 2};
    const int room = line.right() - at.x() + 1;
    const bool fits = width <= room;
    const QFont font = fits ? smallFont() : tinyFont(); // rather small than cut short
    drawText(painter, font, tokens.textMuted, at,
             wholeWords(m_content.note, QFontMetrics(font, this), room));
}

void KeyFigure::paintBar(QPainter& painter, const QRectF& bar) const
{
    const Tokens& tokens = tokensFor(palette());
    paintShare(painter, bar, *m_content.share, tokens.accent, tokens);
    if (!m_content.due)
        return;
    const double x = std::round(bar.left() + bar.width() * std::clamp(*m_content.due, 0.0, 1.0));
    painter.fillRect(QRectF(x - 1, bar.top() - 3, 2, bar.height() + 6), tokens.text);
}

/// Three such counts would take the room of the other figures.
bool KeyFigure::hasLargeCounts() const
{
    constexpr int Large = 1'000;
    return std::any_of(m_content.lights.cbegin(), m_content.lights.cend(),
                       [](const LightCount& count) { return count.count >= Large; });
}

int KeyFigure::countsWidth(const QFontMetrics& metrics) const
{
    int width = -AfterCount; // nothing follows the last one
    for (const LightCount& count : m_content.lights)
        width +=
            metrics.horizontalAdvance(locale().toString(count.count)) + BeforeCount + AfterCount;
    return width;
}

void KeyFigure::paintLights(QPainter& painter, const QRect& line) const
{
    const Tokens& tokens = tokensFor(palette());
    const int baseline = line.bottom() - 6;
    int left = line.left();
    const bool fits =
        !hasLargeCounts() && countsWidth(QFontMetrics(figureFont(), this)) <= line.width();
    const QFont font = fits ? figureFont() : cardTitleFont(); // small, but every count in full
    for (const LightCount& count : m_content.lights) {
        paintLight(painter, QRectF(left, baseline - (fits ? 14 : 12), 12, 12), count.light, tokens);
        left = drawText(painter, font, tokens.text, QPoint(left + BeforeCount, baseline),
                        locale().toString(count.count))
            + (fits ? AfterCount : AfterCount / 2);
    }
    drawText(painter, smallFont(), tokens.textMuted, QPoint(left - 4, baseline), m_content.note);
}

void KeyFigure::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    paintBox(painter, rect(), metrics::CardRadius, tokens.surface,
             underMouse() ? tokens.accentLine : tokens.border);
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::CardRadius, tokens);

    const QRect inner = rect().adjusted(metrics::CardMargin, 0, -metrics::CardMargin, 0);
    painter.setFont(smallFont());
    painter.setPen(tokens.textMuted);
    painter.drawText(
        QRect(inner.left(), CaptionTop, inner.width(), CaptionHeight),
        Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_content.caption, Qt::ElideRight, inner.width()));
    const QRect line(inner.left(), ValueTop, inner.width(), ValueHeight);
    if (m_content.lights.empty())
        paintValue(painter, line);
    else
        paintLights(painter, line);
    if (m_content.share)
        paintBar(painter, QRectF(inner.left(), BarTop, inner.width(), BarHeight));
}

void KeyFigure::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KeyFigure::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace touyan
