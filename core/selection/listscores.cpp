#include "selection/listscores.h"

#include "selection/scoring.h"

namespace touyan {

QHash<ProjectId, double> listScores(const Records& records, AnnualListId list)
{
    QHash<ProjectId, double> scores;
    for (const ReviewRound* round : roundsOf(records, list)) {
        const RoundScores scored = scoreRound(roundRows(records, *round));
        for (const ProjectScore& project : scored.projects) {
            if (project.score)
                scores.insert(project.project, *project.score);
        }
    }
    return scores;
}

} // namespace touyan
