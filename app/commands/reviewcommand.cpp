#include "commands/arguments.h"
#include "commands/files.h"
#include "commands/reviewactions.h"
#include "commands/reviewsheets.h"
#include "selection/reviewround.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr std::array Actions = {
    ReviewAction{"sheets", reviewSheets},
    ReviewAction{"collect", reviewCollect},
};

QString actionNames()
{
    QStringList names;
    for (const ReviewAction& action : Actions)
        names.append(QLatin1StringView(action.name));
    return names.join(u", "_s);
}

Ending run(const Arguments& arguments, Console& console)
{
    if (const auto fault = yearFault(arguments))
        return misused(*fault);
    for (const ReviewAction& action : Actions) {
        if (arguments.operand(1) == QLatin1StringView(action.name))
            return action.run(arguments, console);
    }
    return misused(
        QCoreApplication::translate("Command", "A review does not know “%1”; it knows %2.")
            .arg(arguments.operand(1), actionNames()));
}

} // namespace

Result<const ReviewRound*> roundFrom(const Arguments& arguments, const Portfolio& portfolio)
{
    const int year = yearFrom(arguments, portfolio);
    const AnnualList* list = listOfYear(portfolio.records(), year);
    if (!list)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Command", "There is no annual list of %1.")
                         .arg(QString::number(year)),
                     {}};
    const auto rounds = roundsOf(portfolio.records(), list->id);
    const std::optional<QString> name = arguments.value(u"round"_s);
    if (!name)
        return rounds.empty() ? nullptr : rounds.back();
    for (const ReviewRound* round : rounds) {
        if (round->name == *name)
            return round;
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Command", "The list of %1 has no round “%2”.")
                     .arg(QString::number(year), *name),
                 {}};
}

Error noRound(const Arguments& arguments, const Portfolio& portfolio)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Command", "The list of %1 has no review round yet.")
                .arg(QString::number(yearFrom(arguments, portfolio))),
            {}};
}

Command reviewCommand()
{
    return {"review", "FILE ACTION [PATH…]",
            QT_TRANSLATE_NOOP("Command", "Writes the scoring sheets of a review and collects them"),
            {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
             {"round", "NAME", QT_TRANSLATE_NOOP("Command", "round of the list; the last one")},
             {"replace", nullptr,
              QT_TRANSLATE_NOOP("Command", "collect: in place of scores that are there already")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "collect: only say what would be")},
             {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
            false, run};
}

} // namespace touyan
