#pragma once

#include "domain/records.h"

#include <vector>

namespace touyan {

/// The steps of @p list in the order in which they were taken; steps back and those that undo took
/// are among them.
std::vector<ListTransition> stepsTaken(const Records& records, AnnualListId list);

/// Who brought @p list to each of the states it has reached, when and why, by state: the last time
/// where it came there more than once. Empty for states that lie ahead, and where nothing is
/// recorded.
QStringList reachedNotes(const Records& records, const AnnualList& list);

} // namespace touyan
