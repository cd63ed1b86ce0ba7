#include "plan/planindustry.h"

#include "plan/jsonfields.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<PlanPlatformKind>()
{
    static const std::array table = {
        Choice{"research-institute", QT_TRANSLATE_NOOP("Choice", "Research institute")},
        Choice{"innovation-platform", QT_TRANSLATE_NOOP("Choice", "Innovation platform")},
        Choice{"innovation-platform-type",
               QT_TRANSLATE_NOOP("Choice", "Type of national innovation platform")},
        Choice{"application-platform", QT_TRANSLATE_NOOP("Choice", "Application platform")},
        Choice{"external-partner-platform",
               QT_TRANSLATE_NOOP("Choice", "Partner platform outside the city")},
        Choice{"shared-resource", QT_TRANSLATE_NOOP("Choice", "Shared resource")},
        Choice{"public-system", QT_TRANSLATE_NOOP("Choice", "Public system")},
        Choice{"cooperation-base", QT_TRANSLATE_NOOP("Choice", "Cooperation base")},
        Choice{"ip-platform", QT_TRANSLATE_NOOP("Choice", "Intellectual property platform")},
        Choice{"training-base", QT_TRANSLATE_NOOP("Choice", "Training base")},
    };
    return table;
}

template <>
std::span<const Choice> choices<PlanPlatformStanding>()
{
    static const std::array table = {
        Choice{"existing", QT_TRANSLATE_NOOP("Choice", "Exists")},
        Choice{"to-upgrade", QT_TRANSLATE_NOOP("Choice", "To be upgraded")},
        Choice{"to-establish", QT_TRANSLATE_NOOP("Choice", "To be set up")},
        Choice{"to-advance", QT_TRANSLATE_NOOP("Choice", "To be advanced")},
        Choice{"to-apply", QT_TRANSLATE_NOOP("Choice", "To be applied for")},
        Choice{"to-build", QT_TRANSLATE_NOOP("Choice", "To be built")},
        Choice{"to-complete", QT_TRANSLATE_NOOP("Choice", "To be completed")},
        Choice{"liaison", QT_TRANSLATE_NOOP("Choice", "Contact to be kept")},
    };
    return table;
}

template <>
const JsonFields<PlanPlatform>& jsonFields<PlanPlatform>()
{
    static const auto table = entryFields<PlanPlatform>({
        field("kind", &PlanPlatform::kind),
        field("recordKind", &PlanPlatform::recordKind),
        field("level", &PlanPlatform::level),
        field("standing", &PlanPlatform::standing),
        field("hosts", &PlanPlatform::hosts),
        field("task", &PlanPlatform::task),
    });
    return table;
}

template <>
const JsonFields<PlanAlliance>& jsonFields<PlanAlliance>()
{
    static const auto table = entryFields<PlanAlliance>(
        {field("industry", &PlanAlliance::industry)}, Referenced::ByParent);
    return table;
}

template <>
const JsonFields<PlanAlliances>& jsonFields<PlanAlliances>()
{
    static const auto table = [] {
        JsonFields<PlanAlliances> fields{
            field("alliances", &PlanAlliances::alliances),
            field("named", &PlanAlliances::named),
            field("members", &PlanAlliances::members),
            field("functions", &PlanAlliances::functions),
            field("note", &PlanAlliances::note),
        };
        const auto reference = referenceFields<PlanAlliances>(Referenced::Always);
        fields.insert(fields.end(), reference.begin(), reference.end());
        return fields;
    }();
    return table;
}

template <>
const JsonFields<PlanClusterNode>& jsonFields<PlanClusterNode>()
{
    static const auto table = entryFields<PlanClusterNode>({}, Referenced::ByParent);
    return table;
}

template <>
const JsonFields<PlanCluster>& jsonFields<PlanCluster>()
{
    static const auto table = entryFields<PlanCluster>({
        field("base", &PlanCluster::base),
        field("verb", &PlanCluster::verb),
        field("nodes", &PlanCluster::nodes),
    });
    return table;
}

template <>
const JsonFields<PlanBase>& jsonFields<PlanBase>()
{
    static const auto table = entryFields<PlanBase>({
        field("task", &PlanBase::task),
        field("target", &PlanBase::target),
        field("coreIndustries", &PlanBase::coreIndustries),
        field("applicationFields", &PlanBase::applicationFields),
    });
    return table;
}

template <>
const JsonFields<PlanDirection>& jsonFields<PlanDirection>()
{
    static const auto table = entryFields<PlanDirection>({});
    return table;
}

template <>
const JsonFields<PlanProduct>& jsonFields<PlanProduct>()
{
    static const auto table = entryFields<PlanProduct>({});
    return table;
}

} // namespace touyan
