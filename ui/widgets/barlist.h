#pragma once

#include "widgets/rowchart.h"

#include <QColor>

#include <vector>

namespace touyan {

/// One bar of a list of bars.
struct Bar
{
    QString key;
    QString label;
    double value = 0;
    QString text; ///< the value as it is written
    QColor color = {}; ///< invalid: shades of the one blue, darker for more
};

/// Horizontal bars with their labels and values; a click chooses one.
class BarList : public RowChart
{
    Q_OBJECT
public:
    using RowChart::RowChart;

    void setBars(const std::vector<Bar>& bars);
    /// The bars that stand for the present filter; the others step back. Empty: all are equal.
    void setChosen(const QStringList& keys);

protected:
    int rowCount() const override { return static_cast<int>(m_bars.size()); }
    QString rowKey(int row) const override { return bar(row).key; }
    QString rowLabel(int row) const override { return bar(row).label; }
    QString rowSentence(int row) const override;
    void paintRow(QPainter& painter, int row, const QRect& rect) const override;

private:
    const Bar& bar(int row) const { return m_bars[static_cast<size_t>(row)]; }
    QColor barColor(const Bar& bar) const;
    int textWidth() const;

    std::vector<Bar> m_bars;
    QStringList m_chosen;
    double m_largest = 0;
};

} // namespace touyan
