#pragma once

#include "analysis/projectfilter.h"
#include "reports/monthfigures.h"
#include "reports/reportperiod.h"

namespace touyan {

inline constexpr qsizetype MostDispatchNames = 5; ///< of projects in one sentence

/// What is still to be done after a period.
struct NextFigures
{
    NextFigures(const MonthFigures& now, const ReportPeriod& period);

    qsizetype due = 0; ///< milestones planned for the next period
    qsizetype overdue = 0; ///< milestones that should be reached and are not
    Money left; ///< planned for the year and not invested yet; none below zero
};

/// How many lights are better or worse than before, of those that shone both times.
struct ShiftFigures
{
    ShiftFigures(const MonthFigures& now, const MonthFigures& before);

    int better = 0;
    int worse = 0;
};

/// The projects of @p now with a yellow or red light, the red ones first, then by how far they lag.
std::vector<JudgedProject> lateProjects(const MonthFigures& now);
/// How many of @p projects have @p kind among the causes of their light.
qsizetype withCause(const std::vector<JudgedProject>& projects, LightCause::Kind kind);
/// What is written of @p kind: 投资进度滞后.
QString causeWord(LightCause::Kind kind);

/// What left the list of the year after the last day of a period and what came onto it, by name:
/// the figures of the period are those of the list that is in force. Only what a paper counts or
/// would have counted by its filter; nothing where it is not about the list.
struct LaterRevisions
{
    LaterRevisions(const Snapshot& snapshot, QDate last, const ProjectFilter& filter);

    QStringList left;
    QStringList entered;
    /// A sentence for the paper; empty where nothing moved.
    QString words() const;

private:
    QDate m_last;
    QDate m_today;
};

} // namespace touyan
