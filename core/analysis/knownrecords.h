#pragma once

#include "analysis/projectparts.h"

#include <vector>

namespace touyan {

/// Brings a row back to what was known of it on @p last; whether there was such a row then. Later
/// starts, finishes, reached milestones and reports are forgotten, plans are those of today.
bool bringBack(Project& project, QDate last);
bool bringBack(Milestone& milestone, QDate last);
bool bringBack(MonthlyReport& report, QDate last);

/// @p projects with their milestones, goals and reports, and the settings, as bringBack() has them
/// on @p last. It is what judging a project on an earlier day needs.
Records knownOn(QDate last, const std::vector<const Project*>& projects, const Records& records,
                const ProjectParts& parts);

} // namespace touyan
