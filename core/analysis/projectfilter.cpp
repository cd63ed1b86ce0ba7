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
            || (facts.category && filter.categories.contains(*facts.category)))
        && std::all_of(filter.picks.cbegin(), filter.picks.cend(), [&](const PickedProjects& pick) {
               return pick.projects.contains(project.id);
           });
}

bool isInScope(const JudgedProject& row, ProjectScope scope, const YearView& view)
{
    switch (scope) {
    case ProjectScope::All:
        return true;
    case ProjectScope::Reserve:
        return row.project->stage == ProjectStage::Reserve;
    case ProjectScope::YearList:
        if (view.list())
            return view.isOnList(row.project->id);
        return row.facts && row.facts->category
            && *row.facts->category != AnnualCategory::Preparing;
    }
    return false;
}

/// Calls @p visit with each project that passes @p filter but for its scope, by id. Projects, their
/// facts and what was found are in the same order, so that nothing is looked up.
template <typename Visit>
void forEachMatch(const Records& records, const YearView& view, const ProjectFilter& filter,
                  const QList<ProjectId>& found, Visit&& visit)
{
    const bool isSearching = !filter.search.trimmed().isEmpty();
    auto hit = found.cbegin();
    auto facts = view.facts().cbegin();
    auto term = view.terms().cbegin();
    Q_ASSERT(view.facts().size() == static_cast<size_t>(records.all<Project>().size()));
    for (const Project& project : records.all<Project>()) {
        const ProjectYear& judged = *facts++;
        const RollUpTerm& summed = *term++;
        while (isSearching && hit != found.cend() && *hit < project.id)
            ++hit;
        if (isSearching && (hit == found.cend() || *hit != project.id))
            continue;
        if (matches(project, judged, filter))
            visit(JudgedProject{&project, &judged, &summed});
    }
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
    return isInScope(JudgedProject{&project, view.factsOf(project.id)}, scope, view);
}

std::vector<JudgedProject> filtered(const Records& records, const YearView& view,
                                    const ProjectFilter& filter, const QList<ProjectId>& found)
{
    std::vector<JudgedProject> projects;
    forEachMatch(records, view, filter, found, [&](const JudgedProject& row) {
        if (isInScope(row, filter.scope, view))
            projects.push_back(row);
    });
    return projects;
}

Passing passing(const Records& records, const YearView& view, const ProjectFilter& filter,
                const QList<ProjectId>& found)
{
    Passing outcome;
    forEachMatch(records, view, filter, found, [&](const JudgedProject& row) {
        for (const ProjectScope scope :
             {ProjectScope::YearList, ProjectScope::Reserve, ProjectScope::All}) {
            if (!isInScope(row, scope, view))
                continue;
            ++outcome.counts.at(static_cast<size_t>(scope));
            if (scope == filter.scope) {
                outcome.projects.push_back(row);
                outcome.totals.add(*row.term);
            }
        }
    });
    return outcome;
}

} // namespace touyan
