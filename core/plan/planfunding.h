#pragma once

#include "base/money.h"
#include "base/percent.h"
#include "domain/subsidy.h"
#include "plan/planentry.h"

#include <QList>

#include <optional>
#include <span>

namespace touyan {

/// Kind of support.
enum class PlanRuleKind
{
    Cash,
    ProgrammeFunding,
    EquityFund,
    Tax,
    Scholarship,
    Award
};
template <>
std::span<const Choice> choices<PlanRuleKind>();

/// What a cap holds for.
enum class PlanCapScope
{
    Team,
    Institution,
    InstitutionPerYear,
    Project
};
template <>
std::span<const Choice> choices<PlanCapScope>();

/// How often support is given.
enum class PlanFrequency
{
    Once,
    PerYear
};
template <>
std::span<const Choice> choices<PlanFrequency>();

/// A money rule. What the plan leaves open is not stated here either.
struct PlanSubsidyRule : PlanEntry<PlanSubsidyRule>
{
    PlanRuleKind kind = PlanRuleKind::Cash;
    QString task; ///< its responsible units answer for the rule
    PlanText beneficiary;
    PlanText basis;
    SubsidyBasis basisKind = SubsidyBasis::None;
    std::optional<Percent> rate;
    bool rateIsMaximum = false; ///< "up to": the office sets the rate that applies
    std::optional<PlanText> rateWording; ///< words in place of a rate (一定比例)
    std::optional<Money> cap;
    std::optional<PlanCapScope> capScope;
    std::optional<Money> fixedAmount;
    std::optional<PlanFrequency> frequency;
    std::optional<PlanText> timing;
    std::optional<PlanText> payer;
    QList<PlanText> conditions;
    std::optional<PlanText> note;

    bool operator==(const PlanSubsidyRule&) const = default;
};

} // namespace touyan
