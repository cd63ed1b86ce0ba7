#include "charts/selectioncharts.h"

#include "selection/listentries.h"
#include "selection/listscores.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int PointsPerSpan = 5;

/// The entries of the year's list whose projects pass the filter.
QList<ListEntry> entriesThatPass(const ChartSource& source)
{
    QList<ListEntry> entries = entriesOf(source.records, source.view.list()->id);
    if (source.candidates)
        entries.removeIf(
            [&](const ListEntry& entry) { return !source.candidates->contains(entry.project); });
    return entries;
}

QString noListReason(const ChartSource& source)
{
    return chartText(QT_TRANSLATE_NOOP("ChartFigures", "There is no list of %1 yet."))
        .arg(source.view.year());
}

struct FunnelCounts
{
    int applied = 0;
    int passed = 0;
    int scored = 0;
    int selected = 0;
    int carried = 0;
};

FunnelCounts funnelCounts(const ChartSource& source)
{
    const QHash<ProjectId, double> scores = listScores(source.records, source.view.list()->id);
    FunnelCounts counts;
    const QList<ListEntry> entries = entriesThatPass(source);
    for (const ListEntry& entry : entries) {
        if (entry.status == EntryStatus::CarriedOver) {
            ++counts.carried;
            continue;
        }
        ++counts.applied;
        counts.passed += entry.screening == ScreeningVerdict::Passed ? 1 : 0;
        counts.scored += scores.contains(entry.project) ? 1 : 0;
        counts.selected += entry.status == EntryStatus::Selected ? 1 : 0;
    }
    return counts;
}

} // namespace

ChartTable selectionFunnel(const ChartSource& source)
{
    ChartTable table;
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Selection funnel"));
    table.rowTitle = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Step"));
    table.unit = chartText(QT_TRANSLATE_NOOP("ChartFigures", "projects"));
    table.decimals = 0;
    if (!source.view.list()) {
        table.emptyReason = noListReason(source);
        return table;
    }
    ChartColumn column = columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Projects"));
    const auto addStep = [&](const char* name, int count) {
        table.rows.append(chartText(name));
        table.keys.append(-1);
        column.values.append(count);
    };
    const FunnelCounts counts = funnelCounts(source);
    addStep(QT_TRANSLATE_NOOP("ChartFigures", "Applied"), counts.applied);
    if (counts.passed > 0)
        addStep(QT_TRANSLATE_NOOP("ChartFigures", "Passed screening"), counts.passed);
    if (counts.scored > 0)
        addStep(QT_TRANSLATE_NOOP("ChartFigures", "Scored by experts"), counts.scored);
    addStep(QT_TRANSLATE_NOOP("ChartFigures", "Selected"), counts.selected);
    addStep(QT_TRANSLATE_NOOP("ChartFigures", "On the list, with carried over"),
            counts.selected + counts.carried);
    table.columns = {column};
    explainIfZero(
        table, source,
        QT_TRANSLATE_NOOP("ChartFigures", "No entry of the list of %1 passes the filter."));
    return table;
}

ChartTable scoreDistribution(const ChartSource& source)
{
    ChartTable table;
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Distribution of scores"));
    table.rowTitle = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Mean score"));
    table.unit = chartText(QT_TRANSLATE_NOOP("ChartFigures", "projects"));
    table.decimals = 0;
    if (!source.view.list()) {
        table.emptyReason = noListReason(source);
        return table;
    }
    const QHash<ProjectId, double> scores = listScores(source.records, source.view.list()->id);
    std::map<int, int> counts; // by the number of the span
    const QList<ListEntry> entries = entriesThatPass(source);
    for (const ListEntry& entry : entries) {
        const auto score = scores.constFind(entry.project);
        if (score != scores.cend())
            ++counts[std::min(static_cast<int>(std::floor(*score / PointsPerSpan)),
                              100 / PointsPerSpan - 1)];
    }
    ChartColumn column = columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Projects"));
    if (!counts.empty()) {
        for (int span = counts.begin()->first; span <= counts.rbegin()->first; ++span) {
            table.rows.append(u"%1–%2"_s.arg(span * PointsPerSpan).arg((span + 1) * PointsPerSpan));
            table.keys.append(-1);
            const auto count = counts.find(span);
            column.values.append(count == counts.end() ? 0 : count->second);
        }
    }
    table.columns = {column};
    explainIfZero(table, source,
                  QT_TRANSLATE_NOOP("ChartFigures",
                                    "No project of the list of %1 has been scored by experts."));
    return table;
}

} // namespace touyan
