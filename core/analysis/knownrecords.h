#pragma once

#include "analysis/projectparts.h"

#include <vector>

namespace touyan {

/// @p projects with their milestones, goals and reports, and the settings, as they were known on
/// @p last: later starts, finishes, reached milestones and reports are forgotten. Plans are those
/// of today. It is what judging a project on an earlier day needs.
Records knownOn(QDate last, const std::vector<const Project*>& projects, const Records& records,
                const ProjectParts& parts);

} // namespace touyan
