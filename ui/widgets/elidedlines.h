#pragma once

#include <QString>

class QFont;

namespace touyan {

/// @p text as it fits into @p lines lines of @p width pixels of @p font, broken anywhere as Chinese
/// is; the last line ends in "…" where something is left out.
QString elidedLines(const QString& text, const QFont& font, int width, int lines);

} // namespace touyan
