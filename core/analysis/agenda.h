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

    bool operator==(const AgendaItem&) const = default;
};

/// Meetings, events, open decisions and milestones that are not reached, from @p first on for
/// @p days days, by day; open decisions that were due before come first. Milestones are those of
/// @p projects.
std::vector<AgendaItem> agenda(const Records& records, QDate first, int days,
                               const QSet<ProjectId>& projects);

} // namespace touyan
