#pragma once

#include "analysis/targetprogress.h"
#include "charts/chartcatalogue.h"
#include "layout/flowscene.h"
#include "printing/sceneexport.h"

namespace touyan {

/// The chart of @p table below its title and what its figures are of, in light colours, as on
/// paper; so are those that follow. All need an application with widgets.
Picture chartPicture(const ChartTable& table, ChartForm form);
Picture flowPicture(const FlowContent& content, const ChartTable& table);
/// @p targets are those of the rows of @p table.
Picture targetsPicture(const std::vector<TargetProgress>& targets, const ChartTable& table);

/// Writes the chart called @p entry in the form that the suffix of @p path names, as the window's
/// cards do.
Result<void> exportChartOf(const ChartEntry& entry, const ChartSource& source, const QString& path);

} // namespace touyan
