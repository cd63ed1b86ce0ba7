#pragma once

#include "analysis/rollup.h"

namespace touyan {

class Workspace;

/// The projects that pass the filter of @p workspace apart from its part for @p dimension: for a
/// chart by that dimension, which shows what else could be chosen. While a search text narrows the
/// projects too, only those that pass the whole filter.
std::vector<JudgedProject> projectsWiderBy(Dimension dimension, const Workspace& workspace);

} // namespace touyan
