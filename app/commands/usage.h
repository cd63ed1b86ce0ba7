#pragma once

#include <QString>

namespace touyan {

struct Command;

/// "Usage: touyan new FILE [--example]", and where to read more.
QString shortUsage(const Command& command);
/// Usage, summary and options of @p command.
QString usage(const Command& command);
/// All commands, one line each.
QString overview();

} // namespace touyan
