#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace touyan {

/// A share of the district beside that of the whole city, in percent; nothing of nothing is none.
struct Comparison
{
    QString label;
    std::optional<double> here;
    std::optional<double> city;
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
