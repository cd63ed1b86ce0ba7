#pragma once

#include "domain/project.h"

#include <QStringList>

#include <vector>

namespace touyan {

/// What is odd in the monthly reports of one project and year, in their order, though no rule
/// forbids it: a share or a sum that falls from one month to a later one, a month that has not
/// begun on @p today. A sentence each; rows without an id are drafts and say nothing.
QStringList reportDoubts(const std::vector<MonthlyReport>& reports, QDate today);

/// The same of the milestones of @p project: planned after its planned finish, reached after
/// @p today.
QStringList milestoneDoubts(const Project& project, const std::vector<Milestone>& milestones,
                            QDate today);

} // namespace touyan
