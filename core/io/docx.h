#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "reports/figureplace.h"
#include "reports/numbering.h"

#include <functional>

namespace touyan {

/// What a word processor file needs from where fonts and screens are known. A figure goes in as PNG
/// and as SVG: programs that know SVG draw lines, however large the paper; the others show the PNG.
struct DocxSource
{
    /// @p figure as PNG, to be shown @p millimetres large.
    std::function<QByteArray(const Figure& figure, const QSizeF& millimetres)> picture;
    /// The same as SVG; may be left away.
    std::function<QByteArray(const Figure& figure)> drawing = {};
    /// Where the figures of a section, which is made and has its numbers, are to stand; may be left
    /// away: they stay where they are, as large as they want to be.
    std::function<QList<FigurePlace>(const Section& section)> figurePlaces = {};
    /// The printed page number of each heading, in the order of headingsOf(). Shown in the contents
    /// until the word processor updates them.
    QList<int> headingPages = {};
};

/// Writes @p document as a word processor file, whole or not at all: styles with outline levels,
/// repeated table headings, sections, page number fields, footnotes, contents. @p progress counts
/// blocks and rows; stopping it gives ErrorCode::Cancelled.
Result<void> writeDocx(const Document& document, const DocxSource& source, const QString& path,
                       Progress& progress);

} // namespace touyan
