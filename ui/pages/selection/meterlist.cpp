#include "pages/selection/meterlist.h"

#include "style/fonts.h"
#include "style/tokens.h"
#include "widgets/marks.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int RowHeight = 32;
constexpr int TextHeight = 20;
constexpr int TrackHeight = 6;
constexpr int MarkSize = 9;

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
    updateGeometry();
    update();
}

QSize MeterList::sizeHint() const
{
    return {200, static_cast<int>(m_meters.size()) * RowHeight};
}

void MeterList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(textFont());
    for (size_t at = 0; at < m_meters.size(); ++at)
        paintMeter(painter, QRect(0, static_cast<int>(at) * RowHeight, width(), RowHeight),
                   m_meters[at]);
}

void MeterList::paintMeter(QPainter& painter, const QRect& rect, const ConstraintMeter& meter) const
{
    const Tokens& tokens = tokensFor(palette());
    const QRect line(rect.left(), rect.top(), rect.width(), TextHeight);
    int right = rect.right();
    const QString words = stateWords(meter);
    if (!words.isEmpty()) {
        const int wordsWidth = painter.fontMetrics().horizontalAdvance(words);
        painter.setPen(
            toneText(meter.state == MeterState::Over ? Tone::Bad : Tone::Warning, tokens));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, words);
        right -= wordsWidth + MarkSize + 6;
        paintLight(painter,
                   QRectF(right + 1, line.center().y() - MarkSize / 2.0 + 1, MarkSize, MarkSize),
                   markOf(meter.state), tokens);
        right -= 6;
    }
    painter.setPen(tokens.text);
    const QString text = QString(meter.title % u' ' % meter.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, right - line.left()));
    const QRectF track(rect.left(), line.bottom() + 2, rect.width(), TrackHeight);
    paintShare(painter, track, shareOf(meter), barColor(meter, tokens), tokens);
    const bool marksMinimum = meter.minimum && meter.kind == MeterKind::NewShare;
    if (marksMinimum) {
        const double x = track.left() + track.width() * *meter.minimum / 100;
        painter.fillRect(QRectF(x, track.top() - 2, 2, track.height() + 4), tokens.text);
    }
}

} // namespace touyan
