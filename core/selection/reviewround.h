#pragma once

#include "domain/records.h"

#include <vector>

namespace touyan {

/// The list of @p year, or nullptr.
const AnnualList* listOfYear(const Records& records, int year);
/// The rounds of @p list, oldest first.
std::vector<const ReviewRound*> roundsOf(const Records& records, AnnualListId list);

/// The projects that @p round reviews, in the order of the list: what is in review or chosen
/// without being carried over, and candidates that the screening did not turn down.
QList<ProjectId> reviewedProjects(const Records& records, const ReviewRound& round);

} // namespace touyan
