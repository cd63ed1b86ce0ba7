#include "domain/subsidy.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<SubsidyBasis>()
{
    static const std::array Choices = {
        Choice{"none", QT_TRANSLATE_NOOP("Choice", "None")},
        Choice{"equipment", QT_TRANSLATE_NOOP("Choice", "Equipment investment")},
        Choice{"contract", QT_TRANSLATE_NOOP("Choice", "Contract amount")},
        Choice{"research", QT_TRANSLATE_NOOP("Choice", "R&D cost")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<ClaimState>()
{
    static const std::array Choices = {
        Choice{"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
        Choice{"submitted", QT_TRANSLATE_NOOP("Choice", "Submitted")},
        Choice{"approved", QT_TRANSLATE_NOOP("Choice", "Approved")},
        Choice{"partly-paid", QT_TRANSLATE_NOOP("Choice", "Partly paid")},
        Choice{"paid", QT_TRANSLATE_NOOP("Choice", "Paid")},
        Choice{"refused", QT_TRANSLATE_NOOP("Choice", "Not approved")},
    };
    return Choices;
}

template <>
std::span<const Field<SubsidyRule>> fields<SubsidyRule>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&SubsidyRule::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&SubsidyRule::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                  Required | Naming | Searched),
        field<&SubsidyRule::basis>("basis", QT_TRANSLATE_NOOP("Field", "Basis")),
        field<&SubsidyRule::rate>("rate", QT_TRANSLATE_NOOP("Field", "Rate")),
        field<&SubsidyRule::fixedAmount>("fixed_amount",
                                         QT_TRANSLATE_NOOP("Field", "Fixed amount")),
        field<&SubsidyRule::cap>("cap", QT_TRANSLATE_NOOP("Field", "Cap")),
        field<&SubsidyRule::perYear>("per_year", QT_TRANSLATE_NOOP("Field", "Per year")),
        field<&SubsidyRule::version>("version", QT_TRANSLATE_NOOP("Field", "Version")),
        field<&SubsidyRule::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
        field<&SubsidyRule::validTo>("valid_to", QT_TRANSLATE_NOOP("Field", "Valid to")),
        field<&SubsidyRule::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Conditions"),
                                        Long),
        field<&SubsidyRule::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&SubsidyRule::planSection>("plan_section",
                                         QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&SubsidyRule::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<SubsidyClaim>> fields<SubsidyClaim>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&SubsidyClaim::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&SubsidyClaim::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                   Required | Naming | Searched),
        field<&SubsidyClaim::rule>("rule", QT_TRANSLATE_NOOP("Field", "Rule"), Required),
        field<&SubsidyClaim::beneficiary>("beneficiary", QT_TRANSLATE_NOOP("Field", "Beneficiary")),
        field<&SubsidyClaim::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), Year),
        field<&SubsidyClaim::basisAmount>("basis_amount",
                                          QT_TRANSLATE_NOOP("Field", "Basis amount")),
        field<&SubsidyClaim::computed>("computed", QT_TRANSLATE_NOOP("Field", "Computed")),
        field<&SubsidyClaim::approved>("approved", QT_TRANSLATE_NOOP("Field", "Approved")),
        field<&SubsidyClaim::paid>("paid", QT_TRANSLATE_NOOP("Field", "Paid")),
        field<&SubsidyClaim::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
        field<&SubsidyClaim::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")),
        field<&SubsidyClaim::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&SubsidyClaim::planSection>("plan_section",
                                          QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&SubsidyClaim::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"),
                                        Long),
    };
    return Fields;
}

} // namespace touyan
