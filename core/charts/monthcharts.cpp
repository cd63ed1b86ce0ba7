#include "charts/monthcharts.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

int lastKnownMonth(const ChartSource& source)
{
    const int year = source.view.year();
    int last = elapsedMonths(year, source.view.today());
    for (const JudgedProject& judged : source.projects) {
        if (judged.facts->lastReport.year() == year)
            last = std::max(last, judged.facts->lastReport.month());
    }
    return last;
}

ChartTable investmentByMonth(const ChartSource& source)
{
    ChartTable table;
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Investment by month"));
    addMonths(table);
    ChartColumn done =
        columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Done, cumulative"));
    ChartColumn schedule = columnOf(
        ChartRole::Schedule, QT_TRANSLATE_NOOP("ChartFigures", "Schedule (plan × months / 12)"));
    const auto invested =
        investedByMonth(source.projects, source.view.year(), source.records, source.view.parts());
    const int known = lastKnownMonth(source);
    const double planned = rollUp(source.projects).planned.yi();
    for (int month = 1; month <= MonthsPerYear; ++month) {
        const Money sum = invested.at(static_cast<size_t>(month - 1));
        done.values.append(month <= known ? std::optional(sum.yi()) : std::nullopt);
        schedule.values.append(planned * month / MonthsPerYear);
    }
    table.columns = {done, schedule};
    explainIfZero(table, source,
                  QT_TRANSLATE_NOOP("ChartFigures",
                                    "No project states a planned investment or a report for %1."));
    setMoneyUnit(table);
    return table;
}

ChartTable lightsByMonth(const ChartSource& source)
{
    ChartTable table;
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Lights over time"));
    table.unit = chartText(QT_TRANSLATE_NOOP("ChartFigures", "projects"));
    table.decimals = 0;
    addMonths(table);
    table.columns = lightColumns();
    const std::vector<MonthSum> months = source.months.empty()
        ? MonthEnds().sums(source.projects, source.records, source.view)
        : source.months;
    for (const MonthSum& month : months)
        appendLights(table.columns, month.lights);
    for (ChartColumn& column : table.columns)
        column.values.resize(MonthsPerYear);
    explainIfZero(table, source, QT_TRANSLATE_NOOP("ChartFigures", "No project of %1 is judged."));
    return table;
}

ChartTable milestonesByMonth(const ChartSource& source)
{
    ChartTable table;
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Milestones by month"));
    table.unit = chartText(QT_TRANSLATE_NOOP("ChartFigures", "milestones"));
    table.decimals = 0;
    addMonths(table);
    std::array<int, MonthsPerYear> planned{};
    std::array<int, MonthsPerYear> reached{};
    const int year = source.view.year();
    for (const JudgedProject& judged : source.projects) {
        for (const Milestone* milestone :
             source.view.parts().rowsOf<Milestone>(judged.project->id, source.records)) {
            if (!milestone->plannedDate.isValid() || milestone->plannedDate.year() != year)
                continue;
            ++planned.at(static_cast<size_t>(milestone->plannedDate.month() - 1));
            const QDate actual = milestone->actualDate;
            if (actual.isValid() && actual.year() <= year)
                ++reached.at(actual.year() < year ? 0 : static_cast<size_t>(actual.month() - 1));
        }
    }
    ChartColumn plan =
        columnOf(ChartRole::Schedule, QT_TRANSLATE_NOOP("ChartFigures", "Planned, cumulative"));
    ChartColumn done =
        columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Reached, cumulative"));
    int plannedSoFar = 0;
    int reachedSoFar = 0;
    for (size_t month = 0; month < planned.size(); ++month) {
        plan.values.append(plannedSoFar += planned.at(month));
        reachedSoFar += reached.at(month);
        const bool hasBegun = static_cast<int>(month) < begunMonths(year, source.view.today());
        done.values.append(hasBegun ? std::optional<double>(reachedSoFar) : std::nullopt);
    }
    table.columns = {done, plan};
    explainIfZero(table, source,
                  QT_TRANSLATE_NOOP("ChartFigures", "No milestone is planned for %1."));
    return table;
}

} // namespace touyan
