#pragma once

#include "base/result.h"
#include "domain/changeset.h"

namespace touyan {

/// Creates the file @p path with @p whole as its rows, but as an office would have come by them:
/// most from the beginning, the last month's reports entered by several people, and a few changes
/// after that, so that journal and history have something to show.
Result<void> writeExampleHistory(const QString& path, const ChangeSet& whole);

} // namespace touyan
