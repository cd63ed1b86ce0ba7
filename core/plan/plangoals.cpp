#include "plan/plangoals.h"

#include "plan/jsonfields.h"

namespace touyan {

template <>
const JsonFields<PlanIndicator>& jsonFields<PlanIndicator>()
{
    static const auto table = entryFields<PlanIndicator>({
        field("series", &PlanIndicator::series),
        field("unit", &PlanIndicator::unit),
        field("source", &PlanIndicator::source),
        field("parent", &PlanIndicator::parent),
        field("programme", &PlanIndicator::programme),
    });
    return table;
}

template <>
const JsonFields<PlanTarget>& jsonFields<PlanTarget>()
{
    static const auto table = entryFields<PlanTarget>({
        field("indicator", &PlanTarget::indicator),
        field("year", &PlanTarget::year),
        field("relation", &PlanTarget::relation),
        field("low", &PlanTarget::low),
        field("high", &PlanTarget::high),
        field("unit", &PlanTarget::unit),
        field("partOf", &PlanTarget::partOf),
        field("figureReadFromWording", &PlanTarget::figureReadFromWording),
        field("note", &PlanTarget::note),
    });
    return table;
}

template <>
const JsonFields<PlanGoal>& jsonFields<PlanGoal>()
{
    static const auto table = entryFields<PlanGoal>({field("year", &PlanGoal::year)});
    return table;
}

template <>
const JsonFields<PlanBaseline>& jsonFields<PlanBaseline>()
{
    static const auto table = entryFields<PlanBaseline>({
        field("value", &PlanBaseline::value),
        field("unit", &PlanBaseline::unit),
    });
    return table;
}

} // namespace touyan
