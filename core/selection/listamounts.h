#pragma once

#include "base/result.h"
#include "domain/records.h"

namespace touyan {

/// Why support, plan and nature on @p list are no longer stated directly, in words; empty while
/// they are: until the list is issued (印发).
QString amountsRefusal(const AnnualList& list);

/// What @p entries say of support, investment planned in the year and nature, written into the
/// entries of the same ids; whatever else differs stays as it is in the file. All or none; an empty
/// change when the file says so already.
Result<ChangeSet> withAmounts(const Records& records, const QList<ListEntry>& entries);

/// The support that goes on with a project carried over from @p before: what was agreed on and is
/// not paid yet by the claims of that year. Nothing where no support was stated.
std::optional<Money> carriedSupport(const Records& records, const ListEntry& before);

} // namespace touyan
