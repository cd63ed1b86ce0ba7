#pragma once

#include "base/result.h"
#include "domain/records.h"

namespace touyan {

/// The review round called @p name of the list of @p year; the last one when @p name is empty, and
/// a null pointer when there is none yet. NotFound, in words, when there is no list or no round of
/// that name.
Result<const ReviewRound*> namedRound(const Records& records, int year, const QString& name);

/// What to say when the list of @p year has no round.
Error noRoundError(int year);

} // namespace touyan
