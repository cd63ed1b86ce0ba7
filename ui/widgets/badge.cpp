#include "widgets/badge.h"

#include "style/fonts.h"
#include "style/tokens.h"
#include "widgets/accessiblerole.h"

#include <QPainter>

namespace touyan {

Badge::Badge(const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setText(text, tone);
}

void Badge::setText(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 20) : QSize(badgeWidth(m_text, smallFont()), 20);
}

void Badge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (!m_text.isEmpty())
        paintBadge(painter, rect(), m_text, m_tone, tokensFor(palette()));
}

} // namespace touyan
