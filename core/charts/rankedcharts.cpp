#include "charts/rankedcharts.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {
namespace {

constexpr qsizetype MostRows = 12; // more bars than that say less than their sum

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
        chartText(QT_TRANSLATE_NOOP("ChartFigures", "%1 others")).arg(keys.size() - shown));
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

ChartTable investmentBy(Dimension dimension, const ChartSource& source)
{
    ChartTable table;
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Investment by %1"))
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
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Lights by %1"))
                      .arg(titleOf(dimension).toLower());
    table.unit = chartText(QT_TRANSLATE_NOOP("ChartFigures", "projects"));
    table.decimals = 0;
    table.columns = lightColumns();
    addRanked(table, dimension, source,
              [&](const RollUp& sum) { appendLights(table.columns, sum.lights); });
    explainIfZero(table, source, QT_TRANSLATE_NOOP("ChartFigures", "No project of %1 is judged."));
    return table;
}

ChartTable fundingByKind(const ChartSource& source)
{
    ChartTable table;
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Funding by source"));
    table.rowTitle = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Source"));
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
        table.keys.append(static_cast<qint64>(kind));
        amount.values.append(sums.at(kind).yi());
    }
    table.columns = {amount};
    explainIfZero(
        table, source,
        QT_TRANSLATE_NOOP("ChartFigures", "No project of %1 states where its funding comes from."));
    setMoneyUnit(table);
    return table;
}

} // namespace touyan
