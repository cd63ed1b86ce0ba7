#pragma once

#include "domain/platform.h"
#include "plan/planentry.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <span>

namespace touyan {

/// Kind of a platform as the plan speaks of it.
enum class PlanPlatformKind
{
    ResearchInstitute,
    InnovationPlatform,
    InnovationPlatformType, ///< a type of national platform to be won, not a named platform
    ApplicationPlatform,
    ExternalPartnerPlatform, ///< outside the city: a partner, not one of the city's platforms
    SharedResource,
    PublicSystem,
    CooperationBase,
    IntellectualPropertyPlatform,
    TrainingBase
};
template <>
std::span<const Choice> choices<PlanPlatformKind>();

/// What the plan says of a platform's state, or wants done with it.
enum class PlanPlatformStanding
{
    Existing,
    ToUpgrade,
    ToEstablish,
    ToAdvance,
    ToApply,
    ToBuild,
    ToComplete,
    Liaison
};
template <>
std::span<const Choice> choices<PlanPlatformStanding>();

/// A platform that the plan names.
struct PlanPlatform : PlanEntry<PlanPlatform>
{
    PlanPlatformKind kind = PlanPlatformKind::ResearchInstitute;
    std::optional<PlatformKind> recordKind; ///< of the platform's record; a partner gets none
    std::optional<PlatformLevel> level;
    QList<PlanPlatformStanding> standing;
    QStringList hosts;
    std::optional<QString> task; ///< not stated for those the plan names as a basis only

    bool operator==(const PlanPlatform&) const = default;
};

/// An alliance to be formed; the name only describes it, the plan gives none.
struct PlanAlliance : PlanEntry<PlanAlliance>
{
    PlanText industry;

    bool operator==(const PlanAlliance&) const = default;
};

/// What the plan says of the alliances.
struct PlanAlliances
{
    QList<PlanAlliance> alliances;
    QStringList named; ///< names that the plan gives: none
    PlanText members;
    QList<PlanText> functions;
    PlanReference reference;
    std::optional<PlanText> note;

    bool operator==(const PlanAlliances&) const = default;
};

/// A link of a cluster's industrial chain.
struct PlanClusterNode : PlanEntry<PlanClusterNode>
{
    bool operator==(const PlanClusterNode&) const = default;
};

/// An industry cluster of a base.
struct PlanCluster : PlanEntry<PlanCluster>
{
    QString base;
    PlanText verb;
    QList<PlanClusterNode> nodes;

    bool operator==(const PlanCluster&) const = default;
};

/// An industry base, or the industry parks.
struct PlanBase : PlanEntry<PlanBase>
{
    QString task;
    std::optional<QString> target;
    QList<PlanText> coreIndustries;
    QList<PlanText> applicationFields;

    bool operator==(const PlanBase&) const = default;
};

/// A direction in which key projects are to be developed first.
struct PlanDirection : PlanEntry<PlanDirection>
{
    bool operator==(const PlanDirection&) const = default;
};

/// A product the plan names as an achievement.
struct PlanProduct : PlanEntry<PlanProduct>
{
    bool operator==(const PlanProduct&) const = default;
};

} // namespace touyan
