#include "commands/listscores.h"

#include <QSet>

#include <cmath>
#include <map>

namespace touyan {
namespace {

bool isRecused(const Records& records, const ReviewSeat& seat, ProjectId project)
{
    const auto& recusals = records.all<ReviewRecusal>();
    return std::any_of(recusals.begin(), recusals.end(), [&](const ReviewRecusal& recusal) {
        return recusal.round == seat.round && recusal.expert == seat.expert
            && recusal.project == project;
    });
}

/// One sum of weighted points for each seat that scored @p project.
using SeatTotals = std::map<ReviewSeatId, double>;

double aggregate(const SeatTotals& totals)
{
    double sum = 0;
    for (const auto& [seat, total] : totals)
        sum += total;
    return std::round(sum / static_cast<double>(totals.size()) * 100) / 100;
}

} // namespace

QHash<ProjectId, double> listScores(const Records& records, AnnualListId list)
{
    std::map<ProjectId, SeatTotals> totals;
    for (const ReviewScore& score : records.all<ReviewScore>()) {
        const ReviewSeat* seat = records.find(score.seat);
        const ReviewRound* round = seat ? records.find(seat->round) : nullptr;
        const ReviewCriterion* criterion = records.find(score.criterion);
        if (!round || round->list != list || seat->isExcluded || !criterion || !score.points
            || criterion->kind != CriterionKind::Scored || isRecused(records, *seat, score.project))
            continue;
        totals[score.project][seat->id]
            += criterion->weight.points() * *score.points / criterion->maximum;
    }
    QHash<ProjectId, double> scores;
    for (const auto& [project, bySeat] : totals)
        scores.insert(project, aggregate(bySeat));
    return scores;
}

} // namespace touyan
