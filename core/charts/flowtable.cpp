#include "charts/flowtable.h"

#include "charts/chartparts.h"

#include <QCoreApplication>

namespace touyan {
namespace {

/// A list's origins are in the table only: the bars are what became of its projects.
void addYears(ChartTable& table, const std::vector<FlowYear>& years)
{
    ChartColumn fresh = columnOf(ChartRole::Plan, QT_TRANSLATE_NOOP("ChartFigures", "New on it"));
    ChartColumn carriedOver =
        columnOf(ChartRole::Schedule, QT_TRANSLATE_NOOP("ChartFigures", "Carried over to it"));
    fresh.isDrawn = carriedOver.isDrawn = false;
    ChartColumn completed =
        columnOf(ChartRole::Green, QT_TRANSLATE_NOOP("ChartFigures", "Completed"));
    ChartColumn carriedOn =
        columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Carried on"));
    ChartColumn left = columnOf(ChartRole::Red, QT_TRANSLATE_NOOP("ChartFigures", "Taken off"));
    ChartColumn undecided =
        columnOf(ChartRole::NoLight, QT_TRANSLATE_NOOP("ChartFigures", "Not decided yet"));
    using Count = std::optional<double>;
    for (const FlowYear& year : years) {
        table.rows.append(QString::number(year.year));
        table.keys.append(-1);
        const auto origin = [&year](EntryOrigin of) {
            return year.hasYearBefore ? Count(year.count(of)) : Count();
        };
        fresh.values.append(origin(EntryOrigin::New));
        carriedOver.values.append(origin(EntryOrigin::Carried));
        completed.values.append(year.count(EntryFate::Completed));
        carriedOn.values.append(year.count(EntryFate::Carried));
        left.values.append(year.count(EntryFate::Left));
        undecided.values.append(year.count(EntryFate::Undecided));
    }
    table.columns = {fresh, carriedOver, completed, carriedOn, left, undecided};
}

} // namespace

std::vector<FlowYear> flowAround(const ChartSource& source)
{
    const int year = source.view.year();
    return rollingFlow(source.records, year - FlowYearsBefore, year + 1,
                       [&source](ProjectId project) { return source.counts(project); });
}

ChartTable flowTable(const std::vector<FlowYear>& years, int year)
{
    ChartTable table;
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Rolling list"));
    table.rowTitle = chartText(QT_TRANSLATE_NOOP("ChartFigures", "List"));
    table.unit = chartText(QT_TRANSLATE_NOOP("ChartFigures", "projects"));
    table.decimals = 0;
    if (years.size() > 1)
        addYears(table, years);
    if (years.empty()) {
        table.emptyReason =
            chartText(QT_TRANSLATE_NOOP("ChartFigures", "There is no list of %1 yet.")).arg(year);
    } else if (years.size() == 1) {
        table.emptyReason =
            chartText(
                QT_TRANSLATE_NOOP("ChartFigures", "There is no list of %1 to follow on from."))
                .arg(years.front().year == year ? year - 1 : year);
    } else if (table.greatest(true) <= 0) {
        table.emptyReason = chartText(QT_TRANSLATE_NOOP(
            "ChartFigures", "No project on the lists of these years passes the filter."));
    }
    return table;
}

} // namespace touyan
