#pragma once

#include "base/result.h"
#include "charts/charttable.h"
#include "printing/sceneexport.h"

namespace touyan {

/// Writes @p table in the form that the suffix of @p path names: a picture, which @p picture makes,
/// as svg, pdf or png, the numbers with a chart of the spreadsheet program as xlsx, the numbers
/// alone as csv. Error with the reason where there is nothing to draw.
Result<void> exportDrawing(const ChartTable& table, ChartForm form,
                           const std::function<Picture()>& picture, const QString& path);

} // namespace touyan
