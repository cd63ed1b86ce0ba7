#pragma once

#include "selection/selectionconstraint.h"

namespace touyan {

/// A constraint that is part of a conflict.
struct Conflicting
{
    int constraint = 0; ///< by position
    bool isEnoughAlone = false; ///< whether there is a choice when only this one gives way
    /// The nearest bound with which there is a choice: projects, fen, or of a share hundredths of a
    /// percent. Nothing for what has no bound.
    std::optional<qint64> relaxedTo;

    bool operator==(const Conflicting&) const = default;
};

/// Constraints that contradict each other, and that would not if any of them were absent.
using SelectionConflict = std::vector<Conflicting>;

/// A conflict among @p constraints, which have no choice together.
Result<SelectionConflict> conflictAmong(const SelectionProblem& problem,
                                        const std::vector<SelectionConstraint>& constraints,
                                        Progress& progress);

} // namespace touyan
