#include "widgets/barlist.h"

#include "style/painting.h"
#include "style/tokens.h"

#include <QPainter>

namespace touyan {

namespace {

constexpr int BarHeight = 14;
constexpr int Gap = 8;

} // namespace

void BarList::setBars(const std::vector<Bar>& bars)
{
    m_bars = bars;
    m_largest = 0;
    for (const Bar& bar : bars)
        m_largest = std::max(m_largest, bar.value);
    rowsChanged();
}

void BarList::setChosen(const QStringList& keys)
{
    m_chosen = keys;
    update();
}

QString BarList::rowSentence(int row) const
{
    return bar(row).label + u' ' + bar(row).text;
}

QColor BarList::barColor(const Bar& bar) const
{
    const Tokens& tokens = tokensFor(palette());
    if (!m_chosen.isEmpty() && !m_chosen.contains(bar.key))
        return tokens.accentPale;
    if (bar.color.isValid())
        return bar.color;
    const double share = m_largest > 0 ? bar.value / m_largest : 0;
    return blended(tokens.accent, tokens.surface, 0.55 + 0.45 * share);
}

int BarList::textWidth() const
{
    int widest = 0;
    for (const Bar& bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.text));
    return widest;
}

void BarList::paintRow(QPainter& painter, int row, const QRect& rect) const
{
    const Bar& shown = bar(row);
    const int label = labelWidth();
    paintLabel(painter, row, QRect(rect.left(), rect.top(), label, rect.height()));
    const int left = rect.left() + label + Gap;
    const int room = rect.right() - left - Gap - textWidth();
    const double share = m_largest > 0 ? std::max(0.0, shown.value) / m_largest : 0;
    const int length = std::max(shown.value > 0 ? 2 : 0, static_cast<int>(room * share));
    paintPlate(painter,
               QRectF(left, rect.top() + (rect.height() - BarHeight) / 2.0, length, BarHeight), 2,
               barColor(shown));
    painter.setPen(tokensFor(palette()).textMuted);
    painter.drawText(QRect(left + length + Gap, rect.top(), textWidth() + Gap, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, shown.text);
}

} // namespace touyan
