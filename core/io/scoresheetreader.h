#pragma once

#include "domain/records.h"
#include "io/issue.h"
#include "io/scorecells.h"

#include <vector>

namespace touyan {

/// A scoring workbook as it was read: either rows or issues.
struct ReadScoreSheet
{
    QString file; ///< name without its folder
    QString sheetName; ///< of the one with the scores
    ScoreSheet sheet;
    std::vector<ScoredRow> rows;
    std::vector<Issue> issues;

    bool isSound() const { return issues.empty(); }
};

/// Reads the workbook @p path, and checks that it is the one that was written for a seat of
/// @p round, is unchanged but for the scores, complete, and within the limits.
ReadScoreSheet readScoreSheet(const Records& records, ReviewRoundId round, const QString& path);

} // namespace touyan
