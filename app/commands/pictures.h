#pragma once

#include "commands/output.h"

namespace touyan {

class Arguments;
class Console;

/// What is wrong with the options of pictures, in words.
std::optional<QString> pictureFault(const Arguments& arguments);

Result<void> writeTimeline(const OutputSource& source, const Arguments& arguments,
                           const QString& path, Console& console);
/// What is odd in a map of the office's own is noted on @p console.
Result<void> writeMap(const OutputSource& source, const Arguments& arguments, const QString& path,
                      Console& console);

} // namespace touyan
