#pragma once

#include "layout/scene.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace touyan {

/// Amounts by month, cumulative: what was planned to be done by then beside what was.
struct MonthChart
{
    QString unit; ///< 万元
    QString plannedTitle; ///< 序时计划
    QString doneTitle; ///< 累计完成
    QStringList labels; ///< 1月 …, as many as there are months
    std::vector<double> planned; ///< as many; empty: nothing was planned
    std::vector<std::optional<double>> done; ///< as many; nothing: not reported
};

/// Two bars a month under an axis of round figures; the last month that was reported bears its
/// figure.
Scene monthChartScene(const MonthChart& chart, QSizeF size);

} // namespace touyan
