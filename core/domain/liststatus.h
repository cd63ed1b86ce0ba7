#pragma once

#include "domain/annuallist.h"

namespace touyan {

/// Whether entries may still be placed by hand: from then on only numbered revisions change a list.
bool isOpenForPlacing(ListState state);

/// Whether an entry with @p status stands on the list: selected or carried over.
bool isOnList(EntryStatus status);

/// Whether an entry with @p status may still come onto the list: a candidate or in review.
bool isProposed(EntryStatus status);

} // namespace touyan
