#pragma once

#include "charts/charttable.h"
#include "io/sheet.h"

namespace touyan {

/// The numbers of @p table as a sheet.
Sheet chartSheet(const ChartTable& table);

/// Writes the numbers of @p table as a workbook (xlsx) with a chart that the spreadsheet program
/// draws from them, whole or not at all.
Result<void> writeChartWorkbook(const ChartTable& table, ChartForm form, const QString& path);

} // namespace touyan
