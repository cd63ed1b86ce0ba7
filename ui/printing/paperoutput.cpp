#include "printing/paperoutput.h"

#include "printing/pagelayout.h"
#include "printing/printjob.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// A file name that a title gives, without what file systems refuse.
QString fileNameFor(const QString& title)
{
    QString name = title;
    for (QChar& c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c) || c < u' ')
            c = u'_';
    }
    return name;
}

QString proposedPath(const Document& document, PaperFile kind)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const bool saysPeriod = document.title.contains(document.period);
    const QString name =
        saysPeriod ? document.title : QString(document.title % u'（' % document.period % u'）');
    return QDir(folder).filePath(fileNameFor(name) % u'.' % paperSuffix(kind));
}

/// What a file dialog offers: whoever wants a PDF may still want one for the archive, called
/// @p archive.
QString filtersFor(PaperFile kind, const QString& archive)
{
    switch (kind) {
    case PaperFile::Pdf:
        return PaperOutput::tr("PDF files (*.pdf)") % u";;"_s % archive;
    case PaperFile::PdfArchive:
        return archive;
    case PaperFile::Docx:
        return PaperOutput::tr("Word files (*.docx)");
    }
    return {};
}

} // namespace

PaperOutput::PaperOutput(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_job, &Job::finished, this, [this](const Result<void>& outcome) {
        if (outcome) {
            Q_EMIT written();
            Q_EMIT done(m_message);
        } else if (outcome.error().code == ErrorCode::Cancelled) {
            Q_EMIT done(tr("Stopped. No file was written."));
        } else {
            Q_EMIT failed(outcome.error());
        }
    });
}

void PaperOutput::run(const QString& title, const QString& message, Job::Work work)
{
    if (isBusy())
        return;
    m_message = message;
    Q_EMIT titled(title);
    m_job.start(std::move(work));
}

void PaperOutput::save(const Document& document, PaperFile kind)
{
    if (isBusy())
        return;
    const QString archive = tr("PDF/A for archives (*.pdf)");
    QString chosen;
    QString path = QFileDialog::getSaveFileName(
        m_window, kind == PaperFile::Docx ? tr("Save for Word") : tr("Save as PDF"),
        proposedPath(document, kind), filtersFor(kind, archive), &chosen);
    if (path.isEmpty())
        return;
    const QString suffix = u'.' % paperSuffix(kind);
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    write(document, chosen == archive ? PaperFile::PdfArchive : kind, path);
}

void PaperOutput::write(const Document& document, PaperFile kind, const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    run(tr("Writing %1").arg(name), tr("Written: %1").arg(name),
        [document, kind, path](Progress& progress) -> Result<void> {
            const auto written = exportPaper(document, kind, path, progress);
            return written ? Result<void>() : written.error();
        });
}

void PaperOutput::print(const Document& document, int pageCount, const Paper& paper)
{
    if (isBusy())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setPaper(*printer, paper);
    printer->setDocName(document.title); // by which the dialog calls a file
    printer->setDuplex(QPrinter::DuplexLongSide); // what the dialog offers first
    QPrintDialog dialog(printer.get(), m_window);
    dialog.setWindowTitle(tr("Print"));
    dialog.setMinMax(1, pageCount);
    dialog.setFromTo(1, pageCount);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString file = QDir::toNativeSeparators(printer->outputFileName());
    run(tr("Printing “%1”").arg(document.title),
        file.isEmpty() ? tr("Sent to the printer") : tr("Written: %1").arg(file),
        [document, printer](Progress& progress) {
            return printPages(PageLayout(document, PaperFonts(), &progress), *printer, progress);
        });
}

} // namespace touyan
