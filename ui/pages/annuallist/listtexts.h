#pragma once

#include "domain/records.h"

namespace touyan {

// What the page of a year's list says of it, each in a line.

/// Quota and budget, as far as they are stated; number and day of issue where no seal says them.
QString listFacts(const AnnualList& list);
/// What a draft holds and what it leaves out; empty for an issued list.
QString draftText(const Records& records, const AnnualList& list);
/// What @p list lacks for its next step on @p today.
QString missingText(const AnnualList& list, const Records& records, QDate today);

} // namespace touyan
