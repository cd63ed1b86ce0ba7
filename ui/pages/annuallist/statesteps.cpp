#include "pages/annuallist/statesteps.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/tokens.h"

#include <QPainter>

namespace touyan {
namespace {

constexpr int Height = 40;
constexpr int DotSize = 16;
constexpr int NarrowestStep = 56;

int stepCount()
{
    return static_cast<int>(choices<ListState>().size());
}

} // namespace

StateSteps::StateSteps(QWidget* parent)
    : QWidget(parent)
{
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setState(m_state);
}

void StateSteps::setState(ListState state)
{
    m_state = state;
    setAccessibleName(tr("State of the list: %1").arg(choice(state).translatedTitle()));
    setToolTip(accessibleName());
    update();
}

QSize StateSteps::sizeHint() const
{
    return {stepCount() * 2 * NarrowestStep, Height};
}

QSize StateSteps::minimumSizeHint() const
{
    return {stepCount() * NarrowestStep, Height};
}

void StateSteps::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensFor(palette());
    const int current = static_cast<int>(m_state);
    const double step = static_cast<double>(width()) / stepCount();
    const double y = DotSize / 2.0 + 1;
    for (int i = 0; i < stepCount(); ++i) {
        const double x = step * (i + 0.5);
        const bool isBehind = i < current;
        if (i > 0) {
            painter.setPen(QPen(i <= current ? tokens.accent : tokens.border, 2));
            painter.drawLine(QPointF(x - step + DotSize / 2.0 + 4, y),
                             QPointF(x - DotSize / 2.0 - 4, y));
        }
        const QRectF dot(x - DotSize / 2.0, y - DotSize / 2.0, DotSize, DotSize);
        painter.setPen(i <= current ? QPen(tokens.accent, 2) : QPen(tokens.borderStrong, 1.5));
        painter.setBrush(isBehind ? tokens.accent : tokens.surface);
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        if (isBehind)
            paintIcon(painter, Icon::Check, dot.adjusted(3, 3, -3, -3).toRect(), tokens.onAccent);
        if (i == current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accent);
            painter.drawEllipse(dot.adjusted(5, 5, -5, -5));
        }
        painter.setFont(i == current ? boldTextFont() : font());
        painter.setPen(i == current   ? tokens.accentText
                           : isBehind ? tokens.text
                                      : tokens.textFaint);
        const QRectF label(x - step / 2, DotSize + 4, step, Height - DotSize - 4);
        painter.drawText(label, Qt::AlignHCenter | Qt::AlignVCenter,
                         choices<ListState>()[static_cast<size_t>(i)].translatedTitle());
    }
}

} // namespace touyan
