#pragma once

#include "base/result.h"
#include "domain/changeset.h"

#include <vector>

namespace touyan {

struct DateRange;

/// Milestones that move along with their project.
struct MilestonesAlong
{
    std::vector<const Milestone*> milestones = {}; ///< those that were reached stay
    qint64 days = 0; ///< by how much the others move
};

/// The change that moves the bar of @p project to @p moved: the planned days change, actual ones
/// never. Of the milestones of @p along planned and expected days move. An error says why nothing
/// can move.
Result<ChangeSet> movedProject(const Project& project, const DateRange& moved,
                               const MilestonesAlong& along = {});

/// The change that moves the milestone of @p project to @p day: the expected day where there is
/// one, so that the plan stays visible, else the planned day. A planned day after the planned
/// finish takes the finish along.
Result<ChangeSet> movedMilestone(const Milestone& milestone, const Project& project, QDate day);

} // namespace touyan
