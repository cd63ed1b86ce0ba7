#pragma once

#include "base/result.h"
#include "io/readlimits.h"

#include <QString>

namespace touyan {

/// The text of the word processor file @p path (.docx), a line per paragraph, and per row of a
/// table, its cells parted by tabs. Parse when it is no such file.
Result<QString> wordText(const QString& path, const ReadLimits& limits = {});

} // namespace touyan
