#pragma once

#include "analysis/projectfilter.h"
#include "commands/command.h"

namespace touyan {

class Arguments;

/// The options that narrow the projects of charts, timelines and maps, the same as those of papers.
std::vector<CommandOption> narrowingOptions();
/// Whether @p arguments have any of them.
bool isNarrowed(const Arguments& arguments);
/// What is wrong with their values, in words.
std::optional<QString> narrowingFault(const Arguments& arguments);
/// What they say; NotFound, in words, when they name what @p records do not have.
Result<ProjectFilter> narrowingFrom(const Records& records, const Arguments& arguments);

} // namespace touyan
