#include "pages/selection/meterlist.h"

#include "style/fonts.h"
#include "style/tokens.h"
#include "widgets/accessiblerole.h"
#include "widgets/marks.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int RowHeight = 32;
constexpr int TextHeight = 20;
constexpr int TrackHeight = 6;
constexpr int MarkSize = 9;
constexpr int StateGap = 6;

Light markOf(MeterState state)
{
    switch (state) {
    case MeterState::Ok:
        return Light::Green;
    case MeterState::Under:
        return Light::Yellow;
    case MeterState::Over:
        return Light::Red;
    }
    return Light::None;
}

QColor barColor(const ConstraintMeter& meter, const Tokens& tokens)
{
    if (meter.state == MeterState::Over)
        return tokens.red;
    if (meter.state == MeterState::Under)
        return tokens.yellow;
    return meter.minimum ? tokens.green : tokens.accent;
}

/// How far the bar goes: to the upper bound, or of a share to the whole.
double shareOf(const ConstraintMeter& meter)
{
    if (meter.kind == MeterKind::NewShare)
        return meter.used / 100;
    const double whole = meter.maximum.value_or(meter.minimum.value_or(0));
    return whole > 0 ? meter.used / whole : 0;
}

QString stateWords(const ConstraintMeter& meter)
{
    if (meter.state == MeterState::Over)
        return MeterList::tr("too many");
    return meter.state == MeterState::Under ? MeterList::tr("too few") : QString();
}

} // namespace

MeterList::MeterList(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Bounds of the list"));
    setAccessibleRole(*this, QAccessible::Chart);
}

void MeterList::setMeters(const std::vector<ConstraintMeter>& meters)
{
    if (meters == m_meters)
        return;
    m_meters = meters;
    QStringList lines;
    for (const ConstraintMeter& meter : meters)
        lines.append(QString(meter.title % u' ' % meter.text % u' ' % stateWords(meter)).trimmed());
    setAccessibleDescription(lines.join(u'\n'));
    setToolTip(lines.join(u'\n')); // a line may be longer than the panel is wide
    fit();
    update();
}

void MeterList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// As high as all lines at this width.
void MeterList::fit()
{
    int height = 0;
    for (const ConstraintMeter& meter : m_meters)
        height += heightOf(meter);
    setFixedHeight(height);
}

QSize MeterList::sizeHint() const
{
    return {200, height()};
}

/// What is left for words beside those on the state, in pixels.
int MeterList::roomBeside(const QString& stateWords) const
{
    const int taken =
        stateWords.isEmpty() ? 0 : QFontMetrics(textFont(), this).horizontalAdvance(stateWords);
    return width() - (taken > 0 ? taken + MarkSize + 2 * StateGap : 0);
}

/// The bound goes below its name where the two have no room side by side.
bool MeterList::isBroken(const ConstraintMeter& meter) const
{
    const QString words = meter.title % u' ' % meter.text;
    return QFontMetrics(textFont(), this).horizontalAdvance(words) > roomBeside(stateWords(meter));
}

int MeterList::heightOf(const ConstraintMeter& meter) const
{
    return RowHeight + (isBroken(meter) ? TextHeight : 0);
}

void MeterList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(textFont());
    int top = 0;
    for (const ConstraintMeter& meter : m_meters) {
        const int height = heightOf(meter);
        paintMeter(painter, QRect(0, top, width(), height), meter);
        top += height;
    }
}

void MeterList::paintMeter(QPainter& painter, const QRect& rect, const ConstraintMeter& meter) const
{
    const Tokens& tokens = tokensFor(palette());
    const QRect line(rect.left(), rect.top(), rect.width(), TextHeight);
    const int right = rect.left() + roomBeside(stateWords(meter));
    const QString words = stateWords(meter);
    if (!words.isEmpty()) {
        const int wordsWidth = painter.fontMetrics().horizontalAdvance(words);
        painter.setPen(
            toneText(meter.state == MeterState::Over ? Tone::Bad : Tone::Warning, tokens));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, words);
        const int mark = rect.right() - wordsWidth - MarkSize - StateGap;
        paintLight(painter,
                   QRectF(mark + 1, line.center().y() - MarkSize / 2.0 + 1, MarkSize, MarkSize),
                   markOf(meter.state), tokens);
    }
    painter.setPen(tokens.text);
    const auto write = [&](const QRect& at, const QString& text, int room) {
        painter.drawText(at, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    };
    QRect last = line;
    if (isBroken(meter)) {
        last.translate(0, TextHeight);
        write(line, meter.title, right - line.left());
        write(last, meter.text, width());
    } else {
        write(line, meter.title % u' ' % meter.text, right - line.left() + 1);
    }
    const QRectF track(rect.left(), last.bottom() + 2, rect.width(), TrackHeight);
    paintShare(painter, track, shareOf(meter), barColor(meter, tokens), tokens);
    const bool marksMinimum = meter.minimum && meter.kind == MeterKind::NewShare;
    if (marksMinimum) {
        const double x = track.left() + track.width() * *meter.minimum / 100;
        painter.fillRect(QRectF(x, track.top() - 2, 2, track.height() + 4), tokens.text);
    }
}

} // namespace touyan
