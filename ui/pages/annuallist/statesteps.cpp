#include "pages/annuallist/statesteps.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <numeric>

namespace touyan {
namespace {

constexpr int Height = 26;
constexpr int Point = 9; ///< how far an arrow reaches into the next one
constexpr int Gap = 2;
constexpr int Padding = 8;
constexpr int TickSize = 12;
constexpr int NarrowStep = 34;

int stepCount()
{
    return static_cast<int>(choices<ListState>().size());
}

QString stepTitle(int step)
{
    return choices<ListState>()[static_cast<size_t>(step)].translatedTitle();
}

QPainterPath arrow(const QRectF& rect, bool isFirst)
{
    QPainterPath path(rect.topLeft());
    path.lineTo(rect.right() - Point, rect.top());
    path.lineTo(rect.right(), rect.center().y());
    path.lineTo(rect.right() - Point, rect.bottom());
    path.lineTo(rect.left(), rect.bottom());
    if (!isFirst)
        path.lineTo(rect.left() + Point, rect.center().y());
    path.closeSubpath();
    return path;
}

} // namespace

StateSteps::StateSteps(QWidget* parent)
    : QWidget(parent)
{
    setFont(smallFont());
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(m_state);
}

void StateSteps::setState(ListState state)
{
    m_state = state;
    setAccessibleName(tr("State of the list: %1").arg(choice(state).translatedTitle()));
    updateGeometry();
    update();
}

int StateSteps::fullWidth(int step) const
{
    const bool isBehind = step < static_cast<int>(m_state);
    return QFontMetrics(boldTextFont()).horizontalAdvance(stepTitle(step)) + 2 * Padding + Point
        + (isBehind ? TickSize : 0);
}

QSize StateSteps::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < stepCount(); ++step)
        width += fullWidth(step) - Point + Gap;
    return {width + Point, Height};
}

QSize StateSteps::minimumSizeHint() const
{
    return {stepCount() * NarrowStep + fullWidth(static_cast<int>(m_state)), Height};
}

std::vector<int> StateSteps::stepWidths() const
{
    std::vector<int> widths;
    for (int step = 0; step < stepCount(); ++step)
        widths.push_back(fullWidth(step));
    const auto needed = [&widths] {
        return std::accumulate(widths.cbegin(), widths.cend(), Point) - stepCount() * (Point - Gap);
    };
    // The farthest from the present state lose their words first.
    const int current = static_cast<int>(m_state);
    for (int far = stepCount(); far > 0 && needed() > width(); --far) {
        for (const int step : {current - far, current + far}) {
            if (step >= 0 && step < stepCount() && needed() > width())
                widths[static_cast<size_t>(step)] = NarrowStep;
        }
    }
    return widths;
}

void StateSteps::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<int> widths = stepWidths();
    int left = 0;
    for (int step = 0; step < stepCount(); ++step) {
        const int wide = widths[static_cast<size_t>(step)];
        paintStep(painter, QRect(left, 0, wide, height()), step, wide == fullWidth(step));
        left += wide - Point + Gap;
    }
}

void StateSteps::paintStep(QPainter& painter, const QRect& rect, int step, bool hasRoom) const
{
    const Tokens& tokens = tokensFor(palette());
    const int current = static_cast<int>(m_state);
    const bool isBehind = step < current;
    const QColor ground = step == current ? tokens.accent
        : isBehind                        ? blended(tokens.green, tokens.window, 0.22)
                                          : blended(tokens.border, tokens.window, 0.55);
    const QColor ink = step == current ? tokens.onAccent
        : isBehind                     ? tokens.greenText
                                       : tokens.textMuted;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawPath(arrow(rect, step == 0));
    QRect inner = rect.adjusted(step == 0 ? Padding : Padding + Point / 2, 0, -Point, 0);
    if (isBehind) {
        paintIcon(painter, Icon::Check,
                  QRect(inner.left(), (height() - TickSize) / 2, TickSize, TickSize), ink);
        inner.setLeft(inner.left() + TickSize + 2);
    }
    painter.setPen(ink);
    painter.setFont(step == current ? boldTextFont() : font());
    if (hasRoom)
        painter.drawText(inner.adjusted(0, 0, -2, 0), Qt::AlignCenter, stepTitle(step));
    else if (!isBehind)
        painter.drawText(inner, Qt::AlignCenter, QString::number(step + 1));
}

int StateSteps::stepAt(int x) const
{
    const std::vector<int> widths = stepWidths();
    int left = 0;
    for (int step = 0; step < stepCount(); ++step) {
        const int next = left + widths[static_cast<size_t>(step)] - Point + Gap;
        if (x >= left && x < next)
            return step;
        left = next;
    }
    return -1;
}

bool StateSteps::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int step = stepAt(help->pos().x());
    QToolTip::showText(help->globalPos(), step < 0 ? accessibleName() : stepText(step), this);
    return true;
}

QString StateSteps::stepText(int step) const
{
    //: 1: number of the step, 2: state of the list
    QStringList lines{tr("%1. %2").arg(QString::number(step + 1), stepTitle(step)),
                      m_notes.value(step), tr("Click to see all steps and revisions")};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void StateSteps::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void StateSteps::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    update();
}

} // namespace touyan
