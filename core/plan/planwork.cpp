#include "plan/planwork.h"

#include "plan/jsonfields.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<PlanMeasureCategory>()
{
    static const std::array table = {
        Choice{"organisation", QT_TRANSLATE_NOOP("Choice", "Organisation")},
        Choice{"rolling-selection", QT_TRANSLATE_NOOP("Choice", "Rolling selection")},
        Choice{"supervision", QT_TRANSLATE_NOOP("Choice", "Supervision")},
        Choice{"performance", QT_TRANSLATE_NOOP("Choice", "Performance review")},
        Choice{"expert", QT_TRANSLATE_NOOP("Choice", "Expert advice")},
        Choice{"policy", QT_TRANSLATE_NOOP("Choice", "Policy")},
        Choice{"open-data", QT_TRANSLATE_NOOP("Choice", "Open data")},
        Choice{"talent", QT_TRANSLATE_NOOP("Choice", "Talent")},
        Choice{"ip", QT_TRANSLATE_NOOP("Choice", "Intellectual property")},
        Choice{"standards", QT_TRANSLATE_NOOP("Choice", "Standards")},
        Choice{"evaluation", QT_TRANSLATE_NOOP("Choice", "Evaluation")},
        Choice{"services", QT_TRANSLATE_NOOP("Choice", "Technology services")},
        Choice{"cooperation", QT_TRANSLATE_NOOP("Choice", "Cooperation")},
        Choice{"military-civil", QT_TRANSLATE_NOOP("Choice", "Civil-military integration")},
        Choice{"shared-facility", QT_TRANSLATE_NOOP("Choice", "Shared facilities")},
        Choice{"exploration", QT_TRANSLATE_NOOP("Choice", "Exploratory research")},
    };
    return table;
}

template <>
const JsonFields<PlanTaskEntry>& jsonFields<PlanTaskEntry>()
{
    static const auto table = entryFields<PlanTaskEntry>({
        field("parent", &PlanTaskEntry::parent),
        field("responsibleUnits", &PlanTaskEntry::responsibleUnits),
        field("unitsQuote", &PlanTaskEntry::unitsQuote),
        field("content", &PlanTaskEntry::content),
        field("note", &PlanTaskEntry::note),
    });
    return table;
}

template <>
const JsonFields<PlanScenarioField>& jsonFields<PlanScenarioField>()
{
    static const auto table = entryFields<PlanScenarioField>({}, Referenced::ByParent);
    return table;
}

template <>
const JsonFields<PlanProgramme>& jsonFields<PlanProgramme>()
{
    static const auto table = entryFields<PlanProgramme>({
        field("task", &PlanProgramme::task),
        field("districts", &PlanProgramme::districts),
        field("scenarioFields", &PlanProgramme::scenarioFields),
        field("fieldsQuote", &PlanProgramme::fieldsQuote),
        field("content", &PlanProgramme::content),
        field("note", &PlanProgramme::note),
    });
    return table;
}

template <>
const JsonFields<PlanMeasure>& jsonFields<PlanMeasure>()
{
    static const auto table = entryFields<PlanMeasure>({
        field("category", &PlanMeasure::category),
        field("task", &PlanMeasure::task),
        field("ledger", &PlanMeasure::ledger),
    });
    return table;
}

template <>
const JsonFields<PlanEvent>& jsonFields<PlanEvent>()
{
    static const auto table = entryFields<PlanEvent>({
        field("kind", &PlanEvent::kind),
        field("task", &PlanEvent::task),
        field("note", &PlanEvent::note),
    });
    return table;
}

} // namespace touyan
