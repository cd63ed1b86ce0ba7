#include "selection/meanscores.h"

#include <QSet>

#include <map>

namespace touyan {

QHash<ProjectId, double> meanScores(const Records& records, AnnualListId list)
{
    QSet<ReviewRoundId> rounds;
    for (const ReviewRound& round : records.all<ReviewRound>()) {
        if (round.list == list)
            rounds.insert(round.id);
    }
    std::map<ProjectId, std::map<ReviewSeatId, double>> totals;
    for (const ReviewScore& score : records.all<ReviewScore>()) {
        const ReviewSeat* seat = records.find(score.seat);
        const ReviewCriterion* criterion = records.find(score.criterion);
        if (!seat || !criterion || seat->isExcluded || !rounds.contains(seat->round)
            || criterion->kind != CriterionKind::Scored || !score.points)
            continue;
        totals[score.project][score.seat] +=
            criterion->weight.points() * *score.points / criterion->maximum;
    }
    QHash<ProjectId, double> means;
    for (const auto& [project, bySeat] : totals) {
        double sum = 0;
        for (const auto& [seat, total] : bySeat)
            sum += total;
        means.insert(project, sum / static_cast<double>(bySeat.size()));
    }
    return means;
}

} // namespace touyan
