#pragma once

#include "analysis/rollup.h"

#include <optional>

namespace touyan {

/// What a page shows that is about certain projects whatever the scope of the filter.
struct PageSums
{
    std::optional<RollUp> sums; ///< nothing: the page is not about sums of projects
};

} // namespace touyan
