#pragma once

#include "base/idmaker.h"
#include "base/result.h"
#include "domain/records.h"

namespace touyan {

// What the office fixes before the optimiser chooses: bounds of the list, limits, orders. They
// change until the meeting has decided, as the places of the entries do.

/// Why the rules of @p list no longer change, in words; empty while they do.
QString rulesRefusal(const AnnualList& list);

/// Adds to @p changes the limit @p wanted on what it is about, in place of one that is there;
/// without either bound the one that is there goes. Of several in @p changes the last counts. Its
/// id is found or made.
Result<void> addLimit(const Records& records, SelectionLimit wanted, ChangeSet& changes,
                      IdMaker& ids);

/// Adds the order @p wanted, whose id is made, to @p changes. It is about entries of its list, and
/// refused when with @p changes the same order stands already, or one that it contradicts.
Result<void> addOrder(const Records& records, SelectionOrder wanted, ChangeSet& changes,
                      IdMaker& ids);

/// Adds to @p changes that the orders on @p project of @p list go, as far as they do not go
/// already; NotFound when there is none.
Result<void> dropOrders(const Records& records, AnnualListId list, ProjectId project,
                        ChangeSet& changes);

/// Adds quota, budget, least share of new projects, limit per applicant and days of publicity of
/// @p wanted to @p changes; whatever else differs stays as it is in the file.
Result<void> addBounds(const Records& records, const AnnualList& wanted, ChangeSet& changes);

} // namespace touyan
