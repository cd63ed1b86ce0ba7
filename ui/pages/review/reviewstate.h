#pragma once

#include "selection/draw.h"
#include "selection/ranking.h"

#include <QObject>

namespace touyan {

class Workspace;

/// The review round on show with its scores and ranking, worked out once for all parts of the page.
class ReviewState : public QObject
{
    Q_OBJECT
public:
    explicit ReviewState(Workspace& workspace, QObject* parent = nullptr);

    /// The list of the workspace's year, or nullptr.
    const AnnualList* list() const;
    /// The rounds of that list, oldest first.
    std::vector<const ReviewRound*> rounds() const;
    bool hasRound() const { return m_rows.round.id.isValid(); }
    const ReviewRound& round() const { return m_rows.round; }
    const RoundRows& rows() const { return m_rows; }
    const RoundScores& scores() const { return m_scores; }
    const Ranking& ranking() const { return m_ranking; }
    Workspace& workspace() const { return m_workspace; }
    /// Nothing of the review may change: the file is read-only, or the list is issued.
    bool isReadOnly() const;
    /// Why it may not; empty when the file as a whole is read-only, which the window says
    /// elsewhere.
    QString readOnlyText() const;

    void setRound(ReviewRoundId round);
    /// How many places to look at instead of those that the quota leaves; a what-if that is not
    /// kept.
    void setPlaces(std::optional<int> places);
    /// Reads everything anew from the workspace.
    void update();

    QString expertName(ExpertId id) const;
    QString projectName(ProjectId id) const;

    /// Changes the round's row, as one undo step called @p label.
    Result<void> changeRound(const ReviewRound& after, const QString& label);
    /// Starts a round of the year's list, with the criteria of the round before it.
    Result<void> addRound();
    /// Draws the panel by the round's rules; an empty @p seed is made at random. In place of an
    /// earlier one only with a reason.
    Result<void> draw(const QString& seed, const QString& reason = {});
    /// Leaves the scores of a seat out with a reason; an empty reason counts them again.
    Result<void> exclude(const ReviewSeat& seat, const QString& reason);
    /// Puts a substitute in for @p seat, whose expert cannot come, by the order of the lots.
    Result<void> substitute(const ReviewSeat& seat, const QString& reason);
    /// Whether the round may be removed: it has no scores, and its list is not issued.
    bool canRemoveRound() const;
    /// Removes the round with its criteria, seats and recusals.
    Result<void> removeRound();
    Result<void> addRecusal(ExpertId expert, ProjectId project, const QString& reason);
    /// Relations of the panel by organisation that no recusal covers: of projects and relations
    /// that came after the draw.
    std::vector<Relation> uncovered() const;
    Result<void> coverAll();

Q_SIGNALS:
    /// Another round, or the same with other rows.
    void changed();

private:
    ReviewRoundId chosenRound() const;
    bool isIssued() const;
    Result<void> submit(const ChangeSet& changes);

    Workspace& m_workspace;
    ReviewRoundId m_chosen;
    std::optional<int> m_places;
    RoundRows m_rows;
    RoundScores m_scores;
    Ranking m_ranking;
};

} // namespace touyan
