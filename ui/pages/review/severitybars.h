#pragma once

#include "widgets/rowchart.h"

#include <vector>

namespace touyan {

/// How strict one expert is: points above or below the others.
struct SeverityBar
{
    QString key;
    QString label;
    double points = 0;
    QString text; ///< the points as they are written
};

/// Bars to both sides of a middle line: at the left who is stricter than the others, at the right
/// who is more lenient.
class SeverityBars : public RowChart
{
    Q_OBJECT
public:
    using RowChart::RowChart;

    void setBars(const std::vector<SeverityBar>& bars);

protected:
    int rowCount() const override { return static_cast<int>(m_bars.size()); }
    QString rowKey(int row) const override { return bar(row).key; }
    QString rowLabel(int row) const override { return bar(row).label; }
    QString rowSentence(int row) const override;
    void paintRow(QPainter& painter, int row, const QRect& rect) const override;

private:
    const SeverityBar& bar(int row) const { return m_bars[static_cast<size_t>(row)]; }

    std::vector<SeverityBar> m_bars;
    double m_largest = 0;
};

} // namespace touyan
