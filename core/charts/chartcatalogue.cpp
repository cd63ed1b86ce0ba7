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
    ChartEntry{"investment-by-month", ChartForm::Columns, {}, {}, nullptr, investmentByMonth},
    ChartEntry{"milestones", ChartForm::Columns, {}, {}, "timeline", milestonesByMonth},
    ChartEntry{"lights-over-time",
               ChartForm::StackedColumns,
               {},
               Dimension::Light,
               nullptr,
               lightsByMonth},
    ChartEntry{"investment-by-programme",
               ChartForm::Bars,
               Dimension::Programme,
               {},
               nullptr,
               investment<Dimension::Programme>},
    ChartEntry{"lights-by-programme", ChartForm::StackedBars, Dimension::Programme,
               Dimension::Light, nullptr, lights<Dimension::Programme>},
    ChartEntry{"selection-funnel", ChartForm::Bars, {}, {}, "selection", selectionFunnel},
    ChartEntry{"investment-by-district",
               ChartForm::Bars,
               Dimension::District,
               {},
               nullptr,
               investment<Dimension::District>},
    ChartEntry{"investment-by-unit",
               ChartForm::Bars,
               Dimension::ResponsibleUnit,
               {},
               nullptr,
               investment<Dimension::ResponsibleUnit>},
    ChartEntry{"scores", ChartForm::Columns, {}, {}, "review", scoreDistribution},
    ChartEntry{"investment-by-nature",
               ChartForm::Bars,
               Dimension::Category,
               {},
               nullptr,
               investment<Dimension::Category>},
    ChartEntry{"funding", ChartForm::Ring, {}, {}, nullptr, fundingByKind},
};

ChartTable targets(const ChartSource& source)
{
    return targetTable(targetProgress(source.records, source.view.year()));
}

ChartTable flow(const ChartSource& source)
{
    const int year = source.view.year();
    const auto passes = [&](ProjectId project) {
        return !source.candidates || source.candidates->contains(project);
    };
    const std::vector<FlowYear> years =
        rollingFlow(source.records, year - FlowYearsBefore, year + 1, passes);
    return flowTable(years, year);
}

constexpr std::array Special = {
    ChartEntry{"targets", ChartForm::Bars, {}, {}, nullptr, targets},
    ChartEntry{"rolling-flow", ChartForm::Bars, {}, {}, nullptr, flow},
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
