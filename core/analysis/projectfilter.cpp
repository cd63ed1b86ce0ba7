#include "analysis/projectfilter.h"

namespace touyan {
namespace {

template <typename T>
bool passes(const QSet<T>& wanted, const T& value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool matches(const Project& project, const ProjectYear& facts, const ProjectFilter& filter)
{
    const bool hasUnit = filter.units.isEmpty()
        || std::any_of(project.responsibleUnits.cbegin(), project.responsibleUnits.cend(),
                       [&](UnitId unit) { return filter.units.contains(unit); });
    return hasUnit && passes(filter.districts, project.district)
        && passes(filter.programmes, project.programme) && passes(filter.lights, facts.light)
        && (filter.categories.isEmpty()
            || (facts.category && filter.categories.contains(*facts.category)));
}

} // namespace

bool ProjectFilter::isNarrowed() const
{
    ProjectFilter bare;
    bare.scope = scope;
    return !(*this == bare);
}

bool isInScope(const Project& project, ProjectScope scope, const YearView& view)
{
    switch (scope) {
    case ProjectScope::All:
        return true;
    case ProjectScope::Reserve:
        return project.stage == ProjectStage::Reserve;
    case ProjectScope::YearList: {
        if (view.list())
            return view.isOnList(project.id);
        const ProjectYear* facts = view.factsOf(project.id);
        return facts && facts->category && *facts->category != AnnualCategory::Preparing;
    }
    }
    return false;
}

std::vector<JudgedProject> filtered(const Records& records, const YearView& view,
                                    const ProjectFilter& filter, const QSet<ProjectId>& found)
{
    const bool isSearching = !filter.search.trimmed().isEmpty();
    std::vector<JudgedProject> projects;
    for (const Project& project : records.all<Project>()) {
        if (isSearching && !found.contains(project.id))
            continue;
        const ProjectYear* facts = view.factsOf(project.id);
        if (facts && isInScope(project, filter.scope, view) && matches(project, *facts, filter)) {
            JudgedProject judged;
            judged.project = &project;
            judged.facts = facts;
            projects.push_back(judged);
        }
    }
    return projects;
}

} // namespace touyan
