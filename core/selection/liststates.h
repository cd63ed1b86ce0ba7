#pragma once

#include "domain/annuallist.h"

#include <span>

namespace touyan {

class Records;

/// The list of @p year, or nullptr.
const AnnualList* findList(const Records& records, int year);

/// Whether an entry with @p status stands on the list: selected or carried over.
bool isOnList(EntryStatus status);

/// The states that a list may go to from @p state: the next one, and until it is issued also the
/// one before. A closed list stays closed.
std::span<const ListState> statesAfter(ListState state);

/// Whether going from @p from to @p to is a step back, which needs a reason.
bool isStepBack(ListState from, ListState to);

/// Whether entries may still be placed by hand: from then on only numbered revisions change a list.
bool isOpenForPlacing(ListState state);

} // namespace touyan
