#pragma once

#include "domain/meeting.h"
#include "plan/planentry.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <span>

namespace touyan {

/// A task (K…) or safeguard (G…) with the units that answer for it. The plan never names a lead
/// unit: being first in the list is no more than that.
struct PlanTaskEntry : PlanEntry<PlanTaskEntry>
{
    std::optional<QString> parent;
    QStringList responsibleUnits; ///< in the plan's order
    std::optional<QString> unitsQuote;
    QList<PlanText> content;
    std::optional<PlanText> note;

    bool operator==(const PlanTaskEntry&) const = default;
};

/// A field (领域) in which a programme is to open scenarios; a field is not a scenario.
struct PlanScenarioField : PlanEntry<PlanScenarioField>
{
    bool operator==(const PlanScenarioField&) const = default;
};

/// One of the four demonstration programmes.
struct PlanProgramme : PlanEntry<PlanProgramme>
{
    QString task;
    QStringList districts;
    QList<PlanScenarioField> scenarioFields;
    QString fieldsQuote;
    QList<PlanText> content;
    std::optional<PlanText> note;

    bool operator==(const PlanProgramme&) const = default;
};

/// What a measure is about.
enum class PlanMeasureCategory
{
    Organisation,
    RollingSelection,
    Supervision,
    Performance,
    Expert,
    Policy,
    OpenData,
    Talent,
    IntellectualProperty,
    Standards,
    Evaluation,
    Services,
    Cooperation,
    MilitaryCivil,
    SharedFacility,
    Exploration
};
template <>
std::span<const Choice> choices<PlanMeasureCategory>();

/// A measure the plan asks for without a figure, and the register (台账) that shows it is done.
struct PlanMeasure : PlanEntry<PlanMeasure>
{
    PlanMeasureCategory category = PlanMeasureCategory::Organisation;
    QString task;
    PlanText ledger;

    bool operator==(const PlanMeasure&) const = default;
};

/// A forum, contest, award or campaign the plan asks for.
struct PlanEvent : PlanEntry<PlanEvent>
{
    EventKind kind = EventKind::Forum;
    QString task;
    std::optional<PlanText> note;

    bool operator==(const PlanEvent&) const = default;
};

} // namespace touyan
