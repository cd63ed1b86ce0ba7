#include "domain/platform.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<PlatformKind>()
{
    static const std::array Choices = {
        Choice{"national-key-laboratory", QT_TRANSLATE_NOOP("Choice", "National key laboratory")},
        Choice{"national-technology-centre",
               QT_TRANSLATE_NOOP("Choice", "National technology innovation centre")},
        Choice{"national-engineering-centre",
               QT_TRANSLATE_NOOP("Choice", "National engineering research centre")},
        Choice{"joint-engineering-laboratory",
               QT_TRANSLATE_NOOP("Choice", "Local joint engineering laboratory")},
        Choice{"collaborative-centre",
               QT_TRANSLATE_NOOP("Choice", "Collaborative innovation centre")},
        Choice{"institute", QT_TRANSLATE_NOOP("Choice", "Institute")},
        Choice{"alliance", QT_TRANSLATE_NOOP("Choice", "Alliance")},
        Choice{"industry-platform", QT_TRANSLATE_NOOP("Choice", "Industry platform or cloud")},
        Choice{"open-platform", QT_TRANSLATE_NOOP("Choice", "Open platform")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<PlatformLevel>()
{
    static const std::array Choices = {
        Choice{"unstated", QT_TRANSLATE_NOOP("Choice", "Not stated")},
        Choice{"national", QT_TRANSLATE_NOOP("Choice", "National")},
        Choice{"provincial", QT_TRANSLATE_NOOP("Choice", "Provincial")},
        Choice{"municipal", QT_TRANSLATE_NOOP("Choice", "Municipal")},
        Choice{"district", QT_TRANSLATE_NOOP("Choice", "District level")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<PlatformStatus>()
{
    static const std::array Choices = {
        Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
        Choice{"preparing", QT_TRANSLATE_NOOP("Choice", "Being set up")},
        Choice{"building", QT_TRANSLATE_NOOP("Choice", "Under construction")},
        Choice{"built", QT_TRANSLATE_NOOP("Choice", "Built or approved")},
        Choice{"revoked", QT_TRANSLATE_NOOP("Choice", "Revoked")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<TeamOrigin>()
{
    static const std::array Choices = {
        Choice{"introduced", QT_TRANSLATE_NOOP("Choice", "Introduced")},
        Choice{"cultivated", QT_TRANSLATE_NOOP("Choice", "Cultivated")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<TeamMode>()
{
    static const std::array Choices = {
        Choice{"full-time", QT_TRANSLATE_NOOP("Choice", "Full time")},
        Choice{"project-cooperation", QT_TRANSLATE_NOOP("Choice", "Flexible: project cooperation")},
        Choice{"technical-advice", QT_TRANSLATE_NOOP("Choice", "Flexible: technical advice")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<ServiceState>()
{
    static const std::array Choices = {
        Choice{"not-requested", QT_TRANSLATE_NOOP("Choice", "Not requested")},
        Choice{"requested", QT_TRANSLATE_NOOP("Choice", "Requested")},
        Choice{"in-progress", QT_TRANSLATE_NOOP("Choice", "In progress")},
        Choice{"granted", QT_TRANSLATE_NOOP("Choice", "Granted")},
        Choice{"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
    };
    return Choices;
}

template <>
std::span<const Field<Platform>> fields<Platform>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Platform::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Platform::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                               Required | Naming | Searched),
        field<&Platform::kind>("kind", QT_TRANSLATE_NOOP("Field", "Type")),
        field<&Platform::level>("level", QT_TRANSLATE_NOOP("Field", "Level")),
        field<&Platform::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        field<&Platform::statusDate>("status_date", QT_TRANSLATE_NOOP("Field", "Status since")),
        field<&Platform::host>("host", QT_TRANSLATE_NOOP("Field", "Host"), Searched),
        field<&Platform::members>("members", QT_TRANSLATE_NOOP("Field", "Members")),
        field<&Platform::district>("district", QT_TRANSLATE_NOOP("Field", "District")),
        field<&Platform::plannedYear>("planned_year", QT_TRANSLATE_NOOP("Field", "Planned for"),
                                      Year),
        field<&Platform::equipmentInvestment>("equipment_investment",
                                              QT_TRANSLATE_NOOP("Field", "Equipment investment")),
        field<&Platform::longitude>("longitude", QT_TRANSLATE_NOOP("Field", "Longitude")),
        field<&Platform::latitude>("latitude", QT_TRANSLATE_NOOP("Field", "Latitude")),
        field<&Platform::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Platform::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Platform::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<TalentTeam>> fields<TalentTeam>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&TalentTeam::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&TalentTeam::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                 Required | Naming | Searched),
        field<&TalentTeam::leader>("leader", QT_TRANSLATE_NOOP("Field", "Leader"), Searched),
        field<&TalentTeam::members>("members", QT_TRANSLATE_NOOP("Field", "Team members")),
        field<&TalentTeam::host>("host", QT_TRANSLATE_NOOP("Field", "Host"), Searched),
        field<&TalentTeam::district>("district", QT_TRANSLATE_NOOP("Field", "District")),
        field<&TalentTeam::speciality>("speciality", QT_TRANSLATE_NOOP("Field", "Field"), Searched),
        field<&TalentTeam::origin>("origin", QT_TRANSLATE_NOOP("Field", "Origin")),
        field<&TalentTeam::mode>("mode", QT_TRANSLATE_NOOP("Field", "Mode")),
        field<&TalentTeam::agreedFrom>("agreed_from", QT_TRANSLATE_NOOP("Field", "Agreed from")),
        field<&TalentTeam::agreedTo>("agreed_to", QT_TRANSLATE_NOOP("Field", "Agreed to")),
        field<&TalentTeam::supportGranted>("support_granted",
                                           QT_TRANSLATE_NOOP("Field", "Support granted")),
        field<&TalentTeam::innovationService>("innovation_service",
                                              QT_TRANSLATE_NOOP("Field", "Start-up service")),
        field<&TalentTeam::housingService>("housing_service",
                                           QT_TRANSLATE_NOOP("Field", "Housing")),
        field<&TalentTeam::schoolService>("school_service",
                                          QT_TRANSLATE_NOOP("Field", "Schooling")),
        field<&TalentTeam::spouseService>("spouse_service",
                                          QT_TRANSLATE_NOOP("Field", "Spouse's employment")),
        field<&TalentTeam::medicalService>("medical_service",
                                           QT_TRANSLATE_NOOP("Field", "Medical care")),
        field<&TalentTeam::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&TalentTeam::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&TalentTeam::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

} // namespace touyan
