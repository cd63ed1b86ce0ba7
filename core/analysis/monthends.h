#pragma once

#include "analysis/yearview.h"

namespace touyan {

/// Sums over projects at the end of a month.
struct MonthSum
{
    Money done; ///< invested in the year by then
    std::array<int, 4> lights{}; ///< count by Light

    void add(const ProjectMonth& month);
    int countOf(Light light) const { return lights.at(static_cast<size_t>(light)); }
};

/// The sum over @p projects at the end of the month before that of @p view's day. Nothing when that
/// month lies outside the year.
std::optional<MonthSum> monthBefore(const std::vector<JudgedProject>& projects,
                                    const YearView& view);

/// What the last month of a year brought of which reports have come in.
struct ReportedGain
{
    QDate month; ///< its first day
    Money more; ///< invested in it; below zero where reports took something back
};

/// That of @p projects: months that are over but not reported yet say nothing. Nothing where no
/// report of the year has come in.
std::optional<ReportedGain> reportedGain(const std::vector<JudgedProject>& projects);

/// Where the projects of one year view stood at the end of each month of its year. A project is
/// judged when it is first asked for, and again only after it has changed, so that another filter
/// costs no judgement.
class MonthEnds
{
public:
    /// The sums over @p projects, which are of @p view, by month; nothing for months that have not
    /// begun. Throughout the months a project counts as it stood at the end of each.
    std::vector<MonthSum> sums(const std::vector<JudgedProject>& projects, const Records& records,
                               const YearView& view);
    /// @p projects were judged anew.
    void forget(const QSet<ProjectId>& projects, const YearView& view);
    /// Another year, or another day.
    void clear();

private:
    using Months = std::array<ProjectMonth, 12>;

    std::vector<Months> m_months; ///< by the order of the view's facts
    std::vector<bool> m_isKnown;
};

} // namespace touyan
