#pragma once

#include <QWidget>

#include <vector>

namespace touyan {

/// A share of the district beside that of the whole city, in percent.
struct Comparison
{
    QString label;
    double here = 0;
    double city = 0;
};

/// Pairs of bars: the district in the one blue, the city below it in pale.
class CompareBars : public QWidget
{
    Q_OBJECT
public:
    explicit CompareBars(QWidget* parent = nullptr);

    void setComparisons(const std::vector<Comparison>& comparisons);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Comparison> m_comparisons;
};

} // namespace touyan
