#pragma once

#include "analysis/snapshot.h"

#include <vector>

namespace touyan {

/// Projects as they stood on the last day of a month: later reports, starts, finishes and reached
/// milestones are not yet known.
class MonthFigures
{
public:
    /// @p snapshot must outlive them; @p projects are of its records.
    MonthFigures(const Snapshot& snapshot, const std::vector<JudgedProject>& projects, QDate last);
    MonthFigures(const MonthFigures&) = delete;
    MonthFigures& operator=(const MonthFigures&) = delete;

    QDate last() const { return m_last; }
    int year() const { return m_last.year(); }
    /// In the order in which they were given.
    const std::vector<JudgedProject>& projects() const { return m_projects; }
    RollUp sum() const { return rollUp(m_projects); }
    const ProjectYear* factsOf(ProjectId project) const;
    /// Their milestones, goals and reports as known then.
    const Records& known() const { return m_known; }
    const ProjectParts& parts() const { return m_parts; }
    /// Districts, units and whatever else is not part of a project.
    const Records& records() const { return m_snapshot.records(); }
    const YearView& view() const { return m_snapshot.view(); }
    double schedulePercent() const;

    /// The report of @p project for the month, or nullptr.
    const MonthlyReport* reportOf(ProjectId project) const;
    /// Those that owe a report for the month: started by its end, not finished before it.
    std::vector<JudgedProject> reporting() const;

private:
    const Snapshot& m_snapshot;
    QDate m_last;
    Records m_known;
    ProjectParts m_parts;
    std::vector<ProjectYear> m_facts; ///< by the order of m_projects
    std::vector<JudgedProject> m_projects;
    QHash<ProjectId, qsizetype> m_places;
};

/// What @p projects of the year of @p before had done by the end of the month that @p last is of in
/// the year after.
Money doneYearBefore(const Snapshot& before, const std::vector<JudgedProject>& projects,
                     QDate last);

} // namespace touyan
