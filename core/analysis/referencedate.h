#pragma once

#include "base/idmaker.h"
#include "domain/records.h"

namespace touyan {

/// The day that the settings of @p records state as the reference date; invalid while figures are
/// made for today, see referenceDate().
QDate statedReferenceDate(const Records& records);
bool isReferenceDate(const Setting& setting);

/// Makes @p day the reference date; an invalid one brings it back to today. Empty when it is that
/// already.
ChangeSet withReferenceDate(const Records& records, QDate day, IdMaker& ids);

} // namespace touyan
