#pragma once

#include "domain/records.h"
#include "storage/journal.h"

#include <vector>

namespace touyan {

/// The number of the latest of the @p entries, oldest first, that does not lead to @p records once
/// the entries after it are taken back, or 0. The chain of hashes shows what was changed in the
/// journal, but not a row that was changed past it: this does for the rows that an entry names.
qint64 firstUnfitEntry(const std::vector<JournalEntry>& entries, Records records);

} // namespace touyan
