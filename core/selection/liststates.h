#pragma once

#include "domain/liststatus.h"

#include <span>

namespace touyan {

class Records;

/// The list of @p year, or nullptr.
const AnnualList* findList(const Records& records, int year);

/// The states that a list may go to from @p state: the next one, and until it is issued also the
/// one before. A closed list stays closed.
std::span<const ListState> statesAfter(ListState state);

/// Whether going from @p from to @p to is a step back, which needs a reason.
bool isStepBack(ListState from, ListState to);

} // namespace touyan
