#pragma once

#include "base/result.h"
#include "domain/changeset.h"

namespace touyan {

struct DateRange;

/// The change that moves the bar of @p project to @p moved: the planned days change, actual ones
/// never. An error says why nothing can move.
Result<ChangeSet> movedProject(const Project& project, const DateRange& moved);

/// The change that moves the milestone to @p day: the expected day where there is one, so that the
/// plan stays visible, else the planned day.
Result<ChangeSet> movedMilestone(const Milestone& milestone, QDate day);

} // namespace touyan
