#include "selection/namedlists.h"

namespace touyan {

Result<ListComparison> compareNamedLists(const Records& now, const RecordsAt& before,
                                         const QString& from, const QString& to,
                                         Proposals proposals)
{
    const auto contentsOf = [&](const QString& side) -> Result<ListContents> {
        const auto moment = parseListMoment(side);
        if (!moment)
            return moment.error();
        return listContents(now, *moment, before, proposals);
    };
    const auto first = contentsOf(from);
    if (!first)
        return first.error();
    const auto second = contentsOf(to);
    if (!second)
        return second.error();
    return compareLists(*first, *second);
}

} // namespace touyan
