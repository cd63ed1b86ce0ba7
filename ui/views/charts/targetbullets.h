#pragma once

#include "analysis/targetprogress.h"
#include "widgets/bulletlist.h"

namespace touyan {

/// Without those that are not due in any year, which are a matter for the page of targets.
std::vector<TargetProgress> dueTargets(std::vector<TargetProgress> targets);

/// @p targets as bullets; one without an actual value says so.
std::vector<Bullet> bulletsOf(const std::vector<TargetProgress>& targets);

} // namespace touyan
