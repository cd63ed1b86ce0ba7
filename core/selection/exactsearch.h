#pragma once

#include "selection/milp.h"

namespace touyan {

/// Finds best choices of one problem under many different settled columns. The prices of the linear
/// relaxation tell which columns can at all decide: the search is over a few dozen of them, and a
/// bound proves that the others would not better it.
class ExactSearch
{
public:
    explicit ExactSearch(const Milp& milp);

    const Milp& milp() const { return m_milp; }

    /// The best choice with the settled columns of @p states, or nothing where no choice keeps all
    /// rows. Fails when @p progress is stopped.
    Result<std::optional<MilpChoice>> best(const MilpStates& states, Progress& progress);
    /// The same with all columns free.
    Result<std::optional<MilpChoice>> best(Progress& progress);

    /// Settles those free columns of @p states that any choice gaining at least @p gain must have
    /// in, or must have out.
    void settleFor(qint64 gain, MilpStates& states);

private:
    struct Bound;

    std::optional<Bound> boundOf(const MilpStates& states);
    Result<std::optional<MilpChoice>> bestOfCore(const MilpStates& states, const Bound& bound,
                                                 Progress& progress) const;
    Result<std::optional<MilpChoice>> solve(const MilpStates& states,
                                            std::optional<qint64> atLeast,
                                            Progress& progress) const;

    Milp m_milp;
    MilpStates m_settled; ///< by rows of one column
    bool m_isContradictory = false;
    LinearRelaxation m_relaxation;
};

} // namespace touyan
