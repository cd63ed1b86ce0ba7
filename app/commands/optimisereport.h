#pragma once

#include "selection/budgetcurve.h"

#include <QByteArray>

namespace touyan {

class Console;

/// What `touyan optimise` has to tell.
struct OptimiseReport
{
    OptimiserOutcome outcome;
    std::vector<BudgetPoint> curve; ///< empty unless it was asked for
    bool isApplied = false;
    QStringList warnings; ///< see optimiserWarnings()
};

/// Stable and independent of the language: ids as texts, amounts in yuan, scores in points.
QByteArray toJson(const OptimiseReport& report);
void writeText(const OptimiseReport& report, Console& console);

} // namespace touyan
