#pragma once

#include "base/result.h"
#include "charts/charttable.h"
#include "printing/sceneexport.h"

namespace touyan {

/// The chart of @p table with its title, in light colours, as on paper.
Picture chartPicture(const ChartTable& table, ChartForm form);

/// Writes the chart of @p table in the form that the suffix of @p path names: a picture as svg, pdf
/// or png, the numbers with a chart of the spreadsheet program as xlsx, the numbers alone as csv.
/// Error with the reason where there is nothing to draw.
Result<void> exportChart(const ChartTable& table, ChartForm form, const QString& path);

} // namespace touyan
