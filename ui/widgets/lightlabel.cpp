#include "widgets/lightlabel.h"

#include "analysis/rollup.h"
#include "style/tokens.h"
#include "widgets/accessiblerole.h"
#include "widgets/marks.h"

#include <QPainter>

namespace touyan {

namespace {

constexpr int LightSize = 10;
constexpr int TextLeft = 16;

} // namespace

LightLabel::LightLabel(Light light, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_light(light)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setLight(light, text);
}

void LightLabel::setLight(Light light, const QString& text)
{
    m_light = light;
    m_text = text;
    setAccessibleName(text.isEmpty() ? lightTitle(light) : lightTitle(light) + u' ' + text);
    setToolTip(lightTitle(light));
    updateGeometry();
    update();
}

QSize LightLabel::sizeHint() const
{
    const int text = m_text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_text) + 1;
    return {m_text.isEmpty() ? LightSize + 2 : TextLeft + text, 20};
}

void LightLabel::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    paintLight(painter, QRectF(1, (height() - LightSize) / 2.0, LightSize, LightSize), m_light,
               tokens);
    painter.setPen(isEnabled() ? tokens.text : tokens.textDisabled);
    const QRect place = rect().adjusted(TextLeft, 0, 0, 0);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, place.width()));
}

} // namespace touyan
