#include "commands/selectionyear.h"

#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/files.h"
#include "domain/liststatus.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

std::optional<int> yearInPreparation(const Records& records)
{
    std::optional<int> year;
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (isOpenForPlacing(list.state))
            year = std::max(list.year, year.value_or(list.year));
    }
    return year;
}

} // namespace

int selectionYear(const Arguments& arguments, const Portfolio& portfolio)
{
    if (arguments.has(u"year"_s))
        return yearFrom(arguments, portfolio);
    return yearInPreparation(portfolio.records()).value_or(todayOf(portfolio).year());
}

void noteSelectionYear(const Arguments& arguments, const Portfolio& portfolio, Console& console)
{
    if (arguments.has(u"year"_s))
        return;
    const QString year = QString::number(selectionYear(arguments, portfolio));
    console.note(yearInPreparation(portfolio.records())
                     ? QCoreApplication::translate(
                           "Command", "Taken: %1, the list in preparation. --year takes another.")
                           .arg(year)
                     : QCoreApplication::translate(
                           "Command", "Taken: %1; no list is in preparation. --year takes another.")
                           .arg(year));
}

} // namespace touyan
