#include "io/docx.h"

#include "io/wholefile.h"
#include "io/wordbody.h"
#include "io/wordsection.h"
#include "io/wordxml.h"
#include "io/zipwriter.h"
#include "reports/wordlines.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QByteArray coreProperties(const Document& document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString terms = u"http://purl.org/dc/terms/"_s;
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(
        u"xmlns:cp"_s,
        u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:dcterms"_s, terms);
    xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
    xml.writeTextElement(u"dc:title"_s, xmlText(document.title));
    xml.writeTextElement(u"dc:subject"_s, xmlText(document.subject));
    xml.writeTextElement(u"dc:creator"_s, xmlText(document.author));
    xml.writeTextElement(u"dc:language"_s, document.language);
    if (document.madeAt) {
        for (const QString& element : {u"dcterms:created"_s, u"dcterms:modified"_s}) {
            xml.writeStartElement(element);
            xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
            xml.writeCharacters(document.madeAt->toUTC().toString(Qt::ISODate));
            xml.writeEndElement();
        }
    }
    xml.writeEndDocument();
    return bytes;
}

/// @p printed has its numbers.
Result<void> writePackage(const Document& printed, const DocxSource& source, QIODevice& file,
                          Progress& progress)
{
    ZipWriter package(file);
    WordParts parts(package);
    // By small parts at the beginning programs know what the file is.
    package.add(u"docProps/core.xml"_s, coreProperties(printed));
    parts.add(WordParts::Kind::Fonts, wordFontTable());
    WordBody body(printed, source, parts, progress);
    if (!body.write())
        return Error{ErrorCode::Cancelled,
                     QCoreApplication::translate("Paper", "The export was cancelled."),
                     {}};
    parts.add(WordParts::Kind::Styles, body.styles().part());
    parts.add(WordParts::Kind::Settings, wordSettings(printed));
    parts.add(WordParts::Kind::Footnotes, wordFootnotes(body.footnotes()));
    parts.finish();
    package.add(u"word/document.xml"_s, body.bytes());
    return package.finish();
}

} // namespace

Result<void> writeDocx(const Document& document, const DocxSource& source, const QString& path,
                       Progress& progress)
{
    const Document printed = brokenAtWords(numbered(document));
    return saveWhole(path, [&](const QString& temporary) -> Result<void> {
        QFile file(temporary);
        if (!file.open(QIODevice::WriteOnly))
            return Error{ErrorCode::Io,
                         QCoreApplication::translate("Paper", "The file could not be packed."),
                         file.errorString()};
        const Result<void> written = writePackage(printed, source, file, progress);
        if (written && !file.flush())
            return Error{ErrorCode::Io,
                         QCoreApplication::translate("Paper", "The file could not be packed."),
                         file.errorString()};
        return written;
    });
}

} // namespace touyan
