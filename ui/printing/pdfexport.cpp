#include "printing/pdfexport.h"

#include "io/pdfrepair.h"
#include "io/wholefile.h"
#include "printing/pagelayout.h"
#include "printing/pagepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int Resolution = 1200; // dots per inch: the grain of positions, not of pictures
constexpr double PointsPerInch = 72;

void setPaper(QPdfWriter& writer, const Paper& paper)
{
    const QSizeF size = paper.millimetres();
    writer.setPageLayout(
        QPageLayout(QPageSize(size, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch),
                    QPageLayout::Portrait, QMarginsF()));
}

/// Qt's own writing: @p layout as pages of vectors; false when it was stopped.
bool writePages(const PageLayout& layout, QPdfWriter& writer, Progress& progress)
{
    QPainter painter;
    PagePainter pages(layout);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (progress.isStopped())
            return false;
        setPaper(writer, layout.paper(page));
        if (page == 0)
            painter.begin(&writer);
        else
            writer.newPage();
        painter.resetTransform();
        painter.scale(Resolution / PointsPerInch, Resolution / PointsPerInch);
        pages.paint(page, painter);
        progress.report(page + 1, layout.pageCount());
    }
    return true;
}

PdfSupplement supplementOf(const PageLayout& layout, PdfKind kind)
{
    PdfSupplement supplement{.language = layout.document().language,
                             .author = layout.document().author,
                             .subject = layout.document().subject,
                             .form =
                                 kind == PdfKind::Archive ? PdfForm::Archive : PdfForm::Compact};
    const QList<OutlineEntry> outline = layout.outline();
    for (const OutlineEntry& entry : outline) {
        supplement.outline.append(
            {entry.title, entry.level, entry.page, entry.top / TwipsPerPoint});
    }
    return supplement;
}

} // namespace

Result<QByteArray> toPdf(const PageLayout& layout, Progress& progress, PdfKind kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(kind == PdfKind::Archive ? QPagedPaintDevice::PdfVersion_A1b
                                                      : QPagedPaintDevice::PdfVersion_1_4);
        writer.setResolution(Resolution);
        writer.setTitle(layout.document().title);
        writer.setCreator(u"Touyan "_s % QCoreApplication::applicationVersion());
        if (!writePages(layout, writer, progress)) {
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Pdf", "The export was cancelled."),
                         {}};
        }
    }
    return repairedPdf(buffer.data(), supplementOf(layout, kind));
}

Result<void> exportPdf(const PageLayout& layout, const QString& path, Progress& progress,
                       PdfKind kind)
{
    const Result<QByteArray> pdf = toPdf(layout, progress, kind);
    if (!pdf)
        return pdf.error();
    return saveWhole(path, *pdf);
}

} // namespace touyan
