#pragma once

#include "base/result.h"
#include "domain/records.h"

namespace touyan {

/// Leaves the scores of @p seat of @p round out for @p reason; an empty reason counts them again,
/// unless somebody stepped in for the expert.
Result<ChangeSet> exclusion(const ReviewRound& round, const ReviewSeat& seat,
                            const QString& reason);

} // namespace touyan
