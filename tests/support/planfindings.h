#pragma once

#include <QJsonArray>
#include <QStringList>

namespace touyan {

struct Catalogue;

/// Departments that have duties though the plan does not name them as members of the leading group,
/// in the order in which the tasks name them.
QStringList outsiders(const Catalogue& catalogue);

/// Named members whose only duty is that of the whole group.
QStringList membersWithCommonDutyOnly(const Catalogue& catalogue);

/// The cross-checks of tests/data/plan_facts.json, recomputed.
QJsonArray checkFacts(const Catalogue& catalogue);

} // namespace touyan
