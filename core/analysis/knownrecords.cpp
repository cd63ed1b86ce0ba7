#include "analysis/knownrecords.h"

namespace touyan {
namespace {

void forgetLater(QDate& day, QDate last)
{
    if (day > last)
        day = {};
}

} // namespace

bool bringBack(Project& project, QDate last)
{
    forgetLater(project.actualStart, last);
    forgetLater(project.actualFinish, last);
    return true;
}

bool bringBack(Milestone& milestone, QDate last)
{
    forgetLater(milestone.actualDate, last);
    return true;
}

bool bringBack(MonthlyReport& report, QDate last)
{
    return report.month <= last;
}

Records knownOn(QDate last, const std::vector<const Project*>& projects, const Records& records,
                const ProjectParts& parts)
{
    QList<Project> rows;
    QList<Milestone> milestones;
    QList<AnnualGoal> goals;
    QList<MonthlyReport> reports;
    QList<ListEntry> entries;
    for (const Project* project : projects) {
        rows.append(*project);
        bringBack(rows.last(), last);
        for (const Milestone* milestone : parts.rowsOf<Milestone>(project->id, records)) {
            milestones.append(*milestone);
            bringBack(milestones.last(), last);
        }
        for (const AnnualGoal* goal : parts.rowsOf<AnnualGoal>(project->id, records))
            goals.append(*goal);
        for (const ListEntry* entry : parts.rowsOf<ListEntry>(project->id, records))
            entries.append(*entry);
        for (const MonthlyReport* report : parts.rowsOf<MonthlyReport>(project->id, records)) {
            reports.append(*report);
            if (!bringBack(reports.last(), last))
                reports.removeLast();
        }
    }
    Records known;
    known.setAll(Table<Project>(rows));
    known.setAll(Table<Milestone>(milestones));
    known.setAll(Table<AnnualGoal>(goals));
    known.setAll(Table<MonthlyReport>(reports));
    known.setAll(Table<ListEntry>(entries));
    known.setAll(records.all<AnnualList>());
    known.setAll(records.all<Setting>());
    return known;
}

} // namespace touyan
