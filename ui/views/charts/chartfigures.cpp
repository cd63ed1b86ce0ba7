#include "views/charts/chartfigures.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int MonthsPerYear = 12;
constexpr qsizetype MostRows = 12; // more bars than that say less than their sum

QString translated(const char* text)
{
    return QCoreApplication::translate("ChartFigures", text);
}

/// The last month of the year of @p view that has begun: 0 to 12.
int begunMonths(const YearView& view)
{
    if (view.today().year() != view.year())
        return view.today().year() > view.year() ? MonthsPerYear : 0;
    return view.today().month();
}

QString monthName(int month)
{
    static constexpr std::array Names = {
        QT_TRANSLATE_NOOP("ChartFigures", "Jan"), QT_TRANSLATE_NOOP("ChartFigures", "Feb"),
        QT_TRANSLATE_NOOP("ChartFigures", "Mar"), QT_TRANSLATE_NOOP("ChartFigures", "Apr"),
        QT_TRANSLATE_NOOP("ChartFigures", "May"), QT_TRANSLATE_NOOP("ChartFigures", "Jun"),
        QT_TRANSLATE_NOOP("ChartFigures", "Jul"), QT_TRANSLATE_NOOP("ChartFigures", "Aug"),
        QT_TRANSLATE_NOOP("ChartFigures", "Sep"), QT_TRANSLATE_NOOP("ChartFigures", "Oct"),
        QT_TRANSLATE_NOOP("ChartFigures", "Nov"), QT_TRANSLATE_NOOP("ChartFigures", "Dec")};
    return translated(Names.at(static_cast<size_t>(month - 1)));
}

void addMonths(ChartTable& table)
{
    table.rowTitle = translated(QT_TRANSLATE_NOOP("ChartFigures", "Month"));
    for (int month = 1; month <= MonthsPerYear; ++month) {
        table.rows.append(monthName(month));
        table.keys.append(-1);
    }
}

ChartColumn columnOf(ChartRole role, const char* name)
{
    ChartColumn column;
    column.role = role;
    column.name = translated(name);
    return column;
}

/// Amounts of money as a chart shows them: in 亿元, or in 万元 when all are small.
void setMoneyUnit(ChartTable& table)
{
    constexpr double WanPerYi = 10'000;
    if (table.greatest(false) >= 1) {
        table.unit = translated(QT_TRANSLATE_NOOP("ChartFigures", "100 million yuan"));
        return;
    }
    table.unit = translated(QT_TRANSLATE_NOOP("ChartFigures", "10,000 yuan"));
    table.decimals = 0;
    for (ChartColumn& column : table.columns) {
        for (std::optional<double>& value : column.values) {
            if (value)
                *value *= WanPerYi;
        }
    }
}

/// @p reason, or that there is no project at all.
QString reasonFor(const ChartSource& source, const char* reason)
{
    if (source.projects.empty())
        return translated(QT_TRANSLATE_NOOP("ChartFigures",
                                            "No project of %1 passes the filter, so there is "
                                            "nothing to draw."))
            .arg(source.view.year());
    return translated(reason).arg(source.view.year());
}

void explainIfZero(ChartTable& table, const ChartSource& source, const char* reason)
{
    if (table.rows.isEmpty() || table.greatest(true) <= 0)
        table.emptyReason = reasonFor(source, reason);
}

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

using RankedKey = std::pair<qint64, RollUp>;

/// The sums by @p dimension: natures in their order, the rest by planned investment.
std::vector<RankedKey> ranked(Dimension dimension, const ChartSource& source)
{
    const auto sums = rollUpBy(dimension, source.projects);
    std::vector<RankedKey> keys(sums.begin(), sums.end());
    if (dimension != Dimension::Category)
        std::stable_sort(keys.begin(), keys.end(), [](const RankedKey& a, const RankedKey& b) {
            return std::pair(a.second.planned, a.second.count)
                > std::pair(b.second.planned, b.second.count);
        });
    return keys;
}

RollUp sumFrom(const std::vector<RankedKey>& keys, size_t first)
{
    RollUp rest;
    for (size_t at = first; at < keys.size(); ++at) {
        rest.planned += keys.at(at).second.planned;
        rest.done += keys.at(at).second.done;
        rest.count += keys.at(at).second.count;
        for (size_t light = 0; light < rest.lights.size(); ++light)
            rest.lights.at(light) += keys.at(at).second.lights.at(light);
    }
    return rest;
}

/// Adds a row for each key, calling @p addValues with its sums; the smallest share one row.
template <typename AddValues>
void addRanked(ChartTable& table, Dimension dimension, const ChartSource& source,
               AddValues addValues)
{
    table.rowTitle = titleOf(dimension);
    const std::vector<RankedKey> keys = ranked(dimension, source);
    const bool isCut = std::ssize(keys) > MostRows;
    const size_t shown = isCut ? MostRows - 1 : keys.size();
    for (size_t at = 0; at < shown; ++at) {
        table.rows.append(shortNameOf(dimension, keys.at(at).first, source.records));
        table.keys.append(
            keys.at(at).first > 0 || dimension == Dimension::Category ? keys.at(at).first : -1);
        addValues(keys.at(at).second);
    }
    if (!isCut)
        return;
    table.rows.append(
        translated(QT_TRANSLATE_NOOP("ChartFigures", "%1 others")).arg(keys.size() - shown));
    table.keys.append(-1);
    addValues(sumFrom(keys, shown));
}

} // namespace

QString shortNameOf(Dimension dimension, qint64 key, const Records& records)
{
    if (dimension == Dimension::District) {
        constexpr qsizetype Fits = 5; // 沙河口区, but 长兴岛 rather than 长兴岛经济区
        const District* district = records.find(DistrictId{key});
        if (district && district->name.size() > Fits && !district->shortName.isEmpty())
            return district->shortName;
    } else if (dimension == Dimension::ResponsibleUnit) {
        const Unit* unit = records.find(UnitId{key});
        if (unit && !unit->shortName.isEmpty())
            return unit->shortName;
    }
    return nameOf(dimension, key, records);
}

ChartTable investmentByMonth(const ChartSource& source)
{
    ChartTable table;
    table.title = translated(QT_TRANSLATE_NOOP("ChartFigures", "Investment by month"));
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

ChartTable investmentBy(Dimension dimension, const ChartSource& source)
{
    ChartTable table;
    table.title = translated(QT_TRANSLATE_NOOP("ChartFigures", "Investment by %1"))
                      .arg(titleOf(dimension).toLower());
    ChartColumn planned = columnOf(ChartRole::Plan, QT_TRANSLATE_NOOP("ChartFigures", "Planned"));
    ChartColumn done = columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Done"));
    addRanked(table, dimension, source, [&](const RollUp& sum) {
        planned.values.append(sum.planned.yi());
        done.values.append(sum.done.yi());
    });
    table.columns = {planned, done};
    explainIfZero(table, source,
                  QT_TRANSLATE_NOOP("ChartFigures",
                                    "No project states a planned investment or a report for %1."));
    setMoneyUnit(table);
    return table;
}

ChartTable lightsBy(Dimension dimension, const ChartSource& source)
{
    ChartTable table;
    table.title = translated(QT_TRANSLATE_NOOP("ChartFigures", "Lights by %1"))
                      .arg(titleOf(dimension).toLower());
    table.unit = translated(QT_TRANSLATE_NOOP("ChartFigures", "projects"));
    table.decimals = 0;
    constexpr std::array Lights = {Light::Green, Light::Yellow, Light::Red, Light::None};
    constexpr std::array Roles = {ChartRole::Green, ChartRole::Yellow, ChartRole::Red,
                                  ChartRole::NoLight};
    for (size_t at = 0; at < Lights.size(); ++at) {
        ChartColumn column;
        column.name = lightTitle(Lights.at(at));
        column.role = Roles.at(at);
        table.columns.append(column);
    }
    addRanked(table, dimension, source, [&](const RollUp& sum) {
        for (size_t at = 0; at < Lights.size(); ++at)
            table.columns[static_cast<qsizetype>(at)].values.append(sum.countOf(Lights.at(at)));
    });
    explainIfZero(table, source, QT_TRANSLATE_NOOP("ChartFigures", "No project of %1 is judged."));
    return table;
}

ChartTable fundingByKind(const ChartSource& source)
{
    ChartTable table;
    table.title = translated(QT_TRANSLATE_NOOP("ChartFigures", "Funding by source"));
    table.rowTitle = translated(QT_TRANSLATE_NOOP("ChartFigures", "Source"));
    std::array<Money, 6> sums{};
    for (const JudgedProject& judged : source.projects) {
        for (const FundingSource* part :
             source.view.parts().rowsOf<FundingSource>(judged.project->id, source.records))
            sums.at(static_cast<size_t>(part->kind)) += part->amount.value_or(Money());
    }
    ChartColumn amount = columnOf(ChartRole::Share, QT_TRANSLATE_NOOP("ChartFigures", "Amount"));
    for (size_t kind = 0; kind < sums.size(); ++kind) {
        if (sums.at(kind).isZero())
            continue;
        table.rows.append(choice(static_cast<FundingKind>(kind)).translatedTitle());
        table.keys.append(-1);
        amount.values.append(sums.at(kind).yi());
    }
    table.columns = {amount};
    explainIfZero(
        table, source,
        QT_TRANSLATE_NOOP("ChartFigures", "No project of %1 states where its funding comes from."));
    setMoneyUnit(table);
    return table;
}

ChartTable milestonesByMonth(const ChartSource& source)
{
    ChartTable table;
    table.title = translated(QT_TRANSLATE_NOOP("ChartFigures", "Milestones by month"));
    table.unit = translated(QT_TRANSLATE_NOOP("ChartFigures", "milestones"));
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
