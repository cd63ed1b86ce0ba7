#pragma once

#include "base/idmaker.h"
#include "base/result.h"
#include "domain/records.h"

#include <vector>

namespace touyan {

/// The objections raised while @p list was public: the open ones first, in the order of their days.
std::vector<const Objection*> objectionsTo(const Records& records, AnnualListId list);
/// How many of them are still being looked into; they keep the list from being issued.
int openObjections(const Records& records, AnnualListId list);

/// Why @p list takes no objections now and what to do instead; empty when it does.
QString objectionRefusal(const AnnualList& list);

/// Keeps @p objection as it is stated: a new one when the file does not hold its id. Settling it
/// moves the entry along: upheld takes it to @p upheldTo (taken off or deferred) with the outcome
/// as reason; when no upheld objection is left, an entry that the meeting approved comes back onto
/// the list as it stood there. That is the only thing that an objection moves: what the meeting
/// approves anew after it stays on the list. Refused unless the list is public, the days follow
/// each other as seen from @p today (see objectionDayFault()), and what the outcome needs is
/// stated.
Result<ChangeSet> withObjection(const Records& records, const Objection& objection,
                                EntryStatus upheldTo, QDate today, IdMaker& ids);

/// What is to be said of @p objection as it is stated: that it comes late, and what settling it
/// does to its entry. Empty when neither.
QString objectionEffect(const Records& records, const Objection& objection, EntryStatus upheldTo);

} // namespace touyan
