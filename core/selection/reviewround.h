#pragma once

#include "domain/records.h"

#include <vector>

namespace touyan {

/// The rows of one review round, each kind in its order.
struct RoundRows
{
    ReviewRound round;
    std::vector<ReviewCriterion> criteria; ///< by position
    std::vector<ReviewSeat> seats; ///< by number
    std::vector<ReviewRecusal> recusals; ///< entered by hand and made by the draw
    std::vector<ReviewScore> scores;
    QList<ProjectId> projects; ///< those under review, in the order of the list

    const ReviewSeat* seat(ReviewSeatId id) const;
    /// Why @p expert must not score @p project, or nullptr.
    const ReviewRecusal* recusal(ExpertId expert, ProjectId project) const;
};

/// The rounds of @p list, oldest first.
std::vector<const ReviewRound*> roundsOf(const Records& records, AnnualListId list);

/// Everything that belongs to @p round.
RoundRows roundRows(const Records& records, const ReviewRound& round);

/// The projects that @p round reviews: what is in review or chosen without being carried over, and
/// candidates that the screening did not turn down. What was drawn for or scored stays, whatever
/// became of it since; once the panel is drawn, only what is put in review joins it.
QList<ProjectId> reviewedProjects(const Records& records, const ReviewRound& round);

/// Whether the panel has been drawn.
bool isDrawn(const ReviewRound& round);

/// Why there is no draw of @p round to print, in words; empty when there is one.
QString drawRecordFault(const ReviewRound& round);
/// Why there are no scores of @p round to print, in words; empty when there are some.
QString scoreSummaryFault(const Records& records, const ReviewRound& round);

} // namespace touyan
