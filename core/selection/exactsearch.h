#pragma once

#include "selection/milp.h"

namespace touyan {

/// Finds best choices of one problem under many different settled columns.
///
/// It asks for the best choice of exactly so many columns, for one number after the other: a bound
/// from fractions of columns is loose over all numbers, since it takes half a column where there is
/// room for no whole one, and close for each. The prices of the linear relaxation tell which
/// columns can at all decide: the search is over a few dozen of them, and a bound proves that the
/// others, and other numbers, would not better it.
class ExactSearch
{
public:
    explicit ExactSearch(const Milp& milp);

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
    class Search;

    std::optional<Bound> boundOf(const MilpStates& states, std::optional<qint64> count);

    Milp m_milp; ///< the last row counts the columns that are in, without followers
    MilpStates m_settled; ///< by rows of one column
    bool m_isContradictory = false;
    LinearRelaxation m_relaxation;
};

} // namespace touyan
