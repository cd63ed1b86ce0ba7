#include "printing/paperexport.h"

#include "printing/docxexport.h"
#include "printing/pdfexport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Result<std::optional<int>> writePdf(const Document& document, PdfKind kind, const QString& path,
                                    Progress& progress)
{
    const auto pages = exportPdf(document, path, progress, kind);
    if (!pages)
        return pages.error();
    return std::optional(*pages);
}

} // namespace

std::optional<PaperFile> paperFileOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const PaperFile kind : {PaperFile::Pdf, PaperFile::Docx}) {
        if (suffix == paperSuffix(kind))
            return kind;
    }
    return {};
}

QString paperSuffix(PaperFile kind)
{
    return kind == PaperFile::Docx ? u"docx"_s : u"pdf"_s;
}

Result<std::optional<int>> exportPaper(const Document& document, PaperFile kind,
                                       const QString& path, Progress& progress)
{
    switch (kind) {
    case PaperFile::Pdf:
        return writePdf(document, PdfKind::Usual, path, progress);
    case PaperFile::PdfArchive:
        return writePdf(document, PdfKind::Archive, path, progress);
    case PaperFile::Docx:
        break;
    }
    if (const auto written = exportDocx(document, path, progress); !written)
        return written.error();
    return std::optional<int>();
}

} // namespace touyan
