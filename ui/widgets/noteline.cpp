#include "widgets/noteline.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/tokens.h"

#include <QPainter>

namespace touyan {
namespace {

constexpr int SignSize = 14;
constexpr int TextLeft = SignSize + 6;
constexpr int LeastWidth = 120;
constexpr int UsualWidth = 480;

} // namespace

NoteLine::NoteLine(QWidget* parent)
    : QWidget(parent)
{
    setFont(smallFont());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void NoteLine::setNote(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QRect NoteLine::textRect(int width) const
{
    return fontMetrics().boundingRect(QRect(TextLeft, 0, std::max(1, width - TextLeft), 1 << 16),
                                      Qt::TextWordWrap, m_text);
}

int NoteLine::heightForWidth(int width) const
{
    return std::max(fontMetrics().height(), textRect(width).height()) + metrics::HalfGrid;
}

QSize NoteLine::sizeHint() const
{
    const int whole = TextLeft + fontMetrics().horizontalAdvance(m_text) + 1;
    const int width = std::min(whole, UsualWidth);
    return {width, heightForWidth(width)};
}

QSize NoteLine::minimumSizeHint() const
{
    return {LeastWidth, fontMetrics().height() + metrics::HalfGrid};
}

void NoteLine::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    const bool isWarning = m_tone == Tone::Warning;
    const bool isBad = m_tone == Tone::Bad;
    const Icon sign = isBad ? Icon::Error : isWarning ? Icon::Warning : Icon::Info;
    const QColor& signInk = isBad ? tokens.red : isWarning ? tokens.yellow : tokens.textMuted;
    const QColor& ink = isBad ? tokens.redText : isWarning ? tokens.yellowText : tokens.textMuted;
    const int top = metrics::HalfGrid / 2;
    QPainter painter(this);
    paintIcon(painter, sign,
              QRect(0, top + (fontMetrics().height() - SignSize) / 2, SignSize, SignSize), signInk);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(TextLeft, top, 0, 0), Qt::TextWordWrap, m_text);
}

} // namespace touyan
