#include "pages/review/severitybars.h"

#include "style/painting.h"
#include "style/tokens.h"

#include <QPainter>

#include <cmath>

namespace touyan {
namespace {

constexpr int BarHeight = 12;
constexpr int Gap = 8;
constexpr int TextWidth = 48;
constexpr int Slack = 4; ///< short labels are elided where their width is rounded down

} // namespace

void SeverityBars::setBars(const std::vector<SeverityBar>& bars)
{
    m_bars = bars;
    m_largest = 0;
    for (const SeverityBar& bar : bars)
        m_largest = std::max(m_largest, std::abs(bar.points));
    rowsChanged();
}

QString SeverityBars::rowSentence(int row) const
{
    const SeverityBar& shown = bar(row);
    return shown.points < 0
        ? tr("%1: %2 points, stricter than the others").arg(shown.label, shown.text)
        : tr("%1: %2 points, more lenient than the others").arg(shown.label, shown.text);
}

void SeverityBars::paintRow(QPainter& painter, int row, const QRect& rect) const
{
    const Tokens& tokens = tokensFor(palette());
    const SeverityBar& shown = bar(row);
    const int label = labelWidth() + Slack;
    paintLabel(painter, row, QRect(rect.left(), rect.top(), label, rect.height()));
    const double left = rect.left() + label + Gap;
    const double half = (rect.right() - left - Gap - TextWidth) / 2;
    const double middle = left + half;
    const double length = m_largest > 0 ? half * std::abs(shown.points) / m_largest : 0;
    const double top = rect.top() + (rect.height() - BarHeight) / 2.0;
    painter.fillRect(QRectF(middle, rect.top(), 1, rect.height()), tokens.border);
    paintPlate(painter,
               shown.points < 0 ? QRectF(middle - length, top, length, BarHeight)
                                : QRectF(middle + 1, top, length, BarHeight),
               2, shown.points < 0 ? tokens.accent : tokens.accentPale);
    painter.setPen(tokens.textMuted);
    painter.drawText(QRectF(rect.right() - TextWidth, rect.top(), TextWidth, rect.height()),
                     Qt::AlignVCenter | Qt::AlignRight, shown.text);
}

} // namespace touyan
