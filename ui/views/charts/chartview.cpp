#include "views/charts/chartview.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "views/charts/chartlook.h"
#include "views/hovercard.h"
#include "widgets/accessiblerole.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
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
    setAccessibleRole(*this, QAccessible::Chart);
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
    m_part = -1;
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
    // At once: a picture is painted before the event loop would place the new marks.
    chart()->legend()->layout()->invalidate();
    chart()->legend()->layout()->activate();
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

bool ChartView::isStacked() const
{
    return m_form == ChartForm::StackedBars || m_form == ChartForm::StackedColumns;
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

QRectF ChartView::partRect(qsizetype row, qsizetype part) const
{
    const auto series = chart()->series();
    if (series.isEmpty())
        return {};
    double from = 0;
    for (qsizetype column = 0; column < part; ++column)
        from += m_table.columns.at(column).values.value(row).value_or(0);
    const double to = from + m_table.columns.at(part).values.value(row).value_or(0);
    const auto at = [&](double value) {
        const QPointF point = isSideways() ? QPointF(value, 0) : QPointF(0, value);
        return chart()->mapToPosition(point, series.constFirst());
    };
    const QRectF band = bandOf(row);
    if (isSideways()) {
        const double thick = band.height() * StackedBarWidth;
        return {at(from).x(), band.center().y() - thick / 2, at(to).x() - at(from).x(), thick};
    }
    const double thick = band.width() * StackedBarWidth;
    return {band.center().x() - thick / 2, at(to).y(), thick, at(from).y() - at(to).y()};
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
    if (m_current >= 0 && m_part >= 0)
        paintPart(*painter);
    if (hasFocus())
        paintFocusRing(*painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1),
                       metrics::BadgeRadius, tokensFor(palette()));
}

void ChartView::paintPart(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokensFor(palette()).text, 2));
    painter.drawRect(partRect(m_current, m_part).adjusted(-1, -1, 1, 1));
}

/// The figures stand after the bars: exact, and never over one of them.
void ChartView::paintFigures(QPainter& painter) const
{
    const auto series = chart()->series();
    if (series.isEmpty())
        return;
    painter.setFont(unshaped(tinyFont()));
    painter.setPen(tokensFor(palette()).textMuted);
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        const QRectF band = bandOf(row);
        double end = 0;
        for (const ChartColumn& column : m_table.columns) {
            const double value = column.values.value(row).value_or(0);
            end = isStacked() ? end + value : std::max(end, value);
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
    painter.setFont(unshaped(pageTitleFont()));
    painter.setPen(tokens.text);
    painter.drawText(area.adjusted(0, -14, 0, -14), Qt::AlignCenter,
                     QLocale(QLocale::English).toString(whole, 'f', m_table.decimals));
    painter.setFont(unshaped(smallFont()));
    painter.setPen(tokens.textMuted);
    painter.drawText(area.adjusted(0, 22, 0, 22), Qt::AlignCenter, m_table.unit);
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
