#include "plan/planfunding.h"

#include "plan/jsonfields.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<PlanRuleKind>()
{
    static const std::array table = {
        Choice{"cash", QT_TRANSLATE_NOOP("Choice", "Money")},
        Choice{"programme-funding", QT_TRANSLATE_NOOP("Choice", "Funding by programmes")},
        Choice{"equity-fund", QT_TRANSLATE_NOOP("Choice", "Equity fund")},
        Choice{"tax", QT_TRANSLATE_NOOP("Choice", "Tax relief")},
        Choice{"scholarship", QT_TRANSLATE_NOOP("Choice", "Scholarship")},
        Choice{"award", QT_TRANSLATE_NOOP("Choice", "Award")},
    };
    return table;
}

template <>
std::span<const Choice> choices<PlanCapScope>()
{
    static const std::array table = {
        Choice{"team", QT_TRANSLATE_NOOP("Choice", "Per team")},
        Choice{"institution", QT_TRANSLATE_NOOP("Choice", "Per institution")},
        Choice{"institution-per-year", QT_TRANSLATE_NOOP("Choice", "Per institution and year")},
        Choice{"project", QT_TRANSLATE_NOOP("Choice", "Per project")},
    };
    return table;
}

template <>
std::span<const Choice> choices<PlanFrequency>()
{
    static const std::array table = {
        Choice{"once", QT_TRANSLATE_NOOP("Choice", "Once")},
        Choice{"per-year", QT_TRANSLATE_NOOP("Choice", "Every year")},
    };
    return table;
}

template <>
const JsonFields<PlanSubsidyRule>& jsonFields<PlanSubsidyRule>()
{
    static const auto table = entryFields<PlanSubsidyRule>({
        field("kind", &PlanSubsidyRule::kind),
        field("task", &PlanSubsidyRule::task),
        field("beneficiary", &PlanSubsidyRule::beneficiary),
        field("basis", &PlanSubsidyRule::basis),
        field("basisKind", &PlanSubsidyRule::basisKind),
        field("ratePercent", &PlanSubsidyRule::rate),
        field("rateIsMaximum", &PlanSubsidyRule::rateIsMaximum),
        field("rateWording", &PlanSubsidyRule::rateWording),
        field("capWan", &PlanSubsidyRule::cap),
        field("capScope", &PlanSubsidyRule::capScope),
        field("fixedWan", &PlanSubsidyRule::fixedAmount),
        field("frequency", &PlanSubsidyRule::frequency),
        field("timing", &PlanSubsidyRule::timing),
        field("payer", &PlanSubsidyRule::payer),
        field("conditions", &PlanSubsidyRule::conditions),
        field("note", &PlanSubsidyRule::note),
    });
    return table;
}

} // namespace touyan
