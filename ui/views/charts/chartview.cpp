#include "views/charts/chartview.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "views/charts/chartlook.h"
#include "views/hovercard.h"

#include <QAccessible>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPieSeries>

#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {

ChartView::ChartView(ChartForm form, QWidget* parent)
    : QChartView(parent)
    , m_form(form)
    , m_card(new HoverCard(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    // The chart follows the view; its own least size would outgrow the view and be cut.
    chart()->setMinimumSize(1, 1);
}

void ChartView::setTable(const ChartTable& table)
{
    m_table = table;
    m_current = -1;
    showValues({});
    setAccessibleName(table.title);
    QStringList lines;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        lines.append(table.rowText(row).replace(u'\n', u' '));
    setAccessibleDescription(table.isEmpty() ? table.emptyReason : lines.join(u"; "_s));
    // QChartView sets a minimum of its own, which hides minimumSizeHint().
    setMinimumSize(minimumSizeHint());
    redraw();
}

void ChartView::redraw()
{
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis* axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_drawnSize = size();
    setBackgroundBrush(Qt::NoBrush);
    if (m_table.isEmpty())
        return;
    ChartRoom room;
    room.width = width();
    room.height = height();
    drawChart(*chart(), m_table, m_form, tokensFor(palette()), room);
    const auto series = chart()->series();
    for (QAbstractSeries* one : series) {
        if (auto* ring = qobject_cast<QPieSeries*>(one))
            connect(ring, &QPieSeries::hovered, this, [this, ring](QPieSlice* slice, bool isOver) {
                setCurrent(isOver ? ring->slices().indexOf(slice) : -1);
                showValues(viewport()->mapFromGlobal(QCursor::pos()));
            });
    }
    viewport()->update();
}

QSize ChartView::sizeHint() const
{
    if (!isSideways())
        return {400, 236};
    constexpr int RowHeight = 26;
    constexpr int Around = 64; // legend and axis
    return {400, std::max(160, static_cast<int>(m_table.rows.size()) * RowHeight + Around)};
}

QSize ChartView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

bool ChartView::isSideways() const
{
    return m_form == ChartForm::Bars || m_form == ChartForm::StackedBars;
}

QRectF ChartView::bandOf(qsizetype row) const
{
    const QRectF area = chart()->plotArea();
    const auto count = static_cast<qreal>(m_table.rows.size());
    if (isSideways()) {
        const qreal height = area.height() / count;
        return {area.left(), area.top() + height * static_cast<qreal>(row), area.width(), height};
    }
    const qreal width = area.width() / count;
    return {area.left() + width * static_cast<qreal>(row), area.top(), width, area.height()};
}

qsizetype ChartView::rowAt(const QPoint& point) const
{
    if (m_table.isEmpty() || m_form == ChartForm::Ring)
        return m_current;
    const QPointF at = mapToScene(point);
    const QRectF area = chart()->plotArea();
    // Beside the plot area stand the names of the rows: they answer as well.
    const bool isBeside = isSideways() ? at.x() > area.right() : at.y() < area.top();
    if (isBeside)
        return -1;
    const qreal share = isSideways() ? (at.y() - area.top()) / area.height()
                                     : (at.x() - area.left()) / area.width();
    if (share < 0 || share >= 1)
        return -1;
    return static_cast<qsizetype>(share * static_cast<qreal>(m_table.rows.size()));
}

qint64 ChartView::columnKeyAt(const QPoint& point) const
{
    const auto series = chart()->series();
    if (m_form != ChartForm::StackedColumns || m_current < 0 || series.isEmpty())
        return -1;
    double above = chart()->mapToValue(mapToScene(point), series.constFirst()).y();
    for (const ChartColumn& column : m_table.columns) {
        const double value = column.values.value(m_current).value_or(0);
        if (above >= 0 && above < value)
            return column.key;
        above -= value;
    }
    return -1;
}

void ChartView::setCurrent(qsizetype row)
{
    if (row == m_current)
        return;
    m_current = row;
    const auto series = chart()->series();
    for (QAbstractSeries* one : series) {
        const auto* ring = qobject_cast<QPieSeries*>(one);
        if (!ring)
            continue;
        const auto slices = ring->slices();
        for (qsizetype at = 0; at < slices.size(); ++at)
            slices.at(at)->setExploded(at == row);
    }
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ChartView::showValues(const QPoint& at)
{
    HoverText text;
    if (m_current >= 0) {
        text.title = m_table.rows.value(m_current);
        for (const ChartColumn& column : std::as_const(m_table.columns)) {
            const QString value = m_table.valueText(m_current, column);
            if (!value.isEmpty())
                text.lines.push_back({column.name, u"%1 %2"_s.arg(value, m_table.unit)});
        }
    }
    m_card->showAt(at, text);
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    if (m_current < 0 || m_form == ChartForm::Ring || m_table.isEmpty())
        return;
    paintPlate(*painter, bandOf(m_current), metrics::BadgeRadius, tokensFor(palette()).hover);
}

void ChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_table.isEmpty())
        return;
    if (isSideways())
        paintFigures(*painter);
    else if (m_form == ChartForm::Ring)
        paintWhole(*painter);
    if (hasFocus())
        paintFocusRing(*painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1),
                       metrics::BadgeRadius, tokensFor(palette()));
}

/// The figures stand after the bars: exact, and never over one of them.
void ChartView::paintFigures(QPainter& painter) const
{
    const auto series = chart()->series();
    if (series.isEmpty())
        return;
    const bool isStacked = m_form == ChartForm::StackedBars;
    painter.setFont(tinyFont());
    painter.setPen(tokensFor(palette()).textMuted);
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        const QRectF band = bandOf(row);
        double end = 0;
        for (const ChartColumn& column : m_table.columns) {
            const double value = column.values.value(row).value_or(0);
            end = isStacked ? end + value : std::max(end, value);
        }
        const QPointF at = chart()->mapToPosition(QPointF(end, 0), series.constFirst());
        const QRectF room(at.x() + metrics::HalfGrid + 2, band.top(), band.width(), band.height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, barFigures(m_table, row, m_form));
    }
}

void ChartView::paintWhole(QPainter& painter) const
{
    double whole = 0;
    for (const std::optional<double>& value : m_table.columns.constFirst().values)
        whole += value.value_or(0);
    const QRectF area = chart()->plotArea();
    const Tokens& tokens = tokensFor(palette());
    painter.setFont(pageTitleFont());
    painter.setPen(tokens.text);
    painter.drawText(area.adjusted(0, -14, 0, -14), Qt::AlignCenter,
                     QLocale(QLocale::English).toString(whole, 'f', m_table.decimals));
    painter.setFont(smallFont());
    painter.setPen(tokens.textMuted);
    painter.drawText(area.adjusted(0, 22, 0, 22), Qt::AlignCenter, m_table.unit);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    if (m_form == ChartForm::Ring)
        return;
    setCurrent(rowAt(event->position().toPoint()));
    showValues(event->position().toPoint());
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    setCurrent(rowAt(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && m_current >= 0)
        Q_EMIT activated(m_table.keys.value(m_current, -1),
                         columnKeyAt(event->position().toPoint()));
}

void ChartView::leaveEvent(QEvent* event)
{
    setCurrent(-1);
    showValues({});
    QChartView::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const qsizetype last = m_table.rows.size() - 1;
    if (m_table.isEmpty()) {
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
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(m_table.keys.value(m_current, -1), -1);
        return;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    const QPointF at =
        m_form == ChartForm::Ring ? chart()->plotArea().center() : bandOf(m_current).center();
    showValues(mapFromScene(at));
    setAccessibleName(m_table.title + u": "_s + m_table.rowText(m_current).replace(u'\n', u' '));
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    setCurrent(-1);
    showValues({});
    QChartView::focusOutEvent(event);
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        redraw();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if (isSideways() && size() != m_drawnSize)
        redraw(); // the room for names follows the size
}

} // namespace touyan
