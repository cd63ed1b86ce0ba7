#pragma once

#include "charts/chartclicks.h"

#include <span>

namespace touyan {

/// One of the program's charts: what it is called on the command line and how it is made.
struct ChartEntry
{
    const char* key;
    ChartForm form;
    ChartTable (*compose)(const ChartSource& source);
    ChartNarrowing narrowed; ///< what a click filters by; nullptr: drawn in a way of its own
    const char* page; ///< where what a click filters is seen best; nullptr: on the charts
};

/// The chart with what its figures are of.
ChartTable composeChart(const ChartEntry& entry, const ChartSource& source);

/// The plain charts, in the order in which they are shown.
std::span<const ChartEntry> chartCatalogue();

/// Those that the window draws in ways of their own.
std::span<const ChartEntry> specialCharts();

/// The chart of either sort called @p key, or nullptr.
const ChartEntry* findChart(const QString& key);

} // namespace touyan
