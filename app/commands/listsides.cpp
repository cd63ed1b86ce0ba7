#include "commands/listsides.h"

#include "commands/arguments.h"
#include "selection/namedlists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {

std::optional<QString> sideFault(const QString& side)
{
    const auto moment = parseListMoment(side);
    return moment ? std::nullopt : std::optional(moment.error().message);
}

Result<ListComparison> comparisonOf(const Portfolio& portfolio, const QString& from,
                                    const QString& to, const Arguments& arguments)
{
    return compareNamedLists(
        portfolio.records(), [&](const QDateTime& at) { return portfolio.recordsAsOf(at); }, from,
        to, arguments.has(u"with-candidates"_s) ? Proposals::Counted : Proposals::LeftOut);
}

Result<ListComparison> comparisonOf(const OutputSource& source, const Arguments& arguments)
{
    return comparisonOf(*source.portfolio, arguments.value(u"from"_s).value_or(QString()),
                        arguments.value(u"to"_s).value_or(QString()), arguments);
}

std::optional<QString> comparisonFault(const Arguments& arguments)
{
    for (const QString& option : {u"from"_s, u"to"_s}) {
        const std::optional<QString> side = arguments.value(option);
        if (!side)
            return QCoreApplication::translate("Command",
                                               "A comparison needs --from and --to, as in --from "
                                               "2020@issued --to 2021.");
        if (const auto fault = sideFault(*side))
            return fault;
    }
    return {};
}

} // namespace touyan
