#pragma once

#include "portfolio/portfolio.h"

namespace touyan {

class Arguments;
class Console;

/// The year that a command of the selection is about: that of --year, or else of the list in
/// preparation, the latest that is not issued yet; where all are issued, that of todayOf().
int selectionYear(const Arguments& arguments, const Portfolio& portfolio);

/// Tells which year selectionYear() took where --year does not say it.
void noteSelectionYear(const Arguments& arguments, const Portfolio& portfolio, Console& console);

} // namespace touyan
