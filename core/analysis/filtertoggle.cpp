#include "analysis/filtertoggle.h"

namespace touyan {
namespace {

template <typename T>
void toggle(QSet<T>& set, T value)
{
    const QSet<T> only{value};
    set = set == only ? QSet<T>() : only;
}

} // namespace

ProjectFilter toggled(ProjectFilter filter, Dimension dimension, qint64 key)
{
    const bool isId = key > 0;
    switch (dimension) {
    case Dimension::District:
        if (isId)
            toggle(filter.districts, DistrictId{key});
        break;
    case Dimension::Programme:
        if (isId)
            toggle(filter.programmes, ProgrammeId{key});
        break;
    case Dimension::ResponsibleUnit:
        if (isId)
            toggle(filter.units, UnitId{key});
        break;
    case Dimension::Category:
        if (key >= 0)
            toggle(filter.categories, static_cast<AnnualCategory>(key));
        break;
    case Dimension::Light:
        if (key >= 0)
            toggle(filter.lights, static_cast<Light>(key));
        break;
    case Dimension::PlanTask:
    case Dimension::Stage:
        break;
    }
    return filter;
}

ProjectFilter toggledTogether(const ProjectFilter& filter, DimensionKey row, DimensionKey part)
{
    if (toggled(filter, row.dimension, row.key) == filter)
        return filter;
    const auto isAlone = [&filter](DimensionKey it) {
        return isChosen(filter, it.dimension, it.key)
            && !isChosen(toggled(filter, it.dimension, it.key), it.dimension, it.key);
    };
    const bool isOff = isAlone(row) && isAlone(part);
    ProjectFilter result = filter;
    for (const DimensionKey it : {row, part}) {
        if (isOff || !isAlone(it))
            result = toggled(result, it.dimension, it.key);
    }
    return result;
}

ProjectFilter togglePick(ProjectFilter filter, const PickedProjects& pick)
{
    const auto removed = filter.picks.removeIf(
        [&pick](const PickedProjects& other) { return other.title == pick.title; });
    if (removed == 0 && !pick.projects.isEmpty())
        filter.picks.append(pick);
    return filter;
}

bool isChosen(const ProjectFilter& filter, Dimension dimension, qint64 key)
{
    switch (dimension) {
    case Dimension::District:
        return filter.districts.contains(DistrictId{key});
    case Dimension::Programme:
        return filter.programmes.contains(ProgrammeId{key});
    case Dimension::ResponsibleUnit:
        return filter.units.contains(UnitId{key});
    case Dimension::Category:
        return key >= 0 && filter.categories.contains(static_cast<AnnualCategory>(key));
    case Dimension::Light:
        return filter.lights.contains(static_cast<Light>(key));
    case Dimension::PlanTask:
    case Dimension::Stage:
        return false;
    }
    return false;
}

} // namespace touyan
