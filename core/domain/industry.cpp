#include "domain/industry.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<RecognitionStatus>()
{
    static const std::array Choices = {
        Choice{"candidate", QT_TRANSLATE_NOOP("Choice", "Being cultivated")},
        Choice{"applied", QT_TRANSLATE_NOOP("Choice", "Applied")},
        Choice{"recognised", QT_TRANSLATE_NOOP("Choice", "Recognised")},
        Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
    };
    return Choices;
}

template <>
std::span<const Field<Cluster>> fields<Cluster>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Cluster::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Cluster::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                              Required | Naming | Searched),
        field<&Cluster::district>("district", QT_TRANSLATE_NOOP("Field", "District")),
        field<&Cluster::status>("status", QT_TRANSLATE_NOOP("Field", "Recognition")),
        field<&Cluster::recognisedYear>("recognised_year",
                                        QT_TRANSLATE_NOOP("Field", "Recognised in"), Year),
        field<&Cluster::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Cluster::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Cluster::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<ClusterNode>> fields<ClusterNode>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ClusterNode::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                  Required | Naming | Searched),
        field<&ClusterNode::cluster>("cluster", QT_TRANSLATE_NOOP("Field", "Cluster"), Required),
        field<&ClusterNode::position>("position", QT_TRANSLATE_NOOP("Field", "Order")),
        field<&ClusterNode::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Long),
        field<&ClusterNode::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&ClusterNode::planSection>("plan_section",
                                         QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&ClusterNode::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<IndustryBase>> fields<IndustryBase>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&IndustryBase::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&IndustryBase::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                   Required | Naming | Searched),
        field<&IndustryBase::district>("district", QT_TRANSLATE_NOOP("Field", "District")),
        field<&IndustryBase::status>("status", QT_TRANSLATE_NOOP("Field", "Recognition")),
        field<&IndustryBase::recognisedYear>("recognised_year",
                                             QT_TRANSLATE_NOOP("Field", "Recognised in"), Year),
        field<&IndustryBase::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&IndustryBase::planSection>("plan_section",
                                          QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&IndustryBase::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"),
                                        Long),
    };
    return Fields;
}

template <>
std::span<const Field<Park>> fields<Park>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Park::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Park::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                           Required | Naming | Searched),
        field<&Park::district>("district", QT_TRANSLATE_NOOP("Field", "District")),
        field<&Park::status>("status", QT_TRANSLATE_NOOP("Field", "Recognition")),
        field<&Park::recognisedYear>("recognised_year", QT_TRANSLATE_NOOP("Field", "Recognised in"),
                                     Year),
        field<&Park::area>("area", QT_TRANSLATE_NOOP("Field", "Area (km²)")),
        field<&Park::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Park::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Park::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<Enterprise>> fields<Enterprise>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Enterprise::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Enterprise::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                 Required | Naming | Searched),
        field<&Enterprise::district>("district", QT_TRANSLATE_NOOP("Field", "District")),
        field<&Enterprise::cluster>("cluster", QT_TRANSLATE_NOOP("Field", "Cluster")),
        field<&Enterprise::node>("node", QT_TRANSLATE_NOOP("Field", "Chain node")),
        field<&Enterprise::park>("park", QT_TRANSLATE_NOOP("Field", "Park")),
        field<&Enterprise::status>("status", QT_TRANSLATE_NOOP("Field", "Recognition")),
        field<&Enterprise::recognisedYear>("recognised_year",
                                           QT_TRANSLATE_NOOP("Field", "Recognised in"), Year),
        field<&Enterprise::leading>("leading", QT_TRANSLATE_NOOP("Field", "Leading enterprise")),
        field<&Enterprise::products>("products", QT_TRANSLATE_NOOP("Field", "Products"), Searched),
        field<&Enterprise::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Enterprise::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Enterprise::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<OutputValue>> fields<OutputValue>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&OutputValue::owner>("owner", QT_TRANSLATE_NOOP("Field", "Of"),
                                   Required | Naming | Together),
        field<&OutputValue::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), Year | Together),
        field<&OutputValue::amount>("amount", QT_TRANSLATE_NOOP("Field", "Output value")),
        field<&OutputValue::source>("source", QT_TRANSLATE_NOOP("Field", "Evidence")),
        field<&OutputValue::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

} // namespace touyan
