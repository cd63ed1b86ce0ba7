#pragma once

#include "selection/listcomparison.h"

namespace touyan {

/// Compares the lists that @p from and @p to name, as in "2020@issued"; @p before gives earlier
/// states of the file. The error says which of them cannot be had.
Result<ListComparison> compareNamedLists(const Records& now, const RecordsAt& before,
                                         const QString& from, const QString& to,
                                         Proposals proposals);

} // namespace touyan
