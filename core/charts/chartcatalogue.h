#pragma once

#include "charts/chartparts.h"

#include <optional>
#include <span>

namespace touyan {

/// One of the program's charts: what it is called on the command line and how it is made.
struct ChartEntry
{
    const char* key;
    ChartForm form;
    std::optional<Dimension> filters; ///< what a click on a row filters by
    std::optional<Dimension>
        columnFilters; ///< what a click on a part of a bar filters by too, where its row has a key
    const char* page; ///< where its figures come from: what a click shows that filters nothing
    ChartTable (*compose)(const ChartSource& source);
};

/// The plain charts, in the order in which they are shown.
std::span<const ChartEntry> chartCatalogue();

/// Those that the window draws in ways of their own.
std::span<const ChartEntry> specialCharts();

/// The chart of either sort called @p key, or nullptr.
const ChartEntry* findChart(const QString& key);

} // namespace touyan
