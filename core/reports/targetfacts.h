#pragma once

#include "analysis/targetprogress.h"
#include "reports/prosefacts.h"

namespace touyan {

/// What @p records say of the plan's targets and their parts on @p day: the value reached, its gap
/// and growth, and the target, each a measure of its own.
std::vector<FactScope> targetFacts(const Records& records, QDate day);
/// What the plan wants to be reached in @p year, for texts that look ahead.
std::vector<FactScope> plannedTargets(const Records& records, int year);

/// What a target has reached, with the year that it is of where that is not @p year: 77.7亿元
/// （2019年）; 未明确 where nothing is known.
QString reachedWords(const TargetProgress& target, int year);

} // namespace touyan
