#pragma once

#include "analysis/yearview.h"

#include <vector>

namespace touyan {

/// The sums over @p projects as they were judged on @p day of @p view's year: later reports, starts,
/// finishes and reached milestones are not yet known.
RollUp judgedOn(QDate day, const std::vector<JudgedProject>& projects, const Records& records,
                const YearView& view);

/// The same at the end of the month before that of @p view's day. Nothing when that month lies
/// outside the year.
std::optional<RollUp> monthBefore(const std::vector<JudgedProject>& projects,
                                  const Records& records, const YearView& view);

} // namespace touyan
