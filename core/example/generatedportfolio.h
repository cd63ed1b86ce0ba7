#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

namespace touyan {

/// Creates the file @p path with the plan's catalogue and @p count projects like those of the
/// example, each with four milestones and twelve monthly reports, for trying the program at a size.
/// The same file in every run but for the time in its journal, which has one row that says so.
/// Needs the same memory whatever the count.
Result<void> generatePortfolio(const QString& path, int count, Progress& progress);

} // namespace touyan
