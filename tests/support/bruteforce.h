#pragma once

#include "selection/optimiser.h"

namespace touyan {

/// A choice as the positions of its bits.
using Subset = unsigned;

std::vector<bool> membersOf(Subset subset, size_t count);

/// Whether @p subset keeps @p constraint by the meaning of its kind: its row is not looked at.
bool keepsByMeaning(const SelectionProblem& problem, const SelectionConstraint& constraint,
                    Subset subset);

/// Looks at every subset of a problem of few candidates.
class BruteForce
{
public:
    BruteForce(const SelectionProblem& problem,
               const std::vector<SelectionConstraint>& constraints);

    /// The subsets that keep all constraints but @p without (-1: all).
    std::vector<Subset> choices(int without = -1) const;
    /// The subsets that keep all constraints of @p positions.
    std::vector<Subset> choicesUnder(const std::vector<int>& positions) const;

    qint64 valueOf(Subset subset) const;
    qint64 supportOf(Subset subset) const;
    /// The one that the optimiser promises; nothing without choices.
    std::optional<Subset> best() const;
    /// The greatest value with @p candidate in; nothing where no choice holds it.
    std::optional<qint64> bestValueWith(int candidate) const;

private:
    bool isBetter(Subset a, Subset b) const;

    const SelectionProblem& m_problem;
    const std::vector<SelectionConstraint>& m_constraints;
    std::vector<int> m_order; ///< candidates by falling value
};

/// A problem with up to @p most candidates and constraints of all kinds, many of them tight, some
/// contradicting each other. The same for the same @p seed.
SelectionProblem randomProblem(unsigned seed, int most);

/// A problem of the size that an office has at most: @p count candidates, quota, budget, share,
/// limits, applicants, orders.
SelectionProblem largeProblem(int count, unsigned seed);

} // namespace touyan
