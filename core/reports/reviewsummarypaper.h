#pragma once

#include "domain/records.h"
#include "reports/document.h"

namespace touyan {

/// 专家评审汇总表: the ranking of @p round with every expert's total by the number of the seat,
/// mean, spread and n, the cut under the quota, and below it criteria, recusals, exclusions, how
/// firm the ranking is and how strict the experts were. Experts are not named.
Document reviewSummaryPaper(const Records& records, const ReviewRound& round);

} // namespace touyan
