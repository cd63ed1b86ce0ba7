#pragma once

#include "domain/records.h"
#include "reports/document.h"

namespace touyan {

/// Whether a paper names the experts or only numbers their seats.
enum class ExpertNames
{
    LeftOut,
    Shown
};

/// 专家评审汇总表: the ranking of @p round with every expert's total by the number of the seat,
/// mean, spread and n, the cut under the quota, and below it criteria, recusals, exclusions, how
/// firm the ranking is and how strict the experts were.
Document reviewSummaryPaper(const Records& records, const ReviewRound& round,
                            ExpertNames names = ExpertNames::LeftOut);

} // namespace touyan
