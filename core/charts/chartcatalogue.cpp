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
    ChartEntry{"investment-by-month", ChartForm::Columns, {}, investmentByMonth},
    ChartEntry{"milestones", ChartForm::Columns, {}, milestonesByMonth},
    ChartEntry{"lights-over-time", ChartForm::StackedColumns, {}, lightsByMonth},
    ChartEntry{"investment-by-programme", ChartForm::Bars, Dimension::Programme,
               investment<Dimension::Programme>},
    ChartEntry{"lights-by-programme", ChartForm::StackedBars, Dimension::Programme,
               lights<Dimension::Programme>},
    ChartEntry{"selection-funnel", ChartForm::Bars, {}, selectionFunnel},
    ChartEntry{"investment-by-district", ChartForm::Bars, Dimension::District,
               investment<Dimension::District>},
    ChartEntry{"investment-by-unit", ChartForm::Bars, Dimension::ResponsibleUnit,
               investment<Dimension::ResponsibleUnit>},
    ChartEntry{"scores", ChartForm::Columns, {}, scoreDistribution},
    ChartEntry{"investment-by-nature", ChartForm::Bars, Dimension::Category,
               investment<Dimension::Category>},
    ChartEntry{"funding", ChartForm::Ring, {}, fundingByKind},
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
