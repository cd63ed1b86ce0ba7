#pragma once

#include <QString>

class QFont;
class QFontMetrics;

namespace touyan {

/// @p text as it fits into @p lines lines of @p width pixels of @p font, broken anywhere as Chinese
/// is; the last line ends in "…" where something is left out.
QString elidedLines(const QString& text, const QFont& font, int width, int lines);

/// @p text as it fits into @p width pixels: a number for which there is no room becomes "####", as
/// in a spreadsheet, since the digits that are left would read as another one; other text ends in
/// "…".
QString fittingText(const QString& text, const QFontMetrics& metrics, int width);

} // namespace touyan
