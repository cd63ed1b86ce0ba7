#pragma once

#include "domain/records.h"
#include "selection/recusal.h"

#include <QSet>

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
    /// Those of projects that left the selection since, without a word of the meeting: kept for the
    /// record, but nobody scores them any more and they take no rank.
    QSet<ProjectId> departed;
    /// Of seats to projects that joined after the draw, as far as no recusal covers them: they
    /// recuse as well.
    std::vector<Relation> lateRelations;

    const ReviewSeat* seat(ReviewSeatId id) const;
    /// Why @p expert must not score @p project, or nullptr.
    const ReviewRecusal* recusal(ExpertId expert, ProjectId project) const;
    /// Whether @p expert must not score @p project, by a recusal or a late relation.
    bool isRecused(ExpertId expert, ProjectId project) const;
    /// Why, in words; empty where nothing recuses.
    QString recusalReason(ExpertId expert, ProjectId project) const;
    /// The projects that the panel has to score.
    QList<ProjectId> projectsToScore() const;

private:
    const Relation* lateRelation(ExpertId expert, ProjectId project) const;
};

/// The rounds of @p list, oldest first.
std::vector<const ReviewRound*> roundsOf(const Records& records, AnnualListId list);

/// Everything that belongs to @p round.
RoundRows roundRows(const Records& records, const ReviewRound& round);

/// The projects that @p round reviews: what is in review or chosen without being carried over, and
/// candidates that the screening did not turn down. What was drawn for or scored stays, whatever
/// became of it since; once the panel is drawn, only what is put in review joins it.
QList<ProjectId> reviewedProjects(const Records& records, const ReviewRound& round);

/// The relations between the seats of @p rows and its projects that no recusal covers.
std::vector<Relation> uncoveredRelations(const Records& records, const RoundRows& rows);

/// Whether the panel has been drawn.
bool isDrawn(const ReviewRound& round);

/// Why there is no draw of @p round to print, in words; empty when there is one.
QString drawRecordFault(const ReviewRound& round);
/// Why there are no scores of @p round to print, in words; empty when there are some.
QString scoreSummaryFault(const Records& records, const ReviewRound& round);

} // namespace touyan
