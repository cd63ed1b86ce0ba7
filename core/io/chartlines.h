#pragma once

#include "base/result.h"

#include <QList>

namespace touyan {

/// Draws the series at the positions @p series of the bar chart of the workbook at @p path as lines
/// in @p color (RRGGBB) over the bars, which libxlsxwriter cannot. Error(Io) when the file is not
/// such a workbook; it is unchanged then.
Result<void> drawAsLines(const QString& path, const QList<int>& series, const QByteArray& color);

} // namespace touyan
