#pragma once

#include "base/idmaker.h"
#include "domain/records.h"
#include "io/issue.h"

#include <QStringList>

#include <vector>

namespace touyan {

/// What becomes of scores that a seat has already.
enum class ExistingScores
{
    Kept, ///< a workbook of such a seat is refused
    Replaced ///< by those of the workbook
};

/// A scoring workbook that was taken over.
struct CollectedSheet
{
    QString file; ///< name without its folder
    ReviewSeatId seat;
    int projects = 0;
    bool isReplacement = false; ///< the seat had scores before

    bool operator==(const CollectedSheet&) const = default;
};

/// What came out of a number of scoring workbooks. Each is taken over as a whole or not at all.
struct ScoreCollection
{
    ChangeSet changes; ///< the scores of all sheets that are taken over
    std::vector<CollectedSheet> sheets;
    std::vector<Issue> issues; ///< why the others are not
    int scoredBefore = 0; ///< sheets that are refused only because their seats have scores
};

/// Reads the workbooks @p files that experts of @p round handed back. Refused is what was not
/// written for this round and seat, what was changed but for the scores, what is incomplete or
/// beyond its limits, and two workbooks of one seat.
ScoreCollection collectScoreSheets(const Records& records, ReviewRoundId round,
                                   const QStringList& files, ExistingScores existing, IdMaker& ids);

} // namespace touyan
