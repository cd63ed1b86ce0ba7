#pragma once

#include "analysis/projectparts.h"

namespace touyan {

/// The entry of @p project on the issued list of @p year that states its planned investment, as the
/// list was issued and revised since; nullptr while the year's list is a draft or does not state
/// it.
const ListEntry* plannedOnList(ProjectId project, int year, const ProjectParts& parts,
                               const Records& records);

/// What a project is to have in a year.
struct YearPlan
{
    /// By which it is on the list of the year, be it a draft; nullptr when it is not.
    const ListEntry* listed = nullptr;
    /// The planned investment that is in force: that of the issued list, or else the goal of the
    /// year, or else what the draft of the list proposes.
    std::optional<Money> planned;
};
YearPlan yearPlanOf(ProjectId project, int year, const ProjectParts& parts, const Records& records);

/// Why the plan cannot be changed but by a revision of the list, in words; empty when it can.
QString planRefusal(ProjectId project, int year, const ProjectParts& parts, const Records& records);

} // namespace touyan
