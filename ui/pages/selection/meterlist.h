#pragma once

#include "selection/constraintmeters.h"

#include <QWidget>

namespace touyan {

/// The bounds of a list, each as a line and a bar. While a move is considered, as they would be
/// after it.
class MeterList : public QWidget
{
    Q_OBJECT
public:
    explicit MeterList(QWidget* parent = nullptr);

    void setMeters(const std::vector<ConstraintMeter>& meters);
    const std::vector<ConstraintMeter>& meters() const { return m_meters; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    int roomBeside(const QString& stateWords) const;
    bool isBroken(const ConstraintMeter& meter) const;
    int heightOf(const ConstraintMeter& meter) const;
    void paintMeter(QPainter& painter, const QRect& rect, const ConstraintMeter& meter) const;

    std::vector<ConstraintMeter> m_meters;
};

} // namespace touyan
