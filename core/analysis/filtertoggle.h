#pragma once

#include "analysis/projectfilter.h"

namespace touyan {

/// @p filter narrowed to the one value @p key of @p dimension; no longer narrowed by the dimension
/// when it was narrowed to that value alone. What a click on a bar, a district or a cell does.
/// Dimensions without a filter, and keys that stand for "not stated", leave it as it is.
ProjectFilter toggled(ProjectFilter filter, Dimension dimension, qint64 key);

/// One value of a dimension.
struct DimensionKey
{
    Dimension dimension = Dimension::District;
    qint64 key = 0;
};

/// @p filter narrowed to the one value of both dimensions; no longer narrowed by either when it was
/// narrowed to just these. What a click on a part of a bar does. When @p row stands for "not
/// stated" the filter stays as it is: nothing selects those projects.
ProjectFilter toggledTogether(const ProjectFilter& filter, DimensionKey row, DimensionKey part);

/// @p filter narrowed to the projects of @p pick as well; no longer when one of the same title
/// narrows it. A pick of no projects leaves it as it is.
ProjectFilter togglePick(ProjectFilter filter, const PickedProjects& pick);

/// Whether @p filter lets @p key of @p dimension pass but not all others.
bool isChosen(const ProjectFilter& filter, Dimension dimension, qint64 key);

} // namespace touyan
