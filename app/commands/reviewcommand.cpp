#include "commands/arguments.h"
#include "commands/files.h"
#include "commands/listlookup.h"
#include "commands/reviewactions.h"
#include "commands/reviewsheets.h"
#include "commands/selectionyear.h"
#include "selection/namedround.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr std::array ReviewActions = {
    ReviewAction{"criteria", false, reviewCriteria},
    ReviewAction{"draw", false, reviewDraw},
    ReviewAction{"rank", false, reviewRank},
    ReviewAction{"sheets", true, reviewSheets},
    ReviewAction{"collect", true, reviewCollect},
    ReviewAction{"substitute", false, reviewSubstitute},
    ReviewAction{"exclude", false, reviewExclude},
    ReviewAction{"include", false, reviewInclude},
};

QString actionNames()
{
    QStringList names;
    for (const ReviewAction& action : ReviewActions)
        names.append(QLatin1StringView(action.name));
    return names.join(u", "_s);
}

Ending runReview(const Arguments& arguments, Console& console)
{
    if (const auto fault = yearFault(arguments))
        return misused(*fault);
    for (const ReviewAction& action : ReviewActions) {
        if (arguments.operand(1) != QLatin1StringView(action.name))
            continue;
        if (!action.takesPaths && arguments.operandCount() > 2)
            return misused(QCoreApplication::translate("Command", "“%1” is one word too many.")
                               .arg(arguments.operand(2)));
        return action.run(arguments, console);
    }
    return misused(
        QCoreApplication::translate("Command", "A review does not know “%1”; it knows %2.")
            .arg(arguments.operand(1), actionNames()));
}

} // namespace

Result<const ReviewRound*> roundFrom(const Arguments& arguments, const Portfolio& portfolio)
{
    return namedRound(portfolio.records(), selectionYear(arguments, portfolio),
                      arguments.value(u"round"_s).value_or(QString()));
}

Error noRound(const Arguments& arguments, const Portfolio& portfolio)
{
    return noRoundError(selectionYear(arguments, portfolio));
}

Result<OpenedRound> openRound(const Arguments& arguments, Console& console)
{
    auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return portfolio.error();
    noteSelectionYear(arguments, **portfolio, console);
    const auto round = roundFrom(arguments, **portfolio);
    if (!round)
        return round.error();
    if (!*round)
        return noRound(arguments, **portfolio);
    return OpenedRound{std::move(portfolio).value(), *round};
}

Result<OpenedForReview> openReview(const Arguments& arguments, Console& console)
{
    auto portfolio = openForChange(arguments, true, console);
    if (!portfolio)
        return portfolio.error();
    noteSelectionYear(arguments, **portfolio, console);
    const auto round = roundFrom(arguments, **portfolio);
    if (!round)
        return round.error();
    OpenedForReview opened{std::move(portfolio).value(), {}};
    if (*round)
        opened.round = **round;
    return opened;
}

Command reviewCommand()
{
    return {
        "review",
        "FILE ACTION [PATH…]",
        QT_TRANSLATE_NOOP(
            "Command",
            "Sets the criteria of a review, draws its experts, sends scoring sheets, collects and "
            "ranks them"),
        {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
         {"round", "NAME", QT_TRANSLATE_NOOP("Command", "round of the list; the last one")},
         {"set", "NAME=WEIGHT",
          QT_TRANSLATE_NOOP("Command",
                            "criteria: weight in percent of a criterion, which is made "
                            "where there is none; the weights add up to 100"),
          true},
         {"full", "NAME=MARKS", QT_TRANSLATE_NOOP("Command", "criteria: full marks; 100"), true},
         {"question", "NAME",
          QT_TRANSLATE_NOOP("Command", "criteria: a knock-out question, yes or no"), true},
         {"drop", "NAME", QT_TRANSLATE_NOOP("Command", "criteria: takes it out"), true},
         {"seed", "S", QT_TRANSLATE_NOOP("Command", "draw: seed; at random")},
         {"size", "N", QT_TRANSLATE_NOOP("Command", "draw: seats; as the round states")},
         {"by-field", nullptr, QT_TRANSLATE_NOOP("Command", "draw: every field is represented")},
         {"field", "FIELD",
          QT_TRANSLATE_NOOP("Command", "draw: only these fields; may be repeated"), true},
         {"keep-out", nullptr,
          QT_TRANSLATE_NOOP("Command", "draw: related experts stay out of the pool")},
         {"again", nullptr,
          QT_TRANSLATE_NOOP("Command", "draw: in place of the panel drawn before")},
         {"verify", nullptr,
          QT_TRANSLATE_NOOP("Command", "draw: replay the draw that was made and compare")},
         {"seat", "N",
          QT_TRANSLATE_NOOP("Command",
                            "substitute: seat that cannot be taken; exclude, include: "
                            "whose scores no longer count, or count again")},
         {"reason", "TEXT",
          QT_TRANSLATE_NOOP("Command",
                            "substitute: why the expert cannot come; exclude: why the "
                            "scores do not count; draw --again: why the panel is drawn "
                            "anew")},
         {"places", "N", QT_TRANSLATE_NOOP("Command", "rank: places; what the quota leaves")},
         {"replace", nullptr,
          QT_TRANSLATE_NOOP("Command", "collect: in place of scores that are there already")},
         {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
         {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
        false,
        runReview};
}

} // namespace touyan
