#pragma once

#include "base/result.h"
#include "domain/records.h"

namespace touyan {

/// Writes the scoring workbook of @p seat about @p projects as @p path, whole or not at all: a
/// protected sheet with open cells for the scores, those filled in that @p records have, and a
/// hidden sheet by which it is known again.
Result<void> writeScoreWorkbook(const Records& records, const ReviewSeat& seat,
                                const QList<ProjectId>& projects, const QString& path);

} // namespace touyan
