#pragma once

#include "base/result.h"
#include "io/sheet.h"
#include "reports/annuallisttable.h"
#include "reports/document.h"

namespace touyan {

/// Writes @p list as a workbook (xlsx), whole or not at all: the paper's heading of two levels,
/// merged and kept in view; dates and amounts in 万元 as values; sums and subtotals as formulas;
/// ready to print on @p paper, landscape and one page wide.
Result<void> writeAnnualListWorkbook(const AnnualListTable& list, const QString& path,
                                     PaperSize paper = PaperSize::A4);

/// @p list as a plain grid with one row per project, for CSV.
Sheet annualListSheet(const AnnualListTable& list);

} // namespace touyan
