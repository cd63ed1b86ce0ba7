#pragma once

#include "plan/planentry.h"

#include <QDate>
#include <QList>

#include <optional>

namespace touyan {

/// A section of the plan.
struct PlanSection
{
    QString code;
    PlanText title;

    bool operator==(const PlanSection&) const = default;
};

/// The plan as a document.
struct PlanDocument
{
    PlanText name;
    std::optional<QString> number;
    std::optional<QDate> issuedOn;
    QList<PlanSection> sections;
    QList<PlanText> unstated; ///< what the plan leaves to the office's settings

    bool operator==(const PlanDocument&) const = default;
};

/// A principle of the plan.
struct PlanPrinciple : PlanEntry<PlanPrinciple>
{
    bool operator==(const PlanPrinciple&) const = default;
};

/// A document that the plan rests on.
struct PlanSource : PlanEntry<PlanSource>
{
    QString number;

    bool operator==(const PlanSource&) const = default;
};

} // namespace touyan
