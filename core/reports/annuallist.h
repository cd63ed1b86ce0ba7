#pragma once

#include "analysis/yearview.h"
#include "reports/annuallisttable.h"

namespace touyan {

/// The projects on the list of the year of @p view, in the order of the list. Where the year has no
/// list yet: those that are under way in it.
std::vector<JudgedProject> listedProjects(const Records& records, const YearView& view);

/// @p projects as the list of the year of @p view, grouped by programme and numbered through. Name
/// of the database and time of making are for the caller to add.
AnnualListTable annualListTable(const Records& records, const YearView& view,
                                const std::vector<JudgedProject>& projects);

} // namespace touyan
