#pragma once

#include "analysis/yearview.h"

namespace touyan {

/// Which projects a page is about before any other filter.
enum class ProjectScope
{
    YearList, ///< on the list of the year (or, without one, with a nature in the year)
    Reserve, ///< 储备库
    All ///< every year
};

/// Projects picked out by something that no other part of the filter knows: those behind a bar of a
/// chart, such as "red at the end of March".
struct PickedProjects
{
    QString title; ///< what they are, in words
    QSet<ProjectId> projects;

    bool operator==(const PickedProjects&) const = default;
};

/// The one filter that every page obeys. Empty sets let everything pass.
struct ProjectFilter
{
    ProjectScope scope = ProjectScope::YearList;
    QSet<DistrictId> districts;
    QSet<ProgrammeId> programmes;
    QSet<UnitId> units; ///< among the responsible units
    QSet<Light> lights;
    QSet<AnnualCategory> categories;
    QList<PickedProjects> picks; ///< a project must be in each
    QString search;

    /// Whether anything besides the scope narrows the projects.
    bool isNarrowed() const;
    bool operator==(const ProjectFilter&) const = default;
};

/// Whether @p project is in @p scope of the year of @p view.
bool isInScope(const Project& project, ProjectScope scope, const YearView& view);

/// The projects that pass @p filter, with their facts, by id. @p found are the hits of the search
/// text, by id; they matter only when the filter has one.
std::vector<JudgedProject> filtered(const Records& records, const YearView& view,
                                    const ProjectFilter& filter, const QList<ProjectId>& found);

/// What passes a filter, and how many would in each scope.
struct Passing
{
    std::vector<JudgedProject> projects; ///< by id
    RollUp totals;
    std::array<int, 3> counts{}; ///< by ProjectScope
};
Passing passing(const Records& records, const YearView& view, const ProjectFilter& filter,
                const QList<ProjectId>& found);

} // namespace touyan
