#pragma once

#include "domain/records.h"

#include <QHash>

namespace touyan {

/// The score of each project that was reviewed for @p list, out of 100 and rounded to hundredths:
/// of the last round that scored it.
QHash<ProjectId, double> listScores(const Records& records, AnnualListId list);

/// The rank of each of them that did not depart from its review, from 1; ties share it. Of a list
/// with one round the ranks of its ranking.
QHash<ProjectId, int> listRanks(const Records& records, AnnualListId list);

/// Of each of them that is knocked out, why, in words.
QHash<ProjectId, QString> listKnockOuts(const Records& records, AnnualListId list);

} // namespace touyan
