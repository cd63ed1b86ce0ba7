#pragma once

#include "analysis/monthends.h"
#include "analysis/yearschedule.h"
#include "charts/charttable.h"

namespace touyan {

/// What the charts are made from: the projects that pass the filter in one year.
struct ChartSource
{
    const Records& records;
    const YearView& view;
    const std::vector<JudgedProject>& projects;
    /// Those that pass it whatever their year: candidates of a list are among them. nullptr: all.
    const QSet<ProjectId>* candidates = nullptr;
    /// The sums over the projects by month, where they are known already.
    std::vector<MonthSum> months = {};
    QString filter = {}; ///< what narrows the projects, in words

    bool counts(ProjectId project) const { return !candidates || candidates->contains(project); }
    /// A year that is over is shown as at its end.
    ChartBasis basis() const { return {view.year(), judgedDay(view.year(), view.today()), filter}; }
};

/// @p text of the context of all chart tables in the language of the interface.
QString chartText(const char* text);

/// Makes the months of a year the rows of @p table, keyed by their numbers.
void addMonths(ChartTable& table);
/// "Mar"; @p month from 1 to 12.
QString monthName(int month);
/// "Mar 2020".
QString monthOfYear(int month, int year);

ChartColumn columnOf(ChartRole role, const char* name);
/// A column for each light, in their order.
QList<ChartColumn> lightColumns();
/// Appends the counts @p lights, by Light, to the @p columns of lightColumns().
void appendLights(QList<ChartColumn>& columns, const std::array<int, 4>& lights);

/// Amounts of money as a chart shows them: in 亿元, or in 万元 when all are small.
void setMoneyUnit(ChartTable& table);

/// Where @p table has nothing above zero, says why: @p reason with the year, or that no project
/// passes the filter.
void explainIfZero(ChartTable& table, const ChartSource& source, const char* reason);

} // namespace touyan
