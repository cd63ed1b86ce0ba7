#pragma once

#include "analysis/snapshot.h"
#include "reports/paperchoices.h"

namespace touyan {

/// @p snapshot with the issued lists as they were in force at the end of @p day, one that was
/// issued later as it was issued: projects that left since are back with the status, nature and
/// plan that the text of that day gives them, those that were added since are candidates, and the
/// later revisions are forgotten. All else is as in @p snapshot, which is the answer where no
/// revision came later.
Snapshot withListsOf(QDate day, const Snapshot& snapshot);

/// withListsOf() the last day of the month that @p choices state; @p snapshot itself when they
/// state none. Whatever tells of one stated month goes by it, so that all of it counts the same
/// projects.
Snapshot listedAsStated(const Snapshot& snapshot, const PaperChoices& choices);

/// That a paper leaves later revisions out, where @p listed is not @p now itself; in the user's
/// language.
QStringList listDayRemarks(const Snapshot& now, const Snapshot& listed,
                           const PaperChoices& choices);

} // namespace touyan
