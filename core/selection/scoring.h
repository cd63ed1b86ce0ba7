#pragma once

#include "selection/reviewround.h"

namespace touyan {

/// Whether the criteria of a round can be scored by.
struct CriteriaCheck
{
    Percent sum; ///< of the weights of scored criteria
    QStringList faults; ///< what is wrong, in words; empty when all is well

    bool isSound() const { return faults.isEmpty(); }
};

/// The weights of the scored criteria add up to 100 %, and none of them is without one.
CriteriaCheck checkCriteria(const std::vector<ReviewCriterion>& criteria);
/// Why no panel is drawn for @p round and no sheet goes out: what checkCriteria() has against its
/// criteria, and what to do. Empty when nothing, and while none are entered yet.
QString weightsFault(const Records& records, const ReviewRound& round);

/// How far one seat is with one project.
enum class SheetState
{
    Empty,
    Incomplete, ///< a criterion is not scored or a question not answered
    Complete,
    Recused, ///< the expert must not score the project: nothing given counts
    Excluded ///< the seat does not count
};

/// What one seat gave one project.
struct SeatSheet
{
    ReviewSeatId seat;
    ProjectId project;
    SheetState state = SheetState::Empty;
    /// Out of 100, weighted; nothing unless every scored criterion has its points.
    std::optional<double> total;
    QStringList missing; ///< names of the criteria that are not scored or answered
    QStringList knockOuts; ///< names of the questions answered with "no"

    bool counts() const { return state == SheetState::Complete && total; }
};

/// What the panel as a whole gave one project.
struct ProjectScore
{
    ProjectId project;
    /// Out of 100, rounded to hundredths as it is printed; nothing when no sheet counts.
    std::optional<double> score;
    /// Standard deviation of the counted totals (with n - 1); nothing for fewer than two.
    std::optional<double> deviation;
    double lowest = 0; ///< of the counted totals, also of those that were trimmed
    double highest = 0;
    int count = 0; ///< n: sheets that count, also those that were trimmed
    bool isTrimmed = false; ///< one highest and one lowest were left out of the mean
    /// From 1; equal scores share it; 0 without a score, when departed or knocked out.
    int rank = 0;
    bool isTied = false; ///< another project has the same score
    int knockOuts = 0; ///< counted sheets with at least one "no"
    /// The knock-out questions that more than half of the counted sheets answer with "no".
    QStringList failedQuestions;
    bool hasDeparted = false; ///< see RoundRows::departed

    /// 否决: it takes no rank and no place, and nothing but a person puts it on the list.
    bool isKnockedOut() const { return !failedQuestions.isEmpty(); }
};

/// From this many totals on, a trimmed mean leaves out the highest and the lowest.
inline constexpr int LeastTrimmed = 5;

/// The mean of @p totals by @p aggregation, unrounded; nothing for none.
std::optional<double> aggregated(std::vector<double> totals, ScoreAggregation aggregation);

/// All scores of a round.
struct RoundScores
{
    CriteriaCheck criteria;
    std::vector<SeatSheet> sheets; ///< project by project, seat by seat
    /// By rank, then in the order of the list; what was knocked out and what departed come last.
    std::vector<ProjectScore> projects;

    const SeatSheet* sheet(ReviewSeatId seat, ProjectId project) const;
    const ProjectScore* score(ProjectId project) const;
};

/// Scores the round. Seats that are excluded and pairs that are recused never count. While the
/// criteria are not sound there are no totals.
RoundScores scoreRound(const RoundRows& rows);
/// The scores from @p sheets alone, ranked: for what would be if some of them were not there.
std::vector<ProjectScore> rankedScores(const RoundRows& rows, const std::vector<SeatSheet>& sheets);

/// When a project is voted down, in the language of the interface: sentences.
QString knockOutRule();
/// Why a project is knocked out, in the language of the interface: which @p questions more than
/// half of the experts answered with "no".
QString knockOutText(const QStringList& questions);

/// Sorts @p scores as RoundScores has them, and gives them their ranks.
void rankByScore(std::vector<ProjectScore>& scores);

/// One seat's sheets that are begun and lack something, or that are not begun although the seat
/// handed in others; in words: which expert, which project, what is missing.
QStringList incompleteSheets(const Records& records, const RoundRows& rows,
                             const RoundScores& scores);

} // namespace touyan
