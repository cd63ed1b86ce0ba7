#include "widgets/rowchart.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "widgets/accessiblerole.h"
#include "widgets/elidedlines.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace touyan {

namespace {

constexpr int MostRowHeight = 36; // farther apart, rows would not be read as one list

} // namespace

RowChart::RowChart(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

QSize RowChart::sizeHint() const
{
    return {280, rowCount() * leastRowHeight()};
}

QSize RowChart::minimumSizeHint() const
{
    return {160, rowCount() * leastRowHeight()};
}

void RowChart::rowsChanged()
{
    m_hovered = -1;
    m_current = std::clamp(m_current, 0, std::max(0, rowCount() - 1));
    m_widestLabel = 0;
    QStringList sentences;
    for (int row = 0; row < rowCount(); ++row) {
        m_widestLabel = std::max(m_widestLabel, fontMetrics().horizontalAdvance(rowLabel(row)));
        sentences << rowSentence(row);
    }
    setAccessibleDescription(sentences.join(u'\n'));
    updateGeometry();
    update();
}

int RowChart::mostLabelWidth() const
{
    return width() * 2 / 5;
}

int RowChart::labelWidth() const
{
    return std::min(m_widestLabel, mostLabelWidth());
}

void RowChart::paintLabel(QPainter& painter, int row, const QRect& rect) const
{
    painter.setPen(tokensFor(palette()).text);
    const int lines = linesFor(rect.height());
    painter.drawText(rect,
                     Qt::AlignVCenter | Qt::AlignRight
                         | (lines > 1 ? Qt::TextWordWrap : Qt::TextSingleLine),
                     elidedLines(rowLabel(row), font(), rect.width(), lines));
}

/// How many lines of a label a row of @p height has room for.
int RowChart::linesFor(int height) const
{
    return height >= 2 * fontMetrics().height() ? 2 : 1;
}

/// Labels that differ in their ends only would read alike if they were cut: they get two lines.
int RowChart::leastRowHeight() const
{
    return m_widestLabel > mostLabelWidth() ? std::max(RowHeight, 2 * fontMetrics().height() + 2)
                                            : RowHeight;
}

void RowChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // labels may need another number of lines
}

/// Rows share what room there is, within reason.
int RowChart::rowHeight() const
{
    const int least = leastRowHeight();
    return std::clamp(height() / std::max(1, rowCount()), least, std::max(least, MostRowHeight));
}

int RowChart::rowAt(int y) const
{
    const int row = y / rowHeight();
    return y >= 0 && row < rowCount() ? row : -1;
}

QRect RowChart::rowRect(int row) const
{
    return {0, row * rowHeight(), width(), rowHeight()};
}

void RowChart::paintEvent(QPaintEvent* event)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    for (int row = 0; row < rowCount(); ++row) {
        const QRect rect = rowRect(row);
        if (!rect.intersects(event->rect()))
            continue;
        if (row == m_hovered)
            paintPlate(painter, rect, metrics::BadgeRadius, tokens.hover);
        if (row == m_current && hasFocus())
            paintFocusRing(painter, rect, metrics::BadgeRadius, tokens);
        paintRow(painter, row, rect.adjusted(6, 0, -6, 0));
    }
}

bool RowChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos().y());
    QToolTip::showText(help->globalPos(), row < 0 ? QString() : rowSentence(row), this);
    return true;
}

void RowChart::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (row == m_hovered)
        return;
    m_hovered = row;
    setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void RowChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    m_current = row;
    Q_EMIT activated(rowKey(row));
}

void RowChart::leaveEvent(QEvent* /*event*/)
{
    m_hovered = -1;
    update();
}

void RowChart::setCurrent(int row)
{
    m_current = std::clamp(row, 0, std::max(0, rowCount() - 1));
    tellCurrent();
    update();
}

/// Whoever walks by keyboard is told a label that is cut short, as the pointer is by resting.
void RowChart::tellCurrent()
{
    const bool isCut = rowCount() > 0
        && elidedLines(rowLabel(m_current), font(), labelWidth(), linesFor(rowHeight()))
            != rowLabel(m_current);
    if (isCut)
        QToolTip::showText(mapToGlobal(rowRect(m_current).bottomLeft()), rowSentence(m_current),
                           this);
    else
        QToolTip::hideText();
}

void RowChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (rowCount() > 0)
            Q_EMIT activated(rowKey(m_current));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace touyan
