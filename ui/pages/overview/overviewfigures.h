#pragma once

#include "widgets/barlist.h"
#include "widgets/keyfigure.h"

#include <array>

namespace touyan {

class Workspace;

/// The large figures of the overview, in their order.
enum class OverviewFigure
{
    ListedProjects,
    TotalInvestment,
    YearInvestment,
    Lights,
    Platforms,
    DecisionsDue,
    Candidates
};
inline constexpr size_t OverviewFigureCount = 7;

/// What the figures say of the projects that pass the filter, with the change since the month
/// before where it can be told.
std::array<FigureContent, OverviewFigureCount> overviewFigures(const Workspace& workspace);

/// That the plan's targets obey no filter, where one is set; empty otherwise.
QString targetsNote(const Workspace& workspace);

/// Planned investment of the year by district, keyed by the district's id.
std::vector<Bar> districtBars(const Workspace& workspace);

} // namespace touyan
