#include "pages/selection/budgetcurveview.h"

#include "layout/roundstep.h"
#include "models/celltext.h"
#include "selection/selectionwords.h"
#include "style/metrics.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace touyan {
namespace {

constexpr int LeftMargin = 64;
constexpr int RightMargin = 24;
constexpr int TopMargin = 28;
constexpr int BottomMargin = 40;
constexpr int Gridlines = 4;

} // namespace

BudgetCurveView::BudgetCurveView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Value against budget"));
}

QString BudgetCurveView::pointText(const BudgetPoint& point)
{
    //: 1: budget, 2: points, 3: number of projects
    return tr("%1: value %2, %3 projects")
        .arg(supportText(point.budget), pointsText(point.value), QString::number(point.count));
}

void BudgetCurveView::setCurve(const std::vector<BudgetPoint>& curve, std::optional<Money> present)
{
    m_curve = curve;
    m_present = present;
    m_current = -1;
    QStringList texts;
    for (const BudgetPoint& point : curve)
        texts.append(pointText(point));
    setAccessibleDescription(texts.join(u'\n'));
    update();
}

QRectF BudgetCurveView::plot() const
{
    return QRectF(rect()).adjusted(LeftMargin, TopMargin, -RightMargin, -BottomMargin);
}

/// The axes begin at the first point: what the budget buys is the matter, not what it must pay
/// anyway.
QPointF BudgetCurveView::placeOf(Money budget, qint64 value) const
{
    const QRectF area = plot();
    const double budgets = (m_curve.back().budget - m_curve.front().budget).wan();
    const double values = static_cast<double>(m_curve.back().value - m_curve.front().value);
    const double x = budgets > 0 ? (budget - m_curve.front().budget).wan() / budgets : 0.5;
    const double y = values > 0 ? static_cast<double>(value - m_curve.front().value) / values : 0.5;
    return {area.left() + std::clamp(x, 0.0, 1.0) * area.width(),
            area.bottom() - y * area.height()};
}

void BudgetCurveView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_curve.empty()) {
        painter.setPen(tokensFor(palette()).textMuted);
        painter.drawText(rect(), Qt::AlignCenter, tr("No choice under any budget"));
        return;
    }
    paintAxes(painter);
    paintLine(painter);
    paintCurrent(painter);
}

void BudgetCurveView::paintAxes(QPainter& painter) const
{
    const Tokens& tokens = tokensFor(palette());
    const QRectF area = plot();
    QFont font = painter.font();
    font.setPixelSize(metrics::SmallTextSize);
    painter.setFont(font);
    paintValues(painter);
    const Money first = m_curve.front().budget;
    const Money last = m_curve.back().budget;
    painter.setPen(tokens.textMuted);
    const int budgets = last > first ? Gridlines : 0; // one alone stands in the middle
    for (int line = 0; line <= budgets; ++line) {
        const Money budget = Money::fromWan(
            (first.fen() + (last.fen() - first.fen()) * line / Gridlines) / Money::FenPerWan);
        const double x = placeOf(budget, 0).x();
        painter.drawText(QRectF(x - 50, area.bottom() + metrics::HalfGrid, 100, 16),
                         Qt::AlignHCenter | Qt::AlignTop, shortMoney(budget));
    }
    painter.drawText(QRectF(0, 4, width() - RightMargin, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Value in points"));
    painter.drawText(QRectF(area.left(), height() - 20, area.width(), 20), Qt::AlignRight,
                     tr("Support budget in 10,000 yuan"));
}

/// Lines at round values between the least and the greatest.
void BudgetCurveView::paintValues(QPainter& painter) const
{
    constexpr qint64 LeastStep = 100; // a whole point
    const Tokens& tokens = tokensFor(palette());
    const QRectF area = plot();
    const qint64 least = m_curve.front().value;
    const qint64 most = m_curve.back().value;
    const auto range = static_cast<double>(most - least);
    const qint64 step =
        std::max(LeastStep, static_cast<qint64>(std::ceil(roundStep(range, Gridlines))));
    const qint64 lowest = (least + step - 1) / step * step;
    for (qint64 value = most > least ? lowest : least; value <= most; value += step) {
        const double y = placeOf(m_curve.front().budget, value).y();
        painter.setPen(tokens.hairline);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens.textMuted);
        painter.drawText(QRectF(0, y - 10, area.left() - metrics::Grid, 20),
                         Qt::AlignRight | Qt::AlignVCenter, pointsText(value));
    }
}

void BudgetCurveView::paintLine(QPainter& painter) const
{
    const Tokens& tokens = tokensFor(palette());
    QPainterPath path(placeOf(m_curve.front().budget, m_curve.front().value));
    for (const BudgetPoint& point : m_curve)
        path.lineTo(placeOf(point.budget, point.value));
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawPath(path);
    painter.setBrush(tokens.accent);
    painter.setPen(Qt::NoPen);
    for (const BudgetPoint& point : m_curve)
        painter.drawEllipse(placeOf(point.budget, point.value), 3, 3);
    painter.setBrush(Qt::NoBrush);
    if (!m_present || *m_present < m_curve.front().budget)
        return;
    const double x = placeOf(*m_present, 0).x();
    painter.setPen(QPen(tokens.textMuted, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    const bool isRight = x > plot().center().x();
    painter.drawText(QRectF(isRight ? x - 206 : x + 6, 4, 200, 20),
                     int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                     tr("This budget: %1").arg(shortMoney(*m_present)));
}

void BudgetCurveView::paintCurrent(QPainter& painter) const
{
    if (m_current < 0)
        return;
    const Tokens& tokens = tokensFor(palette());
    const BudgetPoint& point = m_curve[static_cast<size_t>(m_current)];
    const QPointF place = placeOf(point.budget, point.value);
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(place, 5, 5);
    const QString text = pointText(point);
    const int width = painter.fontMetrics().horizontalAdvance(text) + 16;
    QRectF box(place.x() - width / 2.0, place.y() + 12, width, 24);
    if (box.bottom() > plot().bottom())
        box.moveBottom(place.y() - 12);
    box.moveLeft(std::clamp(box.left(), 4.0, std::max(4.0, this->width() - box.width() - 4)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.tooltip);
    painter.drawRoundedRect(box, metrics::BadgeRadius, metrics::BadgeRadius);
    painter.setPen(tokens.onTooltip);
    painter.drawText(box, Qt::AlignCenter, text);
}

void BudgetCurveView::setCurrent(int point)
{
    m_current = point;
    update();
}

void BudgetCurveView::mouseMoveEvent(QMouseEvent* event)
{
    int nearest = -1;
    double distance = 0;
    for (size_t at = 0; at < m_curve.size(); ++at) {
        const double x = placeOf(m_curve[at].budget, m_curve[at].value).x();
        const double away = std::abs(x - event->position().x());
        if (nearest < 0 || away < distance) {
            nearest = static_cast<int>(at);
            distance = away;
        }
    }
    setCurrent(nearest);
}

void BudgetCurveView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setCurrent(-1);
}

void BudgetCurveView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_curve.size()) - 1;
    if (event->key() == Qt::Key_Right)
        setCurrent(std::min(m_current + 1, last));
    else if (event->key() == Qt::Key_Left && last >= 0)
        setCurrent(std::max(m_current - 1, 0));
    else
        QWidget::keyPressEvent(event);
}

} // namespace touyan
