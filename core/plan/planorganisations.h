#pragma once

#include "domain/organisation.h"
#include "plan/planentry.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <span>

namespace touyan {

/// Kind of a unit as the plan speaks of it.
enum class PlanUnitKind
{
    MunicipalDepartment,
    PartyDepartment,
    TaxAuthority,
    MassOrganisation,
    DistrictOrZone,
    Collective, ///< "all districts", "universities concerned"
    University,
    Leadership ///< a person by office
};
template <>
std::span<const Choice> choices<PlanUnitKind>();

/// A unit that the plan gives duties to or takes into the leading group.
struct PlanUnit : PlanEntry<PlanUnit>
{
    PlanUnitKind kind = PlanUnitKind::MunicipalDepartment;
    std::optional<UnitKind> recordKind; ///< of the unit's record; a person by office gets none
    bool leadingGroupMember = false;

    bool operator==(const PlanUnit&) const = default;
};

/// The leading group that the office works for.
struct PlanLeadingGroup
{
    PlanText name;
    PlanText head;
    QStringList members; ///< departments named as members, in the plan's order
    QStringList otherMembers; ///< members named as groups of units
    PlanText openEnd; ///< the words with which the list stays open
    PlanReference reference;

    bool operator==(const PlanLeadingGroup&) const = default;
};

/// An administrative district, with its adcode as id, or a functional zone.
struct PlanDistrict : PlanEntry<PlanDistrict>
{
    QString shortName;
    std::optional<QString> fullName;
    DistrictKind kind = DistrictKind::District;
    std::optional<QString> adcode;
    QStringList overlaps; ///< adcodes of the districts that a zone lies in or covers

    bool operator==(const PlanDistrict&) const = default;
};

/// A university with the fields the plan credits it with.
struct PlanUniversity : PlanEntry<PlanUniversity>
{
    QList<PlanText> directions;
    QList<PlanText> strengths;
    std::optional<PlanText> note;

    bool operator==(const PlanUniversity&) const = default;
};

/// A wording with which the plan speaks of talent teams.
struct PlanTeamType : PlanEntry<PlanTeamType>
{
    bool operator==(const PlanTeamType&) const = default;
};

/// What the plan says of talent teams; it names none.
struct PlanTeams
{
    QStringList named;
    QList<PlanTeamType> types;
    std::optional<PlanText> note;

    bool operator==(const PlanTeams&) const = default;
};

} // namespace touyan
