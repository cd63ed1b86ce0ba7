#include "analysis/yearplan.h"

#include "domain/liststatus.h"

#include <QCoreApplication>

namespace touyan {

namespace {

/// Among the rows that belong to a project: the one by which it is on the list of @p year.
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

bool statesPlanInForce(const ListEntry* entry, const Records& records)
{
    return entry && entry->plannedInvestment && !isOpenForPlacing(records.find(entry->list)->state);
}

} // namespace

const ListEntry* plannedOnList(ProjectId project, int year, const ProjectParts& parts,
                               const Records& records)
{
    const ListEntry* entry = listedEntry(project, year, parts, records);
    return statesPlanInForce(entry, records) ? entry : nullptr;
}

YearPlan yearPlanOf(ProjectId project, int year, const ProjectParts& parts, const Records& records)
{
    const ListEntry* listed = listedEntry(project, year, parts, records);
    if (statesPlanInForce(listed, records))
        return {listed, listed->plannedInvestment};
    for (const AnnualGoal* goal : parts.rowsOf<AnnualGoal>(project, records)) {
        if (goal->year == year)
            return {listed, goal->plannedInvestment};
    }
    return {listed, listed ? listed->plannedInvestment : std::nullopt};
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
