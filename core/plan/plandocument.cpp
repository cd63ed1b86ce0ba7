#include "plan/plandocument.h"

#include "plan/jsonfields.h"

namespace touyan {

template <>
const JsonFields<PlanSection>& jsonFields<PlanSection>()
{
    static const JsonFields<PlanSection> table{
        field("code", &PlanSection::code),
        field("title", &PlanSection::title),
    };
    return table;
}

template <>
const JsonFields<PlanDocument>& jsonFields<PlanDocument>()
{
    static const JsonFields<PlanDocument> table{
        field("name", &PlanDocument::name),         field("number", &PlanDocument::number),
        field("issuedOn", &PlanDocument::issuedOn), field("sections", &PlanDocument::sections),
        field("unstated", &PlanDocument::unstated),
    };
    return table;
}

template <>
const JsonFields<PlanPrinciple>& jsonFields<PlanPrinciple>()
{
    static const auto table = entryFields<PlanPrinciple>({});
    return table;
}

template <>
const JsonFields<PlanSource>& jsonFields<PlanSource>()
{
    static const auto table = entryFields<PlanSource>({field("number", &PlanSource::number)});
    return table;
}

} // namespace touyan
