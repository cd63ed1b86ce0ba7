#pragma once

#include "analysis/yearview.h"
#include "layout/timelinetable.h"

#include <vector>

namespace touyan {

/// @p projects as rows of the timeline, grouped by @p grouping in the order of the catalogue; what
/// belongs to no group comes last. The bar shows the days as they are known now, the baseline the
/// days as planned.
std::vector<TimelineRow> timelineRows(const Records& records, const ProjectParts& parts,
                                      const std::vector<JudgedProject>& projects,
                                      Dimension grouping);

} // namespace touyan
