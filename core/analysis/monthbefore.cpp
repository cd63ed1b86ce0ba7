#include "analysis/monthbefore.h"

namespace touyan {
namespace {

void forgetLater(QDate& day, QDate last)
{
    if (day > last)
        day = {};
}

/// The rows that judging @p projects needs, as known on @p last.
Records knownOn(QDate last, const std::vector<JudgedProject>& projects, const Records& records,
                const ProjectParts& parts)
{
    QList<Project> rows;
    QList<Milestone> milestones;
    QList<AnnualGoal> goals;
    QList<MonthlyReport> reports;
    for (const JudgedProject& judged : projects) {
        rows.append(*judged.project);
        forgetLater(rows.last().actualStart, last);
        forgetLater(rows.last().actualFinish, last);
        for (const Milestone* milestone : parts.rowsOf<Milestone>(judged.project->id, records)) {
            milestones.append(*milestone);
            forgetLater(milestones.last().actualDate, last);
        }
        for (const AnnualGoal* goal : parts.rowsOf<AnnualGoal>(judged.project->id, records))
            goals.append(*goal);
        for (const MonthlyReport* report :
             parts.rowsOf<MonthlyReport>(judged.project->id, records)) {
            if (report->month <= last)
                reports.append(*report);
        }
    }
    Records known;
    known.setAll(Table<Project>(rows));
    known.setAll(Table<Milestone>(milestones));
    known.setAll(Table<AnnualGoal>(goals));
    known.setAll(Table<MonthlyReport>(reports));
    known.setAll(records.all<Setting>());
    return known;
}

} // namespace

std::optional<RollUp> monthBefore(const std::vector<JudgedProject>& projects,
                                  const Records& records, const YearView& view)
{
    const QDate last = QDate(view.today().year(), view.today().month(), 1).addDays(-1);
    if (last.year() != view.year() || view.today().year() != view.year())
        return {};
    const Records known = knownOn(last, projects, records, view.parts());
    const ProjectParts parts(known);
    const YearJudge judge(known, parts, view.year(), last);
    RollUp sum;
    for (const Project& project : known.all<Project>())
        sum.add(project, judge.judge(project));
    return sum;
}

} // namespace touyan
