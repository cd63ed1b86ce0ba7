#include "charts/selectioncharts.h"

#include "selection/listentries.h"
#include "selection/listscores.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int PointsPerSpan = 5;

enum class FunnelStep
{
    Applied,
    Passed,
    Scored,
    Selected
};

constexpr std::array Steps = {
    std::pair{FunnelStep::Applied, QT_TRANSLATE_NOOP("ChartFigures", "Applied")},
    std::pair{FunnelStep::Passed, QT_TRANSLATE_NOOP("ChartFigures", "Passed screening")},
    std::pair{FunnelStep::Scored, QT_TRANSLATE_NOOP("ChartFigures", "Scored by experts")},
    std::pair{FunnelStep::Selected, QT_TRANSLATE_NOOP("ChartFigures", "Selected")}};

/// The entries of the year's list whose projects pass the filter.
QList<ListEntry> entriesThatPass(const ChartSource& source)
{
    QList<ListEntry> entries = entriesOf(source.records, source.view.list()->id);
    entries.removeIf([&](const ListEntry& entry) { return !source.counts(entry.project); });
    return entries;
}

QString noListReason(const ChartSource& source)
{
    return chartText(QT_TRANSLATE_NOOP("ChartFigures", "There is no list of %1 yet."))
        .arg(source.view.year());
}

/// The candidates that came as far as each step.
std::map<FunnelStep, QSet<ProjectId>> candidatesByStep(const ChartSource& source)
{
    const QHash<ProjectId, double> scores = listScores(source.records, source.view.list()->id);
    std::map<FunnelStep, QSet<ProjectId>> steps;
    const QList<ListEntry> entries = entriesThatPass(source);
    for (const ListEntry& entry : entries) {
        if (entry.status == EntryStatus::CarriedOver)
            continue;
        const auto add = [&](FunnelStep step, bool isReached) {
            if (isReached)
                steps[step].insert(entry.project);
        };
        add(FunnelStep::Applied, true);
        add(FunnelStep::Passed, entry.screening == ScreeningVerdict::Passed);
        add(FunnelStep::Scored, scores.contains(entry.project));
        add(FunnelStep::Selected, entry.status == EntryStatus::Selected);
    }
    return steps;
}

int carriedOver(const ChartSource& source)
{
    const QList<ListEntry> entries = entriesThatPass(source);
    return static_cast<int>(
        std::count_if(entries.cbegin(), entries.cend(), [](const ListEntry& entry) {
            return entry.status == EntryStatus::CarriedOver;
        }));
}

/// The number of the span that @p score lies in.
int spanOf(double score)
{
    return std::min(static_cast<int>(std::floor(score / PointsPerSpan)), 100 / PointsPerSpan - 1);
}

QString spanText(qint64 span)
{
    return u"%1–%2"_s.arg(span * PointsPerSpan).arg((span + 1) * PointsPerSpan);
}

/// The projects on the year's list, in any state, that pass the filter, by the span of their score.
std::map<int, QSet<ProjectId>> projectsBySpan(const ChartSource& source)
{
    const QHash<ProjectId, double> scores = listScores(source.records, source.view.list()->id);
    std::map<int, QSet<ProjectId>> spans;
    const QList<ListEntry> entries = entriesThatPass(source);
    for (const ListEntry& entry : entries) {
        const auto score = scores.constFind(entry.project);
        if (score != scores.cend())
            spans[spanOf(*score)].insert(entry.project);
    }
    return spans;
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
    const auto steps = candidatesByStep(source);
    for (const auto& [step, name] : Steps) {
        const auto reached = steps.find(step);
        const bool isOptional = step == FunnelStep::Passed || step == FunnelStep::Scored;
        if (reached == steps.end() && isOptional)
            continue;
        table.rows.append(chartText(name));
        table.keys.append(static_cast<qint64>(step));
        column.values.append(reached == steps.end() ? 0.0
                                                    : static_cast<double>(reached->second.size()));
    }
    table.columns = {column};
    if (const int carried = carriedOver(source); carried > 0)
        //: 1: how many projects the year before handed on
        table.note =
            chartText(QT_TRANSLATE_NOOP("ChartFigures", "besides %1 carried over")).arg(carried);
    explainIfZero(
        table, source,
        QT_TRANSLATE_NOOP("ChartFigures", "No candidate of the list of %1 passes the filter."));
    return table;
}

PickedProjects projectsOfStep(const ChartSource& source, qint64 key)
{
    PickedProjects pick;
    if (!source.view.list())
        return pick;
    const auto name = std::find_if(Steps.begin(), Steps.end(), [key](const auto& step) {
        return static_cast<qint64>(step.first) == key;
    });
    if (name == Steps.end())
        return pick;
    //: 1: the year of a list, 2: a step of the selection
    pick.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Selection of %1: %2"))
                     .arg(QString::number(source.view.year()), chartText(name->second));
    const auto steps = candidatesByStep(source);
    if (const auto reached = steps.find(name->first); reached != steps.end())
        pick.projects = reached->second;
    return pick;
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
    const auto spans = projectsBySpan(source);
    ChartColumn column = columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Projects"));
    if (!spans.empty()) {
        for (int span = spans.begin()->first; span <= spans.rbegin()->first; ++span) {
            table.rows.append(spanText(span));
            table.keys.append(span);
            const auto projects = spans.find(span);
            column.values.append(
                projects == spans.end() ? 0.0 : static_cast<double>(projects->second.size()));
        }
    }
    table.columns = {column};
    explainIfZero(table, source,
                  QT_TRANSLATE_NOOP("ChartFigures",
                                    "No project of the list of %1 has been scored by experts."));
    return table;
}

PickedProjects projectsOfSpan(const ChartSource& source, qint64 key)
{
    PickedProjects pick;
    if (!source.view.list())
        return pick;
    const auto spans = projectsBySpan(source);
    const auto span = spans.find(static_cast<int>(key));
    if (span == spans.end())
        return pick;
    //: 1: the year of a list, 2: a span of points such as 85–90
    pick.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Scored %2 for %1"))
                     .arg(QString::number(source.view.year()), spanText(key));
    pick.projects = span->second;
    return pick;
}

} // namespace touyan
