#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "reports/numbering.h"

#include <functional>

namespace touyan {

/// What a word processor file needs from where fonts and screens are known. Figures go in as PNG:
/// it is the only form that all word processors in use show alike; Word takes SVG only with a PNG
/// beside it, and others print that in coarse dots or not at all.
struct DocxSource
{
    /// @p figure as PNG, to be shown @p millimetres large.
    std::function<QByteArray(const Figure& figure, const QSizeF& millimetres)> picture;
    /// The printed page number of each heading, in the order of headingsOf(). Shown in the contents
    /// until the word processor updates them.
    QList<int> headingPages;
};

/// Writes @p document as a word processor file, whole or not at all: styles with outline levels,
/// repeated table headings, sections, page number fields, footnotes, contents. @p progress counts
/// blocks and rows; stopping it gives ErrorCode::Cancelled.
Result<void> writeDocx(const Document& document, const DocxSource& source, const QString& path,
                       Progress& progress);

} // namespace touyan
