#pragma once

#include "base/result.h"
#include "charts/charttable.h"
#include "printing/sceneexport.h"

namespace touyan {

/// The chart of @p table with its title, in light colours, as on paper.
Picture chartPicture(const ChartTable& table, ChartForm form);

/// Writes @p table in the form that the suffix of @p path names: a picture, which @p picture makes,
/// as svg, pdf or png, the numbers with a chart of the spreadsheet program as xlsx, the numbers
/// alone as csv. Error with the reason where there is nothing to draw.
Result<void> exportDrawing(const ChartTable& table, ChartForm form,
                           const std::function<Picture()>& picture, const QString& path);

/// The same with the picture of the chart.
Result<void> exportChart(const ChartTable& table, ChartForm form, const QString& path);

} // namespace touyan
