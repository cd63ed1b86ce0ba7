#pragma once

#include "domain/recordkind.h"

#include <QList>
#include <QString>

#include <optional>

namespace touyan {

/// One of the plan's demonstration programmes.
struct Programme
{
    ProgrammeId id;
    QString code;
    QString name;
    QList<DistrictId> districts;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Programme&) const = default;
};

/// A field in which a programme opens application scenarios.
struct ScenarioField
{
    ScenarioFieldId id;
    QString code;
    QString name;
    ProgrammeId programme;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const ScenarioField&) const = default;
};

/// A task of the plan with the units that answer for it, in the plan's order.
struct PlanTask
{
    PlanTaskId id;
    QString code;
    QString name;
    QString group;
    QList<UnitId> responsibleUnits;
    std::optional<int> dueYear;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const PlanTask&) const = default;
};

} // namespace touyan
