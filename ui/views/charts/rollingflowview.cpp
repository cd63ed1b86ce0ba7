#include "views/charts/rollingflowview.h"

#include "style/tokens.h"
#include "views/scenepainter.h"
#include "widgets/accessiblerole.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {

RollingFlowView::RollingFlowView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rolling flow between the years' lists"));
    setAccessibleRole(*this, QAccessible::Chart);
}

void RollingFlowView::setFlow(ListFlow flow)
{
    m_flow = std::move(flow);
    m_current = -1;
    setAccessibleDescription(m_flow.lines().join(u"; "_s));
    update();
}

QSize RollingFlowView::sizeHint() const
{
    return {320, 240};
}

QSize RollingFlowView::minimumSizeHint() const
{
    return {240, 190};
}

FlowDrawing RollingFlowView::layOut() const
{
    const FontMeasure measure(ScenePalette(tokensFor(palette())));
    return flowLayout(m_flow.content, size(), measure, m_current);
}

void RollingFlowView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScene(painter, layOut().scene, ScenePalette(tokensFor(palette())));
}

void RollingFlowView::setCurrent(qsizetype place)
{
    if (place == m_current)
        return;
    m_current = place;
    setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void RollingFlowView::showValues(const QPoint& at)
{
    if (m_current < 0) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(at, m_flow.sources.at(static_cast<size_t>(m_current)).words, this);
}

void RollingFlowView::activate(qsizetype place)
{
    if (place < 0)
        return;
    const ListFlow::Source& source = m_flow.sources.at(static_cast<size_t>(place));
    Q_EMIT activated(source.year, {source.words, source.projects});
}

void RollingFlowView::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(layOut().placeAt(event->position()));
    showValues(event->globalPosition().toPoint());
}

void RollingFlowView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        activate(layOut().placeAt(event->position()));
}

void RollingFlowView::leaveEvent(QEvent*)
{
    setCurrent(-1);
}

void RollingFlowView::keyPressEvent(QKeyEvent* event)
{
    const qsizetype last = std::ssize(m_flow.sources) - 1;
    if (last < 0) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        setCurrent(std::min(m_current + 1, last));
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        setCurrent(std::max<qsizetype>(m_current - 1, 0));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const FlowDrawing drawing = layOut();
    const auto place = static_cast<size_t>(m_current);
    const QPointF at = place < drawing.blocks.size()
        ? drawing.blocks.at(place).bottomRight()
        : drawing.bands.at(place - drawing.blocks.size()).front();
    setAccessibleName(m_flow.sources.at(place).words);
    showValues(mapToGlobal(at.toPoint()));
}

void RollingFlowView::focusOutEvent(QFocusEvent* event)
{
    setCurrent(-1);
    QWidget::focusOutEvent(event);
}

bool RollingFlowView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // shown while pointing, not after a delay
    return QWidget::event(event);
}

} // namespace touyan
