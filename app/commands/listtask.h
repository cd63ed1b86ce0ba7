#pragma once

#include "commands/command.h"
#include "portfolio/portfolio.h"

#include <functional>

namespace touyan {

/// The list that a command is about, or why there is none.
using ListFinder = Result<const AnnualList*> (*)(const Arguments& arguments,
                                                 const Portfolio& portfolio, Console& console);
/// That of --year, or else the one in preparation, see selectionYear(); tells which was taken.
Result<const AnnualList*> listInPreparation(const Arguments& arguments, const Portfolio& portfolio,
                                            Console& console);
/// That of --year, or else of the year of todayOf().
Result<const AnnualList*> listOfTheYear(const Arguments& arguments, const Portfolio& portfolio,
                                        Console& console);

/// What a command does with one annual list.
struct ListTask
{
    ListFinder find = listInPreparation;
    /// The change that is wanted; empty: the command only shows.
    std::function<Result<ChangeSet>(Portfolio&, const AnnualList&)> changes = {};
    /// Writes the list out of records that hold the change, also where a dry run did not make it.
    std::function<Result<void>(const AnnualList&, const Records&)> write;
};

/// Opens the first operand's file, finds the list, makes the change unless it is a dry run, and
/// writes what is then, or would be.
Ending runListTask(const Arguments& arguments, Console& console, const ListTask& task);

} // namespace touyan
