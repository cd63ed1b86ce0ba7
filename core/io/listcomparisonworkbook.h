#pragma once

#include "base/result.h"
#include "selection/listcomparison.h"

namespace touyan {

/// Writes @p comparison as a workbook (xlsx) of the sheets 汇总, 新增, 调出 and 变更, whole or not
/// at all; amounts in 万元 and dates are values.
Result<void> writeListComparisonWorkbook(const ListComparison& comparison, const QString& path);

} // namespace touyan
