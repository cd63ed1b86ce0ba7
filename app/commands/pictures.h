#pragma once

#include "commands/output.h"

namespace touyan {

class Arguments;

/// What is wrong with the options of pictures, in words.
std::optional<QString> pictureFault(const Arguments& arguments);

Result<void> writeTimeline(const OutputSource& source, const Arguments& arguments,
                           const QString& path);
Result<void> writeMap(const OutputSource& source, const Arguments& arguments, const QString& path);

} // namespace touyan
