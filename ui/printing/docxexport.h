#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "reports/document.h"

namespace touyan {

/// Writes @p document as the word processor file @p path, whole or not at all.
Result<void> exportDocx(const Document& document, const QString& path, Progress& progress);

} // namespace touyan
