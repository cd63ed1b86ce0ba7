#pragma once

#include "selection/budgetcurve.h"

#include <QWidget>

namespace touyan {

/// The best value under each budget as a line, with the present budget marked. Pointing at it, or
/// walking with the arrow keys, tells one point; its description tells all of them.
class BudgetCurveView : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetCurveView(QWidget* parent = nullptr);

    void setCurve(const std::vector<BudgetPoint>& curve, std::optional<Money> present);
    const std::vector<BudgetPoint>& curve() const { return m_curve; }
    /// "5,000 (10,000 yuan): value 812.5, 12 projects".
    static QString pointText(const BudgetPoint& point);

    QSize sizeHint() const override { return {320, 220}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF plot() const;
    QPointF placeOf(Money budget, qint64 value) const;
    void setCurrent(int point);
    void paintAxes(QPainter& painter) const;
    void paintValues(QPainter& painter) const;
    void paintLine(QPainter& painter) const;
    void paintCurrent(QPainter& painter) const;

    std::vector<BudgetPoint> m_curve;
    std::optional<Money> m_present;
    int m_current = -1;
};

} // namespace touyan
