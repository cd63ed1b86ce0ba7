#include "printing/printjob.h"

#include "printing/pagelayout.h"
#include "printing/pagepainter.h"
#include "printing/pdfexport.h"
#include "printing/units.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace touyan {
namespace {

QPageSize::PageSizeId sizeId(PaperSize size)
{
    switch (size) {
    case PaperSize::A4:
        return QPageSize::A4;
    case PaperSize::A3:
        return QPageSize::A3;
    case PaperSize::A2:
        return QPageSize::A2;
    case PaperSize::A1:
        return QPageSize::A1;
    case PaperSize::A0:
        return QPageSize::A0;
    }
    return QPageSize::A4;
}

PageRange wantedPages(const PageLayout& layout, const QPrinter& printer)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() <= 0)
        return {0, layout.pageCount()};
    return {printer.fromPage() - 1, qMin(printer.toPage(), layout.pageCount())};
}

/// Sheets are turned over at the edge at which they are bound: the long one, but for landscape
/// sheets bound at their left.
QPrinter::DuplexMode duplexFor(const Section& section)
{
    const bool isBoundAtShortEdge = section.paper.orientation == PaperOrientation::Landscape
        && section.numbering != PageNumbering::Standard;
    return isBoundAtShortEdge ? QPrinter::DuplexShortSide : QPrinter::DuplexLongSide;
}

/// The pages from @p first on that are on the same paper and bound alike, up to @p end.
PageRange onOnePaper(const PageLayout& layout, int first, int end)
{
    int next = first + 1;
    const auto duplex = duplexFor(layout.section(first));
    while (next < end && layout.paper(next) == layout.paper(first)
           && duplexFor(layout.section(next)) == duplex)
        ++next;
    return {first, next};
}

Error notPrinted(ErrorCode code)
{
    return {code,
            code == ErrorCode::Cancelled
                ? QCoreApplication::translate("Print", "Printing was cancelled.")
                : QCoreApplication::translate("Print", "The printer did not take the job."),
            {}};
}

void printPage(const PageLayout& layout, int page, const QPrinter& printer, QPainter& painter)
{
    painter.resetTransform();
    painter.scale(printer.resolution() / PointsPerInch, printer.resolution() / PointsPerInch);
    paintPage(layout, page, painter);
}

/// Gives up what @p printer was told so far.
void abandon(QPrinter& printer, QPainter& painter)
{
    printer.abort();
    painter.end();
}

/// One job, of pages on one paper.
Result<void> printRun(const PageLayout& layout, const PageRange& run, QPrinter& printer,
                      Progress& progress)
{
    setPaper(printer, layout.paper(run.first));
    QPainter painter;
    if (!painter.begin(&printer))
        return notPrinted(ErrorCode::Io);
    for (int page = run.first; page < run.end; ++page) {
        if (progress.isStopped()) {
            abandon(printer, painter);
            return notPrinted(ErrorCode::Cancelled);
        }
        if (page > run.first && !printer.newPage()) {
            abandon(printer, painter);
            return notPrinted(ErrorCode::Io);
        }
        printPage(layout, page, printer, painter);
        progress.report(page + 1, layout.pageCount());
    }
    return {};
}

} // namespace

void setPaper(QPrinter& printer, const Paper& paper)
{
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(sizeId(paper.size)),
                                      paper.orientation == PaperOrientation::Portrait
                                          ? QPageLayout::Portrait
                                          : QPageLayout::Landscape,
                                      QMarginsF()));
    printer.setFullPage(true);
}

Result<void> printPages(const PageLayout& layout, QPrinter& printer, Progress& progress)
{
    const PageRange wanted = wantedPages(layout, printer);
    printer.setDocName(layout.document().title);
    // A printer's own files have text that cannot be found and one size of paper.
    if (!printer.outputFileName().isEmpty())
        return exportPdf(layout, wanted, printer.outputFileName(), progress);
    for (int first = wanted.first; first < wanted.end;) {
        const PageRange run = onOnePaper(layout, first, wanted.end);
        if (printer.duplex() != QPrinter::DuplexNone)
            printer.setDuplex(duplexFor(layout.section(run.first)));
        if (auto printed = printRun(layout, run, printer, progress); !printed)
            return printed;
        first = run.end;
    }
    return {};
}

} // namespace touyan
