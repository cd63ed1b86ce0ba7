#include "analysis/yearplan.h"

#include "domain/liststatus.h"

#include <QCoreApplication>

namespace touyan {

const ListEntry* listedEntry(ProjectId project, int year, const ProjectParts& parts,
                             const Records& records)
{
    for (const ListEntry* entry : parts.rowsOf<ListEntry>(project, records)) {
        const AnnualList* list = records.find(entry->list);
        if (list && list->year == year && isOnList(entry->status))
            return entry;
    }
    return nullptr;
}

const ListEntry* plannedOnList(ProjectId project, int year, const ProjectParts& parts,
                               const Records& records)
{
    const ListEntry* entry = listedEntry(project, year, parts, records);
    const bool isInForce = entry && !isOpenForPlacing(records.find(entry->list)->state);
    return isInForce && entry->plannedInvestment ? entry : nullptr;
}

std::optional<Money> planInForce(ProjectId project, int year, const ProjectParts& parts,
                                 const Records& records)
{
    if (const ListEntry* entry = plannedOnList(project, year, parts, records))
        return entry->plannedInvestment;
    for (const AnnualGoal* goal : parts.rowsOf<AnnualGoal>(project, records)) {
        if (goal->year == year)
            return goal->plannedInvestment;
    }
    const ListEntry* proposed = listedEntry(project, year, parts, records);
    return proposed ? proposed->plannedInvestment : std::nullopt;
}

QString planRefusal(ProjectId project, int year, const ProjectParts& parts, const Records& records)
{
    if (!plannedOnList(project, year, parts, records))
        return {};
    return QCoreApplication::translate("YearPlan",
                                       "The list of %1 is issued with this plan: only a numbered "
                                       "revision of the list changes it.")
        .arg(QString::number(year));
}

} // namespace touyan
