#pragma once

#include "analysis/projectfilter.h"

namespace touyan {

class Workspace;

/// Narrows @p workspace to @p picked of the list of @p year, and returns the key of the page that
/// shows them all: the year's list, or the registry where some of them are not on it any more.
QString showProjectsOfList(int year, const PickedProjects& picked, Workspace& workspace);

} // namespace touyan
