#include "printing/pdfexport.h"

#include "base/temporaryplace.h"
#include "io/pdfrepair.h"
#include "io/wholefile.h"
#include "printing/pagelayout.h"
#include "printing/pagepainter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int Resolution = 1200; // dots per inch: the grain of positions, not of pictures
constexpr double PointsPerInch = 72;

/// A file that remembers when not all was written to it: Qt's writer does not look.
class PageFile final : public QFile
{
public:
    using QFile::QFile;
    bool isWhole() { return flush() && m_isWhole; }

protected:
    qint64 writeData(const char* bytes, qint64 size) override
    {
        const qint64 written = QFile::writeData(bytes, size);
        m_isWhole = m_isWhole && written == size;
        return written;
    }

private:
    bool m_isWhole = true;
};

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
    return !progress.isStopped(); // a layout that was stopped may have no page
}

/// The same with what stands around the pages.
bool writeFile(const PageLayout& layout, QIODevice& file, PdfKind kind, Progress& progress)
{
    QPdfWriter writer(&file);
    writer.setPdfVersion(kind == PdfKind::Archive ? QPagedPaintDevice::PdfVersion_A1b
                                                  : QPagedPaintDevice::PdfVersion_1_4);
    writer.setResolution(Resolution);
    writer.setTitle(layout.document().title);
    writer.setCreator(u"Touyan "_s % QCoreApplication::applicationVersion());
    return writePages(layout, writer, progress);
}

Error notWritten(const QFileDevice& file)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Pdf", "The PDF file could not be finished."),
            file.errorString()};
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

Result<void> exportPdf(const PageLayout& layout, const QString& path, Progress& progress,
                       PdfKind kind)
{
    // Out here it still takes its room when it is looked whether the disk is full.
    const TemporaryPlace place = TemporaryPlace::in(QFileInfo(path).absolutePath());
    PageFile pages(place.path());
    return saveWhole(path, [&](const QString& temporary) -> Result<void> {
        if (!pages.open(QIODevice::NewOnly | QIODevice::ReadWrite,
                        QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return notWritten(pages);
        if (!writeFile(layout, pages, kind, progress))
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Pdf", "The export was cancelled."),
                         {}};
        if (!pages.isWhole())
            return notWritten(pages);
        return repairPdf(pages, temporary, supplementOf(layout, kind));
    });
}

} // namespace touyan
