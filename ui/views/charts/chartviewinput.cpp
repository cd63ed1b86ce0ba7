#include "views/charts/chartview.h"
#include "views/hovercard.h"
#include "widgets/marks.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPieSeries>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// "● Green" for the parts that stand for lights, else the name alone.
QString markedName(const ChartColumn& column)
{
    const auto sign = [&](Light light) { return QString(lightSign(light) % u' ' % column.name); };
    switch (column.role) {
    case ChartRole::Green:
        return sign(Light::Green);
    case ChartRole::Yellow:
        return sign(Light::Yellow);
    case ChartRole::Red:
        return sign(Light::Red);
    case ChartRole::NoLight:
        return sign(Light::None);
    case ChartRole::Done:
    case ChartRole::Plan:
    case ChartRole::Schedule:
    case ChartRole::Share:
        break;
    }
    return column.name;
}

} // namespace

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

qsizetype ChartView::partAt(qsizetype row, const QPoint& point) const
{
    if (!isStacked() || row < 0)
        return -1;
    const QPointF at = mapToScene(point);
    for (qsizetype part = 0; part < m_table.columns.size(); ++part) {
        const QRectF rect = partRect(row, part);
        // Across the bar the whole room of the row answers: bars are thin.
        const bool isAt = isSideways() ? at.x() >= rect.left() && at.x() < rect.right()
                                       : at.y() > rect.top() && at.y() <= rect.bottom();
        if (isAt)
            return part;
    }
    return -1;
}

void ChartView::setCurrent(qsizetype row, qsizetype part)
{
    if (row == m_current && part == m_part)
        return;
    m_current = row;
    m_part = part;
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
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            const ChartColumn& it = m_table.columns.at(column);
            const QString value = m_table.exactText(m_current, it);
            if (!value.isEmpty())
                text.lines.push_back({markedName(it), u"%1 %2"_s.arg(value, m_table.unit),
                                      isStacked() && column == m_part});
        }
    }
    if (m_current >= 0 && m_table.keys.value(m_current, -1) >= 0 && !m_hint.isEmpty())
        text.lines.push_back({m_hint, {}});
    m_card->showAt(at, text);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    if (m_form == ChartForm::Ring)
        return;
    const QPoint at = event->position().toPoint();
    const qsizetype row = rowAt(at);
    setCurrent(row, partAt(row, at));
    showValues(at);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const qsizetype row = rowAt(at);
    setCurrent(row, partAt(row, at));
    if (event->button() == Qt::LeftButton)
        activateCurrent();
}

void ChartView::activateCurrent()
{
    if (m_current < 0)
        return;
    const qint64 part = m_part >= 0 ? m_table.columns.at(m_part).key : -1;
    Q_EMIT activated(m_table.keys.value(m_current, -1), part);
}

void ChartView::leaveEvent(QEvent* event)
{
    setCurrent(-1);
    showValues({});
    QChartView::leaveEvent(event);
}

void ChartView::stepRow(int by)
{
    const qsizetype row = std::clamp<qsizetype>(m_current + by, 0, m_table.rows.size() - 1);
    const bool hasPart =
        m_part >= 0 && m_table.columns.at(m_part).values.value(row).value_or(0) > 0;
    setCurrent(row, hasPart ? m_part : -1);
}

/// To the next part that is drawn; past either end lies the whole row.
void ChartView::stepPart(int by)
{
    if (m_current < 0)
        setCurrent(0);
    const qsizetype places = m_table.columns.size() + 1; // the whole is the first place
    qsizetype place = m_part + 1;
    do {
        place = (place + by + places) % places;
    } while (place > 0 && m_table.columns.at(place - 1).values.value(m_current).value_or(0) <= 0);
    setCurrent(m_current, place - 1);
}

void ChartView::announceCurrent()
{
    QPointF at = bandOf(m_current).center();
    if (m_form == ChartForm::Ring)
        at = chart()->plotArea().center();
    else if (m_part >= 0)
        at = partRect(m_current, m_part).center();
    showValues(mapFromScene(at));
    QString spoken = m_table.rowText(m_current).replace(u'\n', u' ');
    if (m_part >= 0) {
        const ChartColumn& column = m_table.columns.at(m_part);
        spoken = m_table.rows.value(m_current) % u", "_s % column.name % u' '
            % m_table.exactText(m_current, column) % u' ' % m_table.unit;
    }
    setAccessibleName(m_table.title % u": "_s % spoken);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (m_table.isEmpty()) {
        event->ignore();
        return;
    }
    const bool isUpright = m_form == ChartForm::StackedColumns;
    const bool isLevel = m_form == ChartForm::StackedBars;
    switch (event->key()) {
    case Qt::Key_Down:
        isUpright ? stepPart(-1) : stepRow(1);
        break;
    case Qt::Key_Up:
        isUpright ? stepPart(1) : stepRow(-1);
        break;
    case Qt::Key_Right:
        isLevel ? stepPart(1) : stepRow(1);
        break;
    case Qt::Key_Left:
        isLevel ? stepPart(-1) : stepRow(-1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(m_table.rows.size() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activateCurrent();
        return;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    announceCurrent();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    setCurrent(-1);
    showValues({});
    QChartView::focusOutEvent(event);
}

} // namespace touyan
