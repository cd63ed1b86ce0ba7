#pragma once

#include "analysis/monthends.h"

namespace touyan {

/// The first sentences of the overview: how @p projects of @p view, which are judged on @p day,
/// stand, and what has changed since the month before where that is of the same year.
QString overviewProse(const std::vector<JudgedProject>& projects, const YearView& view, QDate day);

} // namespace touyan
