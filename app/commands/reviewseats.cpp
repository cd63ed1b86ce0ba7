#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/reviewactions.h"
#include "selection/exclusion.h"
#include "selection/reviewround.h"
#include "selection/substitute.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// What is to become of the seat of --seat.
using SeatChange = std::function<Result<ChangeSet>(Portfolio&, const ReviewRound&,
                                                   const ReviewSeat&, const QString& reason)>;

void write(const ReviewSeat& seat, const Records& records, const Arguments& arguments,
           Console& console)
{
    if (!arguments.has(u"json"_s))
        return;
    const Expert* expert = records.find(seat.expert);
    console.write(QJsonDocument(QJsonObject{{u"seat"_s, seat.number},
                                            {u"code"_s, expert->code},
                                            {u"name"_s, expert->name},
                                            {u"excluded"_s, seat.isExcluded},
                                            {u"reason"_s, seat.exclusionReason}})
                      .toJson());
}

Ending changeSeat(const Arguments& arguments, Console& console, const SeatChange& change)
{
    bool isNumber = false;
    const int number = arguments.value(u"seat"_s).value_or(QString()).toInt(&isNumber);
    if (!isNumber)
        return misused(QCoreApplication::translate("Command", "--seat takes a number."));
    const auto opened = openReview(arguments, console);
    if (!opened)
        return failed(opened.error());
    Portfolio& portfolio = *opened->portfolio;
    if (!opened->round)
        return failed(noRound(arguments, portfolio));
    const RoundRows rows = roundRows(portfolio.records(), *opened->round);
    const auto seat = std::find_if(rows.seats.begin(), rows.seats.end(),
                                   [number](const auto& row) { return row.number == number; });
    if (seat == rows.seats.end())
        return refused(QCoreApplication::translate("Command", "“%1” has no seat %2.")
                           .arg(rows.round.name, QString::number(number)));
    const auto changes = change(portfolio, rows.round, *seat,
                                arguments.value(u"reason"_s).value_or(QString()).trimmed());
    const auto records = applyOrShow(portfolio, changes, arguments, console);
    if (!records)
        return failed(records.error());
    write(*records->find(seat->id), *records, arguments, console);
    return done();
}

} // namespace

Ending reviewSubstitute(const Arguments& arguments, Console& console)
{
    return changeSeat(arguments, console,
                      [](Portfolio& portfolio, const ReviewRound& round, const ReviewSeat& seat,
                         const QString& reason) {
                          return substitution(portfolio.records(), round, seat, reason,
                                              portfolio.clock().now(), portfolio.ids());
                      });
}

Ending reviewExclude(const Arguments& arguments, Console& console)
{
    if (arguments.value(u"reason"_s).value_or(QString()).trimmed().isEmpty())
        return misused(QCoreApplication::translate(
            "Command", "Say why the scores do not count: --reason TEXT"));
    return changeSeat(arguments, console,
                      [](Portfolio&, const ReviewRound& round, const ReviewSeat& seat,
                         const QString& reason) { return exclusion(round, seat, reason); });
}

Ending reviewInclude(const Arguments& arguments, Console& console)
{
    return changeSeat(arguments, console,
                      [](Portfolio&, const ReviewRound& round, const ReviewSeat& seat,
                         const QString&) { return exclusion(round, seat, {}); });
}

} // namespace touyan
