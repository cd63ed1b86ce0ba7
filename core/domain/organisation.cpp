#include "domain/organisation.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<UnitKind>()
{
    static const std::array Choices = {
        Choice{"city-department", QT_TRANSLATE_NOOP("Choice", "City department")},
        Choice{"district-government", QT_TRANSLATE_NOOP("Choice", "District or county")},
        Choice{"pioneer-zone", QT_TRANSLATE_NOOP("Choice", "Pioneer zone")},
        Choice{"university", QT_TRANSLATE_NOOP("Choice", "University or institute")},
        Choice{"enterprise", QT_TRANSLATE_NOOP("Choice", "Enterprise")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<DistrictKind>()
{
    static const std::array Choices = {
        Choice{"district", QT_TRANSLATE_NOOP("Choice", "District")},
        Choice{"county-level-city", QT_TRANSLATE_NOOP("Choice", "County-level city")},
        Choice{"county", QT_TRANSLATE_NOOP("Choice", "County")},
        Choice{"functional-zone", QT_TRANSLATE_NOOP("Choice", "Functional zone")},
    };
    return Choices;
}

template <>
std::span<const Field<District>> fields<District>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&District::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&District::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                               Required | Naming | Searched),
        field<&District::shortName>("short_name", QT_TRANSLATE_NOOP("Field", "Short name"),
                                    Searched),
        field<&District::englishName>("english_name", QT_TRANSLATE_NOOP("Field", "English name")),
        field<&District::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&District::adcode>("adcode", QT_TRANSLATE_NOOP("Field", "Division code")),
        field<&District::parent>("parent", QT_TRANSLATE_NOOP("Field", "Registered under")),
        field<&District::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&District::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&District::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<Unit>> fields<Unit>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Unit::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Unit::name>("name", QT_TRANSLATE_NOOP("Field", "Full name"), Required | Searched),
        field<&Unit::shortName>("short_name", QT_TRANSLATE_NOOP("Field", "Short name"),
                                Naming | Searched),
        field<&Unit::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&Unit::groupMember>("group_member",
                                  QT_TRANSLATE_NOOP("Field", "Leading-group member")),
        field<&Unit::district>("district", QT_TRANSLATE_NOOP("Field", "District")),
        field<&Unit::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Unit::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Unit::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<Expert>> fields<Expert>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Expert::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Expert::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                             Required | Naming | Searched),
        field<&Expert::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Organisation"),
                                     Searched),
        field<&Expert::title>("title", QT_TRANSLATE_NOOP("Field", "Professional title")),
        field<&Expert::specialities>("specialities", QT_TRANSLATE_NOOP("Field", "Fields"),
                                     Searched),
        field<&Expert::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone")),
        field<&Expert::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail")),
        field<&Expert::relatedOrganisations>("related_organisations",
                                             QT_TRANSLATE_NOOP("Field", "Related organisations")),
        field<&Expert::active>("active", QT_TRANSLATE_NOOP("Field", "Available")),
        field<&Expert::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Expert::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Expert::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

} // namespace touyan
