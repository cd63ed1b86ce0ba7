#include "views/charts/rollingflowview.h"

#include "style/tokens.h"
#include "views/scenepainter.h"

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

void RollingFlowView::setCurrent(qsizetype block)
{
    if (block == m_current)
        return;
    m_current = block;
    setCursor(block >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void RollingFlowView::showValues(const QPoint& at)
{
    if (m_current < 0) {
        QToolTip::hideText();
        return;
    }
    //: 1: year, 2: for example "Carried over 22"
    QToolTip::showText(
        at,
        tr("List of %1: %2")
            .arg(QString::number(m_flow.sources.at(static_cast<size_t>(m_current)).year),
                 m_flow.content.blocks.at(static_cast<size_t>(m_current)).label),
        this);
}

void RollingFlowView::activate(qsizetype block)
{
    if (block < 0)
        return;
    const ListFlow::Source& source = m_flow.sources.at(static_cast<size_t>(block));
    Q_EMIT activated(source.year, source.projects);
}

void RollingFlowView::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(layOut().blockAt(event->position()));
    showValues(event->globalPosition().toPoint());
}

void RollingFlowView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        activate(layOut().blockAt(event->position()));
}

void RollingFlowView::leaveEvent(QEvent*)
{
    setCurrent(-1);
}

void RollingFlowView::keyPressEvent(QKeyEvent* event)
{
    const qsizetype last = std::ssize(m_flow.content.blocks) - 1;
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
    const QRectF rect = layOut().blocks.at(static_cast<size_t>(m_current));
    showValues(mapToGlobal(rect.bottomRight().toPoint()));
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
