#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QFile;

namespace touyan {

/// An entry of a PDF's outline.
struct PdfOutlineEntry
{
    QString title;
    int level = 1; ///< an entry belongs to the one before it of a lower level
    int page = 0; ///< from 0
    double top = 0; ///< points from the top of the page
};

/// Which rules a PDF has to keep.
enum class PdfForm
{
    Compact, ///< as small as it gets
    Archive ///< PDF/A-1: version 1.4, metadata that programs read without unpacking
};

/// What Qt does not write into a PDF.
struct PdfSupplement
{
    QString language; ///< zh-CN
    QString author;
    QString subject;
    QList<PdfOutlineEntry> outline;
    PdfForm form = PdfForm::Compact;
};

/// @p pdf as Qt wrote it with searchable text, a language and an outline.
Result<QByteArray> repairedPdf(const QByteArray& pdf, const PdfSupplement& supplement);

/// The same from file to file, for long papers: @p pdf is open, @p path the name of what is
/// written. A full disk gives ErrorCode::Io.
Result<void> repairPdf(QFile& pdf, const QString& path, const PdfSupplement& supplement);

} // namespace touyan
