#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace touyan {

/// What was planned and what was done in one period.
struct BarPair
{
    QString label;
    double plan = 0;
    std::optional<double> done; ///< none: the period is not over or not reported
    QString doneText = {};
};

/// A small upright chart of plan (pale) beside done (blue), for the inspector.
class MiniBarChart : public QWidget
{
    Q_OBJECT
public:
    explicit MiniBarChart(QWidget* parent = nullptr);

    void setPairs(const std::vector<BarPair>& pairs);
    QSize sizeHint() const override { return {300, 140}; }
    QSize minimumSizeHint() const override { return {160, 90}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPair(QPainter& painter, const BarPair& pair, const QRectF& column) const;

    std::vector<BarPair> m_pairs;
    double m_largest = 0;
};

} // namespace touyan
