#include "plan/planorganisations.h"

#include "plan/jsonfields.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<PlanUnitKind>()
{
    static const std::array table = {
        Choice{"municipal-department", QT_TRANSLATE_NOOP("Choice", "Municipal department")},
        Choice{"party-department", QT_TRANSLATE_NOOP("Choice", "Party department")},
        Choice{"tax-authority", QT_TRANSLATE_NOOP("Choice", "Tax authority")},
        Choice{"mass-organisation", QT_TRANSLATE_NOOP("Choice", "Mass organisation")},
        Choice{"district-or-zone", QT_TRANSLATE_NOOP("Choice", "District or zone")},
        Choice{"collective", QT_TRANSLATE_NOOP("Choice", "Group of units")},
        Choice{"university", QT_TRANSLATE_NOOP("Choice", "University or institute")},
        Choice{"leadership", QT_TRANSLATE_NOOP("Choice", "Leader")},
    };
    return table;
}

template <>
const JsonFields<PlanUnit>& jsonFields<PlanUnit>()
{
    static const auto table = entryFields<PlanUnit>({
        field("kind", &PlanUnit::kind),
        field("recordKind", &PlanUnit::recordKind),
        field("leadingGroupMember", &PlanUnit::leadingGroupMember),
    });
    return table;
}

template <>
const JsonFields<PlanLeadingGroup>& jsonFields<PlanLeadingGroup>()
{
    static const auto table = [] {
        JsonFields<PlanLeadingGroup> fields{
            field("name", &PlanLeadingGroup::name),
            field("head", &PlanLeadingGroup::head),
            field("members", &PlanLeadingGroup::members),
            field("otherMembers", &PlanLeadingGroup::otherMembers),
            field("openEnd", &PlanLeadingGroup::openEnd),
        };
        const auto reference = referenceFields<PlanLeadingGroup>(Referenced::Always);
        fields.insert(fields.end(), reference.begin(), reference.end());
        return fields;
    }();
    return table;
}

template <>
const JsonFields<PlanDistrict>& jsonFields<PlanDistrict>()
{
    static const auto table = entryFields<PlanDistrict>(
        {
            field("shortName", &PlanDistrict::shortName),
            field("fullName", &PlanDistrict::fullName),
            field("kind", &PlanDistrict::kind),
            field("adcode", &PlanDistrict::adcode),
            field("overlaps", &PlanDistrict::overlaps),
        },
        Referenced::Perhaps);
    return table;
}

template <>
const JsonFields<PlanUniversity>& jsonFields<PlanUniversity>()
{
    static const auto table = entryFields<PlanUniversity>({
        field("directions", &PlanUniversity::directions),
        field("strengths", &PlanUniversity::strengths),
        field("note", &PlanUniversity::note),
    });
    return table;
}

template <>
const JsonFields<PlanTeamType>& jsonFields<PlanTeamType>()
{
    static const auto table = entryFields<PlanTeamType>({});
    return table;
}

template <>
const JsonFields<PlanTeams>& jsonFields<PlanTeams>()
{
    static const JsonFields<PlanTeams> table{
        field("named", &PlanTeams::named),
        field("types", &PlanTeams::types),
        field("note", &PlanTeams::note),
    };
    return table;
}

} // namespace touyan
