#pragma once

#include "selection/scoring.h"

#include <QHash>

namespace touyan {

/// What the experts said of the projects that were reviewed for a list: of each the last round that
/// scored it. Every round is scored once, when this is made.
class ListScores
{
public:
    ListScores(const Records& records, AnnualListId list);

    /// Out of 100 and rounded to hundredths.
    QHash<ProjectId, double> scores() const;
    /// The rank of each that did not depart from its review, from 1; ties share it. Of a list with
    /// one round the ranks of its ranking.
    QHash<ProjectId, int> ranks() const;
    /// Of each that is knocked out, why, in words.
    QHash<ProjectId, QString> knockOuts() const;

private:
    QHash<ProjectId, ProjectScore> m_last;
};

/// One of the three, for who needs no other.
QHash<ProjectId, double> listScores(const Records& records, AnnualListId list);
QHash<ProjectId, int> listRanks(const Records& records, AnnualListId list);
QHash<ProjectId, QString> listKnockOuts(const Records& records, AnnualListId list);

} // namespace touyan
