#include "charts/chartcatalogue.h"

#include "charts/monthcharts.h"
#include "charts/rankedcharts.h"
#include "charts/selectioncharts.h"

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
    ChartEntry{"investment-by-month", ChartForm::Columns, {}, {}, "registry",
               investmentByMonth},
    ChartEntry{"milestones", ChartForm::Columns, {}, {}, "timeline",
               milestonesByMonth},
    ChartEntry{"lights-over-time", ChartForm::StackedColumns, {}, Dimension::Light, "registry",
               lightsByMonth},
    ChartEntry{"investment-by-programme", ChartForm::Bars, Dimension::Programme, {}, nullptr,
               investment<Dimension::Programme>},
    ChartEntry{"lights-by-programme", ChartForm::StackedBars, Dimension::Programme, {}, nullptr,
               lights<Dimension::Programme>},
    ChartEntry{"selection-funnel", ChartForm::Bars, {}, {}, "selection",
               selectionFunnel},
    ChartEntry{"investment-by-district", ChartForm::Bars, Dimension::District, {}, nullptr,
               investment<Dimension::District>},
    ChartEntry{"investment-by-unit", ChartForm::Bars, Dimension::ResponsibleUnit, {}, nullptr,
               investment<Dimension::ResponsibleUnit>},
    ChartEntry{"scores", ChartForm::Columns, {}, {}, "review",
               scoreDistribution},
    ChartEntry{"investment-by-nature", ChartForm::Bars, Dimension::Category, {}, nullptr,
               investment<Dimension::Category>},
    ChartEntry{"funding", ChartForm::Ring, {}, {}, "registry",
               fundingByKind},
};

} // namespace

std::span<const ChartEntry> chartCatalogue()
{
    return Entries;
}

const ChartEntry* findChart(const QString& key)
{
    for (const ChartEntry& entry : Entries) {
        if (key == QLatin1StringView(entry.key))
            return &entry;
    }
    return nullptr;
}

} // namespace touyan
