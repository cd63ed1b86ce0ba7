#include "printing/printjob.h"

#include "printing/pagelayout.h"
#include "printing/pagepainter.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPrinter>

namespace touyan {
namespace {

constexpr double PointsPerInch = 72;

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

/// Pages from @c first to before @c end.
struct PageRun
{
    int first = 0;
    int end = 0;
};

PageRun wantedPages(const PageLayout& layout, const QPrinter& printer)
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
PageRun onOnePaper(const PageLayout& layout, int first, int end)
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

/// What a job that prints @p run is to do at pages of other paper.
enum class OtherPaper
{
    StartsAnotherJob, ///< a printer takes one paper at a time: there is none in the run
    GoesOn ///< a file takes pages of any paper
};

/// Gives up what @p printer was told so far; a file that was begun does not stay.
void abandon(QPrinter& printer, QPainter& painter)
{
    printer.abort();
    painter.end();
    if (!printer.outputFileName().isEmpty())
        QFile::remove(printer.outputFileName());
}

Result<void> printRun(const PageLayout& layout, const PageRun& run, OtherPaper other,
                      QPrinter& printer, Progress& progress)
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
        if (page > run.first) {
            if (other == OtherPaper::GoesOn)
                setPaper(printer, layout.paper(page));
            if (!printer.newPage()) {
                abandon(printer, painter);
                return notPrinted(ErrorCode::Io);
            }
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
    const PageRun wanted = wantedPages(layout, printer);
    printer.setDocName(layout.document().title);
    if (!printer.outputFileName().isEmpty()) // each job would take the place of the one before
        return printRun(layout, wanted, OtherPaper::GoesOn, printer, progress);
    for (int first = wanted.first; first < wanted.end;) {
        const PageRun run = onOnePaper(layout, first, wanted.end);
        if (printer.duplex() != QPrinter::DuplexNone)
            printer.setDuplex(duplexFor(layout.section(run.first)));
        const Result<void> printed =
            printRun(layout, run, OtherPaper::StartsAnotherJob, printer, progress);
        if (!printed)
            return printed;
        first = run.end;
    }
    return {};
}

} // namespace touyan
