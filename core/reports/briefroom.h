#pragma once

#include <QtGlobal>

namespace touyan {

/// How much of each part the brief has on its one page.
struct BriefRoom
{
    qsizetype targets; ///< rows
    qsizetype districts; ///< rows
    qsizetype attention; ///< projects
    qsizetype attentionLines; ///< that their names and causes may take
    qsizetype dates; ///< rows

    bool operator==(const BriefRoom&) const = default;
};

/// How much there is of each part: rows, and projects that need attention.
struct BriefNeeds
{
    qsizetype targets = 0;
    qsizetype districts = 0;
    qsizetype attention = 0;
    qsizetype dates = 0;
};

/// @p room where parts that need less than theirs leave the rest to those that need more: first to
/// targets, then projects, districts and dates. The page is as full as before, never fuller.
BriefRoom sharedRoom(BriefRoom room, const BriefNeeds& needs);

} // namespace touyan
