#include "domain/indicator.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<TargetRelation>()
{
    static const std::array Choices = {
        Choice{"at-least", QT_TRANSLATE_NOOP("Choice", "At least")},
        Choice{"range", QT_TRANSLATE_NOOP("Choice", "Range")},
        Choice{"about", QT_TRANSLATE_NOOP("Choice", "About")},
        Choice{"exact", QT_TRANSLATE_NOOP("Choice", "Exact")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<IndicatorSource>()
{
    static const std::array Choices = {
        Choice{"entered", QT_TRANSLATE_NOOP("Choice", "Entered")},
        Choice{"count-platforms", QT_TRANSLATE_NOOP("Choice", "Count of platforms")},
        Choice{"count-teams", QT_TRANSLATE_NOOP("Choice", "Count of teams")},
        Choice{"count-projects", QT_TRANSLATE_NOOP("Choice", "Count of demonstration projects")},
        Choice{"count-scenarios", QT_TRANSLATE_NOOP("Choice", "Count of scenarios")},
        Choice{"count-clusters", QT_TRANSLATE_NOOP("Choice", "Count of clusters")},
        Choice{"count-enterprises", QT_TRANSLATE_NOOP("Choice", "Count of enterprises")},
        Choice{"output-value", QT_TRANSLATE_NOOP("Choice", "Output value")},
    };
    return Choices;
}

template <>
std::span<const Field<Indicator>> fields<Indicator>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Indicator::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Indicator::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                Required | Naming | Searched),
        field<&Indicator::group>("group", QT_TRANSLATE_NOOP("Field", "Group")),
        field<&Indicator::measure>("measure", QT_TRANSLATE_NOOP("Field", "Unit of measure")),
        field<&Indicator::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
        field<&Indicator::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Indicator::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Indicator::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<IndicatorTarget>> fields<IndicatorTarget>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&IndicatorTarget::indicator>("indicator", QT_TRANSLATE_NOOP("Field", "Indicator"),
                                           Required | Naming | Together),
        field<&IndicatorTarget::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), Year | Together),
        field<&IndicatorTarget::relation>("relation", QT_TRANSLATE_NOOP("Field", "Relation")),
        field<&IndicatorTarget::low>("low", QT_TRANSLATE_NOOP("Field", "Target value")),
        field<&IndicatorTarget::high>("high", QT_TRANSLATE_NOOP("Field", "Upper value")),
        field<&IndicatorTarget::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&IndicatorTarget::planSection>("plan_section",
                                             QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&IndicatorTarget::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"),
                                           Long),
    };
    return Fields;
}

template <>
std::span<const Field<IndicatorActual>> fields<IndicatorActual>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&IndicatorActual::indicator>("indicator", QT_TRANSLATE_NOOP("Field", "Indicator"),
                                           Required | Naming | Together),
        field<&IndicatorActual::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), Year | Together),
        field<&IndicatorActual::value>("value", QT_TRANSLATE_NOOP("Field", "Actual value")),
        field<&IndicatorActual::source>("source", QT_TRANSLATE_NOOP("Field", "Evidence")),
        field<&IndicatorActual::measuredOn>("measured_on",
                                            QT_TRANSLATE_NOOP("Field", "Measured on")),
        field<&IndicatorActual::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

} // namespace touyan
