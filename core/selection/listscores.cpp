#include "selection/listscores.h"

namespace touyan {

ListScores::ListScores(const Records& records, AnnualListId list)
{
    for (const ReviewRound* round : roundsOf(records, list)) {
        const RoundScores scored = scoreRound(roundRows(records, *round));
        for (const ProjectScore& project : scored.projects) {
            if (project.score)
                m_last.insert(project.project, project);
        }
    }
}

QHash<ProjectId, double> ListScores::scores() const
{
    QHash<ProjectId, double> scores;
    for (const ProjectScore& score : m_last)
        scores.insert(score.project, *score.score);
    return scores;
}

QHash<ProjectId, int> ListScores::ranks() const
{
    std::vector<ProjectScore> scores(m_last.cbegin(), m_last.cend());
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

QHash<ProjectId, QString> ListScores::knockOuts() const
{
    QHash<ProjectId, QString> reasons;
    for (const ProjectScore& score : m_last) {
        if (score.isKnockedOut())
            reasons.insert(score.project, knockOutText(score.failedQuestions));
    }
    return reasons;
}

QHash<ProjectId, double> listScores(const Records& records, AnnualListId list)
{
    return ListScores(records, list).scores();
}

QHash<ProjectId, int> listRanks(const Records& records, AnnualListId list)
{
    return ListScores(records, list).ranks();
}

QHash<ProjectId, QString> listKnockOuts(const Records& records, AnnualListId list)
{
    return ListScores(records, list).knockOuts();
}

} // namespace touyan
