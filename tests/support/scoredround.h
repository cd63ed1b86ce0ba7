#pragma once

#include "domain/records.h"

#include <QRandomGenerator>

namespace touyan {

/// A review round with everything that scoring it needs, all invented: list, projects under review,
/// criteria of both kinds, experts and their seats, recusals, and all the scores.
struct ScoredRound
{
    ReviewRound round;
    QList<ProjectId> projects;
    ChangeSet rows; ///< everything but the scores
    ChangeSet scores;
};

/// A round of random size and content.
ScoredRound scoredRound(QRandomGenerator& generator);

/// The scores of @p records without their ids, in a fixed order.
QStringList scoreTexts(const Records& records);

} // namespace touyan
