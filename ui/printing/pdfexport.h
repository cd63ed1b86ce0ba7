#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace touyan {

class PageLayout;

enum class PdfKind
{
    Usual,
    Archive ///< PDF/A-1b
};

/// The pages of @p layout as a PDF: vectors, embedded fonts, text that can be found and copied, an
/// outline of the headings. @p progress counts pages; stopping it gives ErrorCode::Cancelled.
Result<QByteArray> toPdf(const PageLayout& layout, Progress& progress,
                         PdfKind kind = PdfKind::Usual);

/// Writes toPdf() as the file @p path, whole or not at all.
Result<void> exportPdf(const PageLayout& layout, const QString& path, Progress& progress,
                       PdfKind kind = PdfKind::Usual);

} // namespace touyan
