#pragma once

#include "analysis/snapshot.h"
#include "reports/paperchoices.h"

namespace touyan {

/// The last day of the month that @p choices state, or that of @p snapshot: the day of which a
/// paper tells that is of today unless a month is stated.
QDate statedDay(const Snapshot& snapshot, const PaperChoices& choices);

/// Whether @p list was a list on @p day: it was issued by then, or it is a draft still that had
/// been begun. How a draft stood that was issued later is not known.
bool wasListOn(QDate day, const AnnualList& list, const Records& records);

/// @p snapshot as its records tell that it stood at the end of @p day: later reports, starts,
/// finishes, reached milestones, meetings' decisions, closings, revisions and issued lists are
/// forgotten. Plans and whatever bears no day are those of today. From its own day on, @p snapshot
/// itself.
Snapshot snapshotOn(const Snapshot& snapshot, QDate day);

} // namespace touyan
