#include "io/pdfrepair.h"

#include "io/charactermap.h"

#include <QCoreApplication>
#include <QFile>

// Says that this file uses std::shared_ptr where qpdf once had a pointer type of its own.
#define POINTERHOLDER_TRANSITION 4 // NOLINT(cppcoreguidelines-macro-usage)
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <cerrno>
#include <cstdio>
#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace touyan {
namespace {

void repairText(QPDF& pdf)
{
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = font.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        const QByteArray old(reinterpret_cast<const char*>(data->getBuffer()),
                             static_cast<qsizetype>(data->getSize()));
        map.replaceStreamData(repairedCharacterMap(old).toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
}

void setDescription(QPDF& pdf, const PdfSupplement& supplement)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(supplement.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    // In an archive's file author and subject would have to stand in Qt's metadata, too.
    if (supplement.form == PdfForm::Archive)
        return;
    QPDFObjectHandle facts = pdf.getTrailer().getKey("/Info");
    const auto set = [&facts](const char* key, const QString& text) {
        if (facts.isDictionary() && !text.isEmpty())
            facts.replaceKey(key, QPDFObjectHandle::newUnicodeString(text.toStdString()));
    };
    set("/Author", supplement.author);
    set("/Subject", supplement.subject);
}

/// Makes the outline's objects. Each entry knows its parent, its neighbours and its children.
class OutlineMaker
{
public:
    OutlineMaker(QPDF& pdf, const QList<PdfOutlineEntry>& entries)
        : m_pdf(pdf)
        , m_entries(entries)
        , m_pages(pdf.getAllPages())
    {
    }

    void run()
    {
        QPDFObjectHandle root =
            m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        m_open.push_back({0, root, {}});
        for (const PdfOutlineEntry& entry : m_entries)
            add(entry);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    /// An entry that may still get children.
    struct Open
    {
        int level;
        QPDFObjectHandle object;
        std::optional<QPDFObjectHandle> lastChild;
    };

    QPDFObjectHandle destination(const PdfOutlineEntry& entry)
    {
        QPDFObjectHandle page = m_pages.at(static_cast<size_t>(entry.page));
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        std::vector<QPDFObjectHandle> items{
            page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newInteger(0),
            QPDFObjectHandle::newReal(height - entry.top, 2), QPDFObjectHandle::newInteger(0)};
        return QPDFObjectHandle::newArray(items);
    }

    void add(const PdfOutlineEntry& entry)
    {
        while (m_open.size() > 1 && m_open.back().level >= entry.level)
            m_open.pop_back();
        Open& parent = m_open.back(); // the outline itself has level 0
        QPDFObjectHandle object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        object.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(entry.title.toStdString()));
        object.replaceKey("/Parent", parent.object);
        object.replaceKey("/Dest", destination(entry));
        if (parent.lastChild) {
            object.replaceKey("/Prev", *parent.lastChild);
            parent.lastChild->replaceKey("/Next", object);
        } else {
            parent.object.replaceKey("/First", object);
        }
        parent.object.replaceKey("/Last", object);
        parent.lastChild = object;
        for (Open& open : m_open)
            countChild(open.object);
        m_open.push_back({entry.level, object, {}});
    }

    static void countChild(QPDFObjectHandle object)
    {
        QPDFObjectHandle count = object.getKey("/Count");
        const long long old = count.isInteger() ? count.getIntValue() : 0;
        object.replaceKey("/Count", QPDFObjectHandle::newInteger(old + 1));
    }

    QPDF& m_pdf;
    const QList<PdfOutlineEntry>& m_entries;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<Open> m_open; ///< from the root to the entry last added
};

void repair(QPDF& pdf, const PdfSupplement& supplement)
{
    repairText(pdf);
    setDescription(pdf, supplement);
    if (!supplement.outline.isEmpty())
        OutlineMaker(pdf, supplement.outline).run();
}

void write(QPDFWriter& writer, PdfForm form)
{
    if (form == PdfForm::Archive) {
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setStreamDataMode(qpdf_s_preserve);
    } else {
        writer.setObjectStreamMode(qpdf_o_generate);
    }
    writer.write();
}

Error notFinished(ErrorCode code, const std::exception& failure)
{
    return {code, QCoreApplication::translate("Pdf", "The PDF file could not be finished."),
            QString::fromUtf8(failure.what())};
}

struct StreamClosing
{
    void operator()(FILE* stream) const { std::fclose(stream); }
};

[[noreturn]] void throwLastError(const QString& path)
{
    throw std::system_error(errno, std::generic_category(), path.toStdString());
}

/// Writes @p pdf as the file @p path. qpdf does not look whether the end of a file it opens itself
/// reaches the disk.
void writeFile(QPDF& pdf, const QString& path, PdfForm form)
{
    const QByteArray name = QFile::encodeName(path); // qpdf keeps where it stands
    std::unique_ptr<FILE, StreamClosing> stream(std::fopen(name.constData(), "wb"));
    if (!stream)
        throwLastError(path);
    QPDFWriter writer(pdf);
    writer.setOutputFile(name.constData(), stream.get(), false);
    write(writer, form);
    if (std::fflush(stream.get()) != 0 || std::ferror(stream.get()) != 0
        || std::fclose(stream.release()) != 0)
        throwLastError(path);
}

/// @p file as qpdf reads it, from its beginning; closing it leaves @p file open.
FILE* streamOf(QFile& file)
{
    const int handle = dup(file.handle());
    FILE* stream = handle >= 0 ? fdopen(handle, "rb") : nullptr;
    if (!stream && handle >= 0)
        close(handle);
    return stream;
}

} // namespace

Result<QByteArray> repairedPdf(const QByteArray& pdf, const PdfSupplement& supplement)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
        repair(document, supplement);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        write(writer, supplement.form);
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& failure) {
        return notFinished(ErrorCode::Damaged, failure);
    }
}

Result<void> repairPdf(QFile& pdf, const QString& path, const PdfSupplement& supplement)
{
    try {
        FILE* stream = streamOf(pdf);
        if (!stream)
            throw std::runtime_error("no stream");
        QPDF document;
        document.setSuppressWarnings(true);
        document.processFile("pdf", stream, true);
        repair(document, supplement);
        writeFile(document, path, supplement.form);
        return {};
    } catch (const std::exception& failure) {
        return notFinished(ErrorCode::Io, failure);
    }
}

} // namespace touyan
