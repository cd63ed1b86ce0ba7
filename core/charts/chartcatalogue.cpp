#include "charts/chartcatalogue.h"

#include "analysis/rollingflow.h"
#include "charts/flowtable.h"
#include "charts/monthcharts.h"
#include "charts/rankedcharts.h"
#include "charts/selectioncharts.h"
#include "charts/targetchart.h"

#include <array>

namespace touyan {
namespace {

template <Dimension D>
ChartTable investment(const ChartSource& source)
{
    return investmentBy(D, source);
}

template <Dimension D>
ChartTable lights(const ChartSource& source)
{
    return lightsBy(D, source);
}

constexpr std::array Entries = {
    ChartEntry{"investment-by-month", ChartForm::Columns, investmentByMonth, narrowedToInvested,
               nullptr},
    ChartEntry{"milestones", ChartForm::Columns, milestonesByMonth, narrowedToMilestones,
               "timeline"},
    ChartEntry{"lights-over-time", ChartForm::StackedColumns, lightsByMonth, narrowedToLights,
               nullptr},
    ChartEntry{"investment-by-programme", ChartForm::Bars, investment<Dimension::Programme>,
               narrowedByRow<Dimension::Programme>, nullptr},
    ChartEntry{"lights-by-programme", ChartForm::StackedBars, lights<Dimension::Programme>,
               narrowedByLightOf<Dimension::Programme>, nullptr},
    ChartEntry{"selection-funnel", ChartForm::Bars, selectionFunnel, narrowedToStep, "selection"},
    ChartEntry{"investment-by-district", ChartForm::Bars, investment<Dimension::District>,
               narrowedByRow<Dimension::District>, nullptr},
    ChartEntry{"investment-by-unit", ChartForm::Bars, investment<Dimension::ResponsibleUnit>,
               narrowedByRow<Dimension::ResponsibleUnit>, nullptr},
    ChartEntry{"scores", ChartForm::Columns, scoreDistribution, narrowedToScores, "selection"},
    ChartEntry{"investment-by-nature", ChartForm::Bars, investment<Dimension::Category>,
               narrowedByRow<Dimension::Category>, nullptr},
    ChartEntry{"funding", ChartForm::Ring, fundingByKind, narrowedToFunding, nullptr},
};

ChartTable targets(const ChartSource& source)
{
    return targetTable(targetProgress(source.records, source.view.year()));
}

ChartTable flow(const ChartSource& source)
{
    return flowTable(flowAround(source), source.view.year());
}

constexpr std::array Special = {
    ChartEntry{"targets", ChartForm::Bars, targets, nullptr, nullptr},
    ChartEntry{"rolling-flow", ChartForm::Bars, flow, nullptr, nullptr},
};

} // namespace

std::span<const ChartEntry> chartCatalogue()
{
    return Entries;
}

std::span<const ChartEntry> specialCharts()
{
    return Special;
}

ChartTable composeChart(const ChartEntry& entry, const ChartSource& source)
{
    ChartTable table = entry.compose(source);
    table.basis = source.basis();
    return table;
}

const ChartEntry* findChart(const QString& key)
{
    for (const std::span<const ChartEntry> entries : {chartCatalogue(), specialCharts()}) {
        for (const ChartEntry& entry : entries) {
            if (key == QLatin1StringView(entry.key))
                return &entry;
        }
    }
    return nullptr;
}

} // namespace touyan
