#include "plan/plandocument.h"

#include "plan/jsonfields.h"

namespace touyan {

template <>
const JsonFields<PlanSection>& jsonFields<PlanSection>()
{
    static const JsonFields<PlanSection> Fields{
        field("code", &PlanSection::code),
        field("title", &PlanSection::title),
    };
    return Fields;
}

template <>
const JsonFields<PlanDocument>& jsonFields<PlanDocument>()
{
    static const JsonFields<PlanDocument> Fields{
        field("name", &PlanDocument::name),         field("number", &PlanDocument::number),
        field("issuedOn", &PlanDocument::issuedOn), field("sections", &PlanDocument::sections),
        field("unstated", &PlanDocument::unstated),
    };
    return Fields;
}

template <>
const JsonFields<PlanPrinciple>& jsonFields<PlanPrinciple>()
{
    static const auto Fields = entryFields<PlanPrinciple>({});
    return Fields;
}

template <>
const JsonFields<PlanSource>& jsonFields<PlanSource>()
{
    static const auto Fields = entryFields<PlanSource>({field("number", &PlanSource::number)});
    return Fields;
}

} // namespace touyan
