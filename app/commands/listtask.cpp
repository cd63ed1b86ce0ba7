#include "commands/listtask.h"

#include "commands/arguments.h"
#include "commands/listlookup.h"
#include "commands/selectionyear.h"

namespace touyan {

Result<const AnnualList*> listInPreparation(const Arguments& arguments, const Portfolio& portfolio,
                                            Console& console)
{
    noteSelectionYear(arguments, portfolio, console);
    return listOf(selectionYear(arguments, portfolio), portfolio);
}

Result<const AnnualList*> listOfTheYear(const Arguments& arguments, const Portfolio& portfolio,
                                        Console& /*console*/)
{
    return listOf(yearFrom(arguments, portfolio), portfolio);
}

Ending runListTask(const Arguments& arguments, Console& console, const ListTask& task)
{
    const bool isChanging = static_cast<bool>(task.changes);
    const auto portfolio = openForChange(arguments, isChanging, console);
    if (!portfolio)
        return failed(portfolio.error());
    const auto list = task.find(arguments, **portfolio, console);
    if (!list)
        return failed(list.error());
    const AnnualListId id = (*list)->id;
    Result<Records> records = (*portfolio)->records();
    if (isChanging) {
        records = applyOrShow(**portfolio, task.changes(**portfolio, **list), arguments, console);
        if (!records)
            return failed(records.error());
    }
    const auto written = task.write(*records->find(id), *records);
    return written ? done() : failed(written.error());
}

} // namespace touyan
