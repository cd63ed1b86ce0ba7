#include "selection/listscores.h"

#include "selection/scoring.h"

namespace touyan {
namespace {

QHash<ProjectId, ProjectScore> lastScores(const Records& records, AnnualListId list)
{
    QHash<ProjectId, ProjectScore> scores;
    for (const ReviewRound* round : roundsOf(records, list)) {
        const RoundScores scored = scoreRound(roundRows(records, *round));
        for (const ProjectScore& project : scored.projects) {
            if (project.score)
                scores.insert(project.project, project);
        }
    }
    return scores;
}

} // namespace

QHash<ProjectId, double> listScores(const Records& records, AnnualListId list)
{
    QHash<ProjectId, double> scores;
    const auto last = lastScores(records, list);
    for (const ProjectScore& score : last)
        scores.insert(score.project, *score.score);
    return scores;
}

QHash<ProjectId, int> listRanks(const Records& records, AnnualListId list)
{
    const auto last = lastScores(records, list);
    std::vector<ProjectScore> scores(last.cbegin(), last.cend());
    for (ProjectScore& score : scores)
        score.rank = 0;
    rankByScore(scores);
    QHash<ProjectId, int> ranks;
    for (const ProjectScore& score : scores) {
        if (score.rank > 0)
            ranks.insert(score.project, score.rank);
    }
    return ranks;
}

QHash<ProjectId, QString> listKnockOuts(const Records& records, AnnualListId list)
{
    QHash<ProjectId, QString> reasons;
    const auto last = lastScores(records, list);
    for (const ProjectScore& score : last) {
        if (score.isKnockedOut())
            reasons.insert(score.project, knockOutText(score.failedQuestions));
    }
    return reasons;
}

} // namespace touyan
