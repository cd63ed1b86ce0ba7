#pragma once

#include "selection/optimiser.h"

namespace touyan {

/// What the best choice under a budget is worth.
struct BudgetPoint
{
    Money budget;
    qint64 value = 0; ///< in hundredths of a point
    Money support; ///< that the choice takes
    int count = 0;

    bool operator==(const BudgetPoint&) const = default;
};

/// The best value under about @p steps budgets in equal steps of whole 万元, from the least that
/// allows a choice to that beyond which more money buys nothing, and under the problem's own. By
/// budget; empty where there is no choice under any.
Result<std::vector<BudgetPoint>> budgetCurve(const SelectionProblem& problem, int steps,
                                             Progress& progress);

} // namespace touyan
