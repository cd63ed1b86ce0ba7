#pragma once

#include "analysis/yearview.h"
#include "views/charts/charttable.h"

namespace touyan {

/// What the charts are made from: the projects that pass the filter in one year.
struct ChartSource
{
    const Records& records;
    const YearView& view;
    const std::vector<JudgedProject>& projects;
};

/// A name of @p key that fits beside a bar: districts and units by their short names.
QString shortNameOf(Dimension dimension, qint64 key, const Records& records);

/// Invested by the end of each month beside what the schedule asks for.
ChartTable investmentByMonth(const ChartSource& source);
/// Planned and done investment of the year by @p dimension, greatest first.
ChartTable investmentBy(Dimension dimension, const ChartSource& source);
/// Projects by @p dimension and light.
ChartTable lightsBy(Dimension dimension, const ChartSource& source);
/// Stated funding by who pays.
ChartTable fundingByKind(const ChartSource& source);
/// Milestones planned in the year: how many were to be reached, and how many are, by month.
ChartTable milestonesByMonth(const ChartSource& source);

} // namespace touyan
