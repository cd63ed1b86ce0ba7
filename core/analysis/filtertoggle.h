#pragma once

#include "analysis/projectfilter.h"

namespace touyan {

/// @p filter narrowed to the one value @p key of @p dimension; no longer narrowed by the dimension
/// when it was narrowed to that value alone. What a click on a bar, a district or a cell does.
/// Dimensions without a filter, and keys that stand for "not stated", leave it as it is.
ProjectFilter toggled(ProjectFilter filter, Dimension dimension, qint64 key);

/// Whether @p filter lets @p key of @p dimension pass but not all others.
bool isChosen(const ProjectFilter& filter, Dimension dimension, qint64 key);

} // namespace touyan
