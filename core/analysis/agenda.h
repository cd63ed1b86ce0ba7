#pragma once

#include "domain/records.h"

#include <QSet>

#include <vector>

namespace touyan {

/// Something with a day that people should know of: a meeting, a decision that falls due, a
/// milestone, an event.
struct AgendaItem
{
    QDate day;
    RecordRef about;
    QString title;
    ProjectId project; ///< the project that a milestone or decision belongs to, if any
    bool isOverdue = false;
    QDate expected; ///< of a milestone: its forecast, where that is not the planned day

    bool operator==(const AgendaItem&) const = default;
};

/// Milestones that should be reached and are not.
enum class OverdueMilestones
{
    LeftOut,
    Listed
};

/// Meetings, events, open decisions and milestones that are not reached, from @p first on for
/// @p days days, by day; open decisions that were due before come first. Milestones are those of
/// @p projects and stand on their planned day, as bulletins count them; without one on that which
/// is expected.
std::vector<AgendaItem> agenda(const Records& records, QDate first, int days,
                               const QSet<ProjectId>& projects,
                               OverdueMilestones overdue = OverdueMilestones::LeftOut);

} // namespace touyan
