#pragma once

#include "selection/selectionconflict.h"

namespace touyan {

/// A choice of the list: the candidates that are in, and its sums.
struct SelectionChoice
{
    std::vector<bool> isIn; ///< by position of the candidate
    qint64 value = 0; ///< in hundredths of a point
    Money support;
    int count = 0;
    int newCount = 0;

    bool operator==(const SelectionChoice&) const = default;
};

/// Why a candidate is not in the choice.
struct LeftOut
{
    int candidate = 0;
    /// Constraints, by position, that keep it out: those that settle it, or else those that the
    /// choice would break with it added.
    std::vector<int> obstacles;
    bool isSettled = false; ///< people or the screening keep it out
    /// Hundredths of a point more with which every best choice would hold it; with one less there
    /// is a best choice without it. Nothing: no score would do.
    std::optional<qint64> needed;

    bool operator==(const LeftOut&) const = default;
};

/// What the optimiser found: a choice with the reasons of all that are left out, or the conflict
/// for which there is none.
struct OptimiserOutcome
{
    SelectionProblem problem;
    std::vector<SelectionConstraint> constraints;
    std::optional<SelectionChoice> choice;
    std::vector<LeftOut> leftOut; ///< by position of the candidate
    std::optional<SelectionConflict> conflict;
};

/// The choice of greatest value that keeps all constraints; of those the one of least support; of
/// those the one that holds the best candidates first. The same each time. Fails only when @p
/// progress is stopped or the solver gives up.
Result<OptimiserOutcome> optimise(const SelectionProblem& problem, Progress& progress);

/// The same without conflict and reasons: nothing where there is no choice.
Result<std::optional<SelectionChoice>> bestChoice(const SelectionProblem& problem,
                                                  Progress& progress);

} // namespace touyan
