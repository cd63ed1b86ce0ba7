#include "charts/flowtable.h"

#include "charts/chartparts.h"
#include "charts/listflow.h"

#include <QCoreApplication>

namespace touyan {
namespace {

/// Just what the picture shows of each year: blocks and cells are the same numbers.
void addYears(ChartTable& table, const std::vector<FlowYear>& years)
{
    ChartColumn fresh = columnOf(ChartRole::Plan, QT_TRANSLATE_NOOP("ChartFigures", "New on it"));
    ChartColumn proposed =
        columnOf(ChartRole::Yellow, QT_TRANSLATE_NOOP("ChartFigures", "Proposed for it"));
    ChartColumn carriedOver =
        columnOf(ChartRole::Schedule, QT_TRANSLATE_NOOP("ChartFigures", "Carried over to it"));
    ChartColumn completed =
        columnOf(ChartRole::Green, QT_TRANSLATE_NOOP("ChartFigures", "Completed"));
    ChartColumn carriedOn =
        columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Carried on"));
    ChartColumn left = columnOf(ChartRole::Red, QT_TRANSLATE_NOOP("ChartFigures", "Taken off"));
    ChartColumn undecided =
        columnOf(ChartRole::NoLight, QT_TRANSLATE_NOOP("ChartFigures", "Not decided yet"));
    using Count = std::optional<double>;
    const auto shown = [](bool isShown, int count) { return isShown ? Count(count) : Count(); };
    for (size_t at = 0; at < years.size(); ++at) {
        const FlowYear& year = years[at];
        table.rows.append(QString::number(year.year));
        table.keys.append(-1);
        const bool hasOrigins = showsOrigins(years, at);
        const bool hasFates = showsFates(years, at);
        const int added = year.count(EntryOrigin::New);
        fresh.values.append(shown(hasOrigins && !year.isDraft, added));
        proposed.values.append(shown(hasOrigins && year.isDraft, added));
        carriedOver.values.append(shown(hasOrigins, year.count(EntryOrigin::Carried)));
        completed.values.append(shown(hasFates, year.count(EntryFate::Completed)));
        carriedOn.values.append(shown(hasFates, year.count(EntryFate::Carried)));
        left.values.append(shown(hasFates, year.count(EntryFate::Left)));
        undecided.values.append(shown(hasFates, year.count(EntryFate::Undecided)));
    }
    table.columns = {fresh, proposed, carriedOver, completed, carriedOn, left, undecided};
    // Only a year in selection has proposals.
    table.columns.removeIf([&proposed](const ChartColumn& column) {
        return column.name == proposed.name && column.values.count(Count()) == column.values.size();
    });
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
