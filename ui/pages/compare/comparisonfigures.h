#pragma once

#include "selection/listcomparison.h"
#include "widgets/keyfigure.h"

#include <array>

namespace touyan {

/// The figures above a comparison, in their order: projects, entered, left, changed, total
/// investment, planned investment.
std::array<FigureContent, 6> comparisonFigures(const ListComparison& comparison);

} // namespace touyan
