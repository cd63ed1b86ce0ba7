#pragma once

#include "analysis/agenda.h"
#include "analysis/targetprogress.h"
#include "reports/groupfigures.h"

namespace touyan {

/// What the brief on one page has to tell of, all of it, the most important first.
class BriefContents
{
public:
    static constexpr int DaysAhead = 90; ///< of meetings and dates

    /// @p snapshot and @p projects, which are judged on @p day, must outlive this.
    BriefContents(const Snapshot& snapshot, const std::vector<JudgedProject>& projects, QDate day);

    /// What was known of the projects on the day, where that is not the day of the file.
    void setKnown(const Records& known) { m_known = &known; }

    /// Those that are missed first.
    std::vector<TargetProgress> targets() const;
    std::vector<GroupFigures> districts() const;
    /// Projects with a yellow or red light, the furthest behind first.
    std::vector<JudgedProject> behind() const;
    /// From the day on, with milestones that have been reached since; none of a year that is over.
    std::vector<AgendaItem> comingItems() const;
    /// Of the lists that there were on the day, with the projects of which the page tells.
    Records flowRecords() const;

private:
    const Snapshot& m_snapshot;
    const std::vector<JudgedProject>& m_projects;
    QDate m_day;
    Snapshot m_then; ///< what was known on the day
    const Records* m_known = nullptr;
};

} // namespace touyan
