#pragma once

#include "base/idmaker.h"
#include "domain/records.h"

namespace touyan {

/// Begins the list of @p year: collecting and empty, with what stays from year to year of @p
/// before, the last list there is, or null: rules, quota, budget, bounds, limits per programme,
/// district and unit, and the questions of the screening. What the office ordered for one year does
/// not stay.
AnnualListId beginList(const Records& records, const AnnualList* before, int year,
                       ChangeSet& changes, IdMaker& ids);

} // namespace touyan
