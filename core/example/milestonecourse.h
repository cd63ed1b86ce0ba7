#pragma once

#include "domain/project.h"
#include "example/dice.h"
#include "example/pace.h"

#include <vector>

namespace touyan {

/// Four or five milestones called @p names, spread over the planned days of @p project, and how far
/// they are on @p today at @p pace. Ids are for the caller to give.
std::vector<Milestone> milestoneCourse(const Project& project, Pace pace, const QStringList& names,
                                       QDate today, Dice& dice);

} // namespace touyan
