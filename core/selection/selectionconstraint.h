#pragma once

#include "selection/milp.h"
#include "selection/selectionproblem.h"

namespace touyan {

enum class ConstraintKind
{
    Quota,
    Budget,
    NewShare,
    Minimum,
    Maximum,
    ApplicantLimit,
    ForcedIn,
    ForcedOut,
    EitherOr,
    SettledIn, ///< by the candidate's standing
    SettledOut
};

/// One thing that a choice must keep, as a row over the candidates and as people know it.
struct SelectionConstraint
{
    ConstraintKind kind = ConstraintKind::Quota;
    MilpRow row; ///< counts projects; a budget counts fen
    QString name; ///< of what a limit counts, or of the applicant
    int candidate = -1; ///< of an order or a standing
    int other = -1; ///< of EitherOr
    QString reason; ///< of an order or a standing
};

/// What a choice must keep. Whatever the office states lies in one of them, so that a conflict can
/// name each.
std::vector<SelectionConstraint> constraintsOf(const SelectionProblem& problem);

/// The problem as numbers: the score of each candidate and the rows of @p constraints. Behind the
/// candidates follows a column for each project that a target lacks, which is in, and gains, when
/// that many of those that serve it are in.
Milp milpOf(const SelectionProblem& problem, const std::vector<SelectionConstraint>& constraints);

} // namespace touyan
