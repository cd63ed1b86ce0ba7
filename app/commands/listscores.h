#pragma once

#include "domain/records.h"

#include <QHash>

namespace touyan {

/// The review's score of each candidate of @p list, out of 100 and rounded to hundredths. Seats that
/// are excluded and pairs that are recused do not count.
QHash<ProjectId, double> listScores(const Records& records, AnnualListId list);

} // namespace touyan
