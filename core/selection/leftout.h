#pragma once

#include "selection/optimiser.h"

namespace touyan {

/// Why each candidate that is not in @p best, the best choice of @p milp, is left out. @p
/// constraints are the rows of @p milp. Works on several threads; the answers do not depend on how
/// many.
Result<std::vector<LeftOut>> leftOutReasons(const std::vector<SelectionConstraint>& constraints,
                                            const Milp& milp, const MilpChoice& best,
                                            Progress& progress);

} // namespace touyan
