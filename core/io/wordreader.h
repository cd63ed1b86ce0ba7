#pragma once

#include "base/result.h"
#include "io/readlimits.h"

#include <QString>

namespace touyan {

/// The text of the word processor file @p path (.docx), a line per paragraph: tables, fields and
/// pictures give what words they have. Parse when it is no such file.
Result<QString> wordText(const QString& path, const ReadLimits& limits = {});

} // namespace touyan
