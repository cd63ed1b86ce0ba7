#pragma once

#include "reports/papertable.h"

namespace touyan {

/// @p table with only the columns at @p kept, in ascending order, stretched in proportion to the
/// width that all had. Cells over several columns go on covering those that stay, and vanish with
/// the last of them.
PaperTable withColumns(const PaperTable& table, const QList<int>& kept);

} // namespace touyan
