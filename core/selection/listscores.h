#pragma once

#include "domain/records.h"

#include <QHash>

namespace touyan {

/// The score of each project that was reviewed for @p list, out of 100 and rounded to hundredths: of
/// the last round that scored it.
QHash<ProjectId, double> listScores(const Records& records, AnnualListId list);

} // namespace touyan
