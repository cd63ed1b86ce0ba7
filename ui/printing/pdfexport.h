#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

namespace touyan {

class PageLayout;
struct Document;

/// Pages of a layout from @c first to before @c end.
struct PageRange
{
    int first = 0;
    int end = 0;
};

enum class PdfKind
{
    Usual,
    Archive ///< PDF/A-1b
};

/// Writes the pages of @p layout as the PDF @p path, whole or not at all: vectors, embedded fonts,
/// text that can be found and copied, an outline of the headings. No more than a page of it lies in
/// memory. @p progress counts pages; stopping it gives ErrorCode::Cancelled.
Result<void> exportPdf(const PageLayout& layout, const QString& path, Progress& progress,
                       PdfKind kind = PdfKind::Usual);
/// The same of some of its pages only.
Result<void> exportPdf(const PageLayout& layout, const PageRange& pages, const QString& path,
                       Progress& progress);
/// Lays @p document out and writes its pages as they come, which saves making sections twice that
/// are made on demand. Returns how many pages there are.
Result<int> exportPdf(const Document& document, const QString& path, Progress& progress,
                      PdfKind kind = PdfKind::Usual);

} // namespace touyan
