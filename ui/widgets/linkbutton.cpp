#include "widgets/linkbutton.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QPainter>

namespace touyan {

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    setFont(smallFont());
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + metrics::Grid, 20};
}

void LinkButton::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::BadgeRadius, tokens);
    QFont font = this->font();
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(isEnabled() ? tokens.accentText : tokens.textDisabled);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace touyan
