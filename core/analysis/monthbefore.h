#pragma once

#include "analysis/yearview.h"

#include <vector>

namespace touyan {

/// The sums over @p projects as they were judged at the end of the month before that of @p view's
/// day: later reports, starts, finishes and reached milestones are not yet known. Nothing when that
/// month lies outside the year.
std::optional<RollUp> monthBefore(const std::vector<JudgedProject>& projects,
                                  const Records& records, const YearView& view);

} // namespace touyan
