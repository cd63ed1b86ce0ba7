#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "reports/document.h"

#include <optional>

namespace touyan {

/// The kinds of files that papers are written as.
enum class PaperFile
{
    Pdf,
    PdfArchive, ///< PDF/A-1b, for what has to be readable in decades
    Docx
};

/// The kind that the suffix of @p path names; nothing: papers are not written as that.
std::optional<PaperFile> paperFileOf(const QString& path);
/// "pdf" or "docx".
QString paperSuffix(PaperFile kind);

/// Lays @p document out and writes it as @p path, whole or not at all. The number of its pages; of
/// a word processor file only the program that opens it knows. Stopping @p progress gives
/// ErrorCode::Cancelled.
Result<std::optional<int>> exportPaper(const Document& document, PaperFile kind,
                                       const QString& path, Progress& progress);

} // namespace touyan
