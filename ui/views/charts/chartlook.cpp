#include "views/charts/chartlook.h"

#include "layout/roundstep.h"
#include "style/fonts.h"
#include "style/tokens.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {

QColor chartColor(ChartRole role, qsizetype row, const Tokens& tokens)
{
    switch (role) {
    case ChartRole::Done:
        return tokens.accent;
    case ChartRole::Plan:
        return tokens.accentPale;
    case ChartRole::Schedule:
        return tokens.series.at(1);
    case ChartRole::Green:
        return tokens.green;
    case ChartRole::Yellow:
        return tokens.yellow;
    case ChartRole::Red:
        return tokens.red;
    case ChartRole::NoLight:
        return tokens.borderStrong;
    case ChartRole::Share:
        return tokens.series.at(static_cast<size_t>(row) % tokens.series.size());
    }
    return tokens.accent;
}

void styleChart(QChart& chart, const Tokens& tokens)
{
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins(QMargins(10, 0, 12, 0)); // the axes reach beyond their room by half a label
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setAnimationOptions(QChart::NoAnimation);
    QLegend* legend = chart.legend();
    legend->setFont(unshaped(smallFont()));
    legend->setLabelColor(tokens.textMuted);
    legend->setMarkerShape(QLegend::MarkerShapeRectangle);
    legend->setShowToolTips(true);
    legend->layout()->setContentsMargins(0, 0, 0, 4);
}

void styleAxis(QAbstractAxis& axis, const Tokens& tokens)
{
    axis.setLabelsFont(unshaped(smallFont()));
    axis.setLabelsColor(tokens.textMuted);
    axis.setGridLinePen(QPen(tokens.hairline, 1));
    axis.setLinePen(QPen(tokens.border, 1));
    axis.setShadesVisible(false);
    if (auto* categories = qobject_cast<QBarCategoryAxis*>(&axis)) {
        categories->setGridLineVisible(false);
        categories->setTruncateLabels(true);
    } else {
        axis.setLineVisible(false);
    }
}

void scaleAxis(QValueAxis& axis, double greatest, double leastStep)
{
    constexpr int WantedSteps = 5;
    const double step = std::max(roundStep(greatest, WantedSteps), leastStep);
    const int steps = std::max(1, static_cast<int>(std::ceil(greatest / step - 1e-9)));
    axis.setRange(0, steps * step);
    axis.setTickCount(steps + 1);
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    axis.setLabelFormat(u"%.%1f"_s.arg(decimals));
}

} // namespace touyan
