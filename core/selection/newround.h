#pragma once

#include "base/idmaker.h"
#include "domain/records.h"

namespace touyan {

/// Sets up the next expert review of @p list: its only round among the changes, with the criteria
/// of the latest round there is, and a panel of the usual size.
ChangeSet newRound(const Records& records, const AnnualList& list, IdMaker& ids);

} // namespace touyan
