#include "charts/monthcharts.h"

#include "analysis/monthbefore.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {
namespace {

QDate startOf(const Project& project)
{
    return project.actualStart.isValid() ? project.actualStart : project.plannedStart;
}

/// What the schedule asks of @p judged by the end of @p month: its planned investment spread evenly
/// over the months from its start.
double scheduledYi(const JudgedProject& judged, int year, int month)
{
    const QDate start = startOf(*judged.project);
    const int first = start.isValid() && start.year() == year ? start.month() : 1;
    const int elapsed = std::clamp(month - first + 1, 0, MonthsPerYear);
    return judged.facts->planned.value_or(Money()).yi() * elapsed / (MonthsPerYear - first + 1);
}

} // namespace

ChartTable investmentByMonth(const ChartSource& source)
{
    ChartTable table;
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Investment by month"));
    addMonths(table);
    ChartColumn done =
        columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Done, cumulative"));
    ChartColumn schedule =
        columnOf(ChartRole::Schedule, QT_TRANSLATE_NOOP("ChartFigures", "Schedule, cumulative"));
    const auto invested =
        investedByMonth(source.projects, source.view.year(), source.records, source.view.parts());
    const int begun = begunMonths(source.view);
    for (int month = 1; month <= MonthsPerYear; ++month) {
        const Money sum = invested.at(static_cast<size_t>(month - 1));
        done.values.append(month <= begun ? std::optional(sum.yi()) : std::nullopt);
        double asked = 0;
        for (const JudgedProject& judged : source.projects)
            asked += scheduledYi(judged, source.view.year(), month);
        schedule.values.append(asked);
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
    const int year = source.view.year();
    const int begun = begunMonths(source.view);
    for (int month = 1; month <= begun; ++month) {
        const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
        appendLights(table.columns,
                     judgedOn(std::min(last, source.view.today()), source.projects,
                              source.records, source.view));
    }
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
        const bool hasBegun = static_cast<int>(month) < begunMonths(source.view);
        done.values.append(hasBegun ? std::optional<double>(reachedSoFar) : std::nullopt);
    }
    table.columns = {done, plan};
    explainIfZero(table, source,
                  QT_TRANSLATE_NOOP("ChartFigures", "No milestone is planned for %1."));
    return table;
}

} // namespace touyan
