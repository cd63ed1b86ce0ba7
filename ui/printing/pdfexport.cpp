#include "printing/pdfexport.h"

#include "base/temporaryplace.h"
#include "io/pdfrepair.h"
#include "io/wholefile.h"
#include "printing/pagelayout.h"
#include "printing/pagepainter.h"
#include "printing/units.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <functional>
#include <optional>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int Resolution = 1200; // dots per inch: the grain of positions, not of pictures

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

/// Qt's own writing: pages of vectors, one after the other.
class PdfPages
{
public:
    PdfPages(QIODevice& file, PdfKind kind, const QString& title)
        : m_writer(&file)
    {
        m_writer.setPdfVersion(kind == PdfKind::Archive ? QPagedPaintDevice::PdfVersion_A1b
                                                        : QPagedPaintDevice::PdfVersion_1_4);
        m_writer.setResolution(Resolution);
        m_writer.setTitle(title);
        m_writer.setCreator(u"Touyan "_s % QCoreApplication::applicationVersion());
    }

    /// The pages from @p first up to @p end of @p layout, always the same, unless @p progress is
    /// stopped.
    void write(const PageLayout& layout, int first, int end, Progress& progress)
    {
        if (!m_pages)
            m_pages.emplace(layout);
        // Of a layout that is being made it is guessed how many pages there will be.
        const auto total =
            static_cast<int>(static_cast<qint64>(end) * layout.document().sections.size()
                             / std::max(1, layout.sectionCount()));
        for (int page = first; page < end && !progress.isStopped(); ++page) {
            begin(layout.paper(page));
            m_pages->paint(page, m_painter);
            progress.report(page + 1, total);
        }
    }

private:
    void begin(const Paper& paper)
    {
        setPaper(m_writer, paper);
        if (m_painter.isActive())
            m_writer.newPage();
        else
            m_painter.begin(&m_writer);
        m_painter.resetTransform();
        m_painter.scale(Resolution / PointsPerInch, Resolution / PointsPerInch);
    }

    QPdfWriter m_writer;
    QPainter m_painter; ///< goes before what it paints on
    std::optional<PagePainter> m_pages;
};

Error notWritten(const QFileDevice& file)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Pdf", "The PDF file could not be finished."),
            file.errorString()};
}

/// What is known of @p range of @p layout besides the pages themselves.
PdfSupplement supplementOf(const PageLayout& layout, const PageRange& range, PdfKind kind)
{
    PdfSupplement supplement{.language = layout.document().language,
                             .author = layout.document().author,
                             .subject = layout.document().subject,
                             .form =
                                 kind == PdfKind::Archive ? PdfForm::Archive : PdfForm::Compact};
    const QList<OutlineEntry> outline = layout.outline();
    for (const OutlineEntry& entry : outline) {
        if (entry.page < range.first || entry.page >= range.end)
            continue;
        supplement.outline.append(
            {entry.title, entry.level, entry.page - range.first, entry.top / TwipsPerPoint});
    }
    return supplement;
}

/// What was written of which layout; it must live on until the file is finished.
struct WrittenPages
{
    const PageLayout& layout;
    PageRange range;
};

/// Writes what @p write tells the pages of to @p path, whole or not at all.
Result<void> writeFile(const QString& path, PdfKind kind, const QString& title, Progress& progress,
                       const std::function<WrittenPages(PdfPages& pages)>& write)
{
    // Out here it still takes its room when it is looked whether the disk is full.
    const TemporaryPlace place = TemporaryPlace::in(QFileInfo(path).absolutePath());
    PageFile file(place.path());
    return saveWhole(path, [&](const QString& temporary) -> Result<void> {
        if (!file.open(QIODevice::NewOnly | QIODevice::ReadWrite,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return notWritten(file);
        auto pages = std::make_optional<PdfPages>(file, kind, title);
        const WrittenPages written = write(*pages);
        pages.reset();
        if (progress.isStopped())
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Pdf", "The export was cancelled."),
                         {}};
        if (!file.isWhole())
            return notWritten(file);
        return repairPdf(file, temporary, supplementOf(written.layout, written.range, kind));
    });
}

} // namespace

Result<void> exportPdf(const PageLayout& layout, const QString& path, Progress& progress,
                       PdfKind kind)
{
    const PageRange all{0, layout.pageCount()};
    return writeFile(path, kind, layout.document().title, progress, [&](PdfPages& pages) {
        pages.write(layout, all.first, all.end, progress);
        return WrittenPages{layout, all};
    });
}

Result<void> exportPdf(const PageLayout& layout, const PageRange& range, const QString& path,
                       Progress& progress)
{
    return writeFile(path, PdfKind::Usual, layout.document().title, progress, [&](PdfPages& pages) {
        pages.write(layout, range.first, range.end, progress);
        return WrittenPages{layout, range};
    });
}

Result<int> exportPdf(const Document& document, const QString& path, Progress& progress,
                      PdfKind kind)
{
    std::optional<PageLayout> layout;
    const auto written = writeFile(path, kind, document.title, progress, [&](PdfPages& pages) {
        layout.emplace(document, PaperFonts(), &progress,
                       [&](const PageLayout& made, int first, int end) {
                           pages.write(made, first, end, progress);
                       });
        return WrittenPages{*layout, {0, layout->pageCount()}};
    });
    if (!written)
        return written.error();
    return layout->pageCount();
}

} // namespace touyan
