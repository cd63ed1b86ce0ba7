#pragma once

#include "domain/records.h"

#include <QHash>

namespace touyan {

/// The score of each project that was reviewed for @p list, 0 to 100: per seat the points in percent
/// of full marks, weighted by criterion, and of those the mean. Seats that are excluded do not count.
QHash<ProjectId, double> meanScores(const Records& records, AnnualListId list);

} // namespace touyan
