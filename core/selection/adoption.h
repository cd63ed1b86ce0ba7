#pragma once

#include "selection/optimiser.h"

namespace touyan {

/// A candidate that the proposal places otherwise than the list has it.
struct ChoiceDifference
{
    int candidate = 0;
    bool isProposed = false; ///< the proposal has it in, the list has not; or the other way round
    bool isKept = false; ///< a person placed it: adopting the proposal leaves it where it is

    bool operator==(const ChoiceDifference&) const = default;
};

/// How the choice of @p outcome differs from the list as it stands; empty without a choice.
std::vector<ChoiceDifference> differencesOf(const OptimiserOutcome& outcome);

/// The change that brings the list to the choice of @p outcome, except for entries that a person
/// placed. Each changed entry says why. Refused when the list is issued, when there is no choice,
/// or when an entry is no longer as the optimiser saw it.
Result<ChangeSet> adoption(const Records& records, const OptimiserOutcome& outcome);

} // namespace touyan
