#include "selection/budgetcurve.h"

#include "selection/exactsearch.h"

#include <set>

namespace touyan {
namespace {

Money roundedUp(Money amount)
{
    return Money::fromWan((amount.fen() + Money::FenPerWan - 1) / Money::FenPerWan);
}

Money supportOf(const SelectionProblem& problem, const std::vector<bool>& isIn)
{
    Money sum;
    for (size_t place = 0; place < problem.candidates.size(); ++place) {
        if (isIn[place])
            sum += problem.candidates[place].support;
    }
    return sum;
}

/// The least support with which there is a choice.
Result<std::optional<Money>> leastSupport(const SelectionProblem& unbounded, Progress& progress)
{
    Milp milp = milpOf(unbounded, constraintsOf(unbounded));
    milp.gains.assign(milp.gains.size(), 0);
    for (size_t place = 0; place < unbounded.candidates.size(); ++place)
        milp.gains[place] = -unbounded.candidates[place].support.fen();
    const auto found = ExactSearch(milp).best(progress);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Money>();
    return std::optional(supportOf(unbounded, (*found)->isIn));
}

/// From @p least to @p most in equal steps of whole 万元.
std::set<Money> budgetsBetween(Money least, Money most, int steps)
{
    std::set<Money> budgets = {roundedUp(least), roundedUp(most)};
    for (int step = 1; step < steps; ++step)
        budgets.insert(
            roundedUp(Money::fromFen(least.fen() + (most.fen() - least.fen()) * step / steps)));
    return budgets;
}

} // namespace

Result<std::vector<BudgetPoint>> budgetCurve(const SelectionProblem& problem, int steps,
                                             Progress& progress)
{
    SelectionProblem varied = problem;
    varied.budget.reset();
    const auto least = leastSupport(varied, progress);
    if (!least)
        return least.error();
    if (!*least)
        return std::vector<BudgetPoint>();
    const auto most = bestChoice(varied, progress);
    if (!most)
        return most.error();
    std::set<Money> budgets = budgetsBetween(**least, (*most)->support, steps);
    if (problem.budget && *problem.budget >= **least)
        budgets.insert(*problem.budget);

    std::vector<BudgetPoint> curve;
    for (const Money budget : budgets) {
        varied.budget = budget;
        const auto best = bestChoice(varied, progress);
        if (!best)
            return best.error();
        if (*best)
            curve.push_back({budget, (*best)->value, (*best)->support, (*best)->count});
        progress.report(static_cast<int>(curve.size()), static_cast<int>(budgets.size()));
    }
    return curve;
}

} // namespace touyan
