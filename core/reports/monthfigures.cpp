#include "reports/monthfigures.h"

#include "analysis/knownrecords.h"
#include "analysis/yearschedule.h"
#include "base/monthend.h"

#include <algorithm>

namespace touyan {

namespace {

Records knownThen(const Snapshot& snapshot, const std::vector<JudgedProject>& projects, QDate last)
{
    std::vector<const Project*> rows;
    for (const JudgedProject& judged : projects)
        rows.push_back(judged.project);
    return knownOn(last, rows, snapshot.records(), snapshot.view().parts());
}

} // namespace

MonthFigures::MonthFigures(const Snapshot& snapshot, const std::vector<JudgedProject>& projects,
                           QDate last)
    : m_snapshot(snapshot)
    , m_last(last)
    , m_known(knownThen(snapshot, projects, last))
    , m_parts(m_known)
{
    const YearJudge judge(m_known, m_parts, last.year(), last);
    m_facts.reserve(projects.size());
    for (const JudgedProject& judged : projects) {
        const Project* project = m_known.find(judged.project->id);
        m_places.insert(project->id, static_cast<qsizetype>(m_facts.size()));
        m_facts.push_back(judge.judge(*project));
        m_projects.push_back({project, &m_facts.back()});
    }
}

const ProjectYear* MonthFigures::factsOf(ProjectId project) const
{
    const qsizetype place = m_places.value(project, -1);
    return place < 0 ? nullptr : &m_facts[static_cast<size_t>(place)];
}

double MonthFigures::schedulePercent() const
{
    return touyan::schedulePercent(m_last.year(), m_last);
}

const MonthlyReport* MonthFigures::reportOf(ProjectId project) const
{
    for (const MonthlyReport* report : m_parts.rowsOf<MonthlyReport>(project, m_known)) {
        if (report->month.year() == m_last.year() && report->month.month() == m_last.month())
            return report;
    }
    return nullptr;
}

std::vector<JudgedProject> MonthFigures::reporting() const
{
    const QDate first(m_last.year(), m_last.month(), 1);
    std::vector<JudgedProject> rows;
    std::copy_if(m_projects.cbegin(), m_projects.cend(), std::back_inserter(rows),
                 [&](const JudgedProject& judged) {
                     const Project& project = *judged.project;
                     return project.actualStart.isValid()
                         && !(project.actualFinish.isValid() && project.actualFinish < first);
                 });
    return rows;
}

Money doneYearBefore(const Snapshot& before, const std::vector<JudgedProject>& projects, QDate last)
{
    const QDate month(last.year() - 1, last.month(), 1);
    return MonthFigures(before, projects, endOfMonth(month)).sum().done;
}

} // namespace touyan
