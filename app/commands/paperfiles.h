#pragma once

#include "base/result.h"
#include "reports/document.h"

#include <QString>

namespace touyan {

/// Writes @p document in the form that the suffix of @p path names and returns its pages. The file
/// appears whole or not at all.
Result<int> writePaper(Document document, const QString& path);

/// The suffixes of forms that papers can be written in: "pdf".
QStringList paperForms();

} // namespace touyan
