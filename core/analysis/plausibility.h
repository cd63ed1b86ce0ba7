#pragma once

#include "domain/project.h"

#include <QStringList>

#include <vector>

namespace touyan {

/// What is odd in the monthly reports of one project and year, in their order, though no rule
/// forbids it: a share or a sum that falls from one month to a later one, a month that has not
/// begun on @p today. A sentence each; rows without an id are drafts and say nothing.
QStringList reportDoubts(const std::vector<MonthlyReport>& reports, QDate today);

/// That the total investment of @p project is less than what is invested already, by what was
/// before its first report and by its @p reports of all years; empty where it is not.
QString totalDoubt(const Project& project, const std::vector<const MonthlyReport*>& reports);

/// The same of the milestones of @p project: planned after its planned finish, reached after
/// @p today.
QStringList milestoneDoubts(const Project& project, const std::vector<Milestone>& milestones,
                            QDate today);

} // namespace touyan
