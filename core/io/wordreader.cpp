#include "io/wordreader.h"

#include "io/zippackage.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

Error notWord(const QString& path)
{
    return {ErrorCode::Parse,
            QCoreApplication::translate("WordReader", "“%1” is not a Word file that can be read.")
                .arg(path),
            {}};
}

Result<QByteArray> bytesOf(PartStream& part)
{
    QByteArray bytes;
    std::array<char, 1 << 16> buffer{};
    for (;;) {
        const auto count = part.read(buffer.data(), buffer.size());
        if (!count)
            return count.error();
        if (*count == 0)
            return bytes;
        bytes.append(buffer.data(), *count);
    }
}

} // namespace

Result<QString> wordText(const QString& path, const ReadLimits& limits)
{
    const auto package = ZipPackage::open(path, limits);
    if (!package || !package->contains(u"word/document.xml"_s))
        return notWord(path);
    qint64 budget = limits.inflatedBytes;
    auto part = package->part(u"word/document.xml"_s, budget);
    if (!part)
        return part.error();
    const auto bytes = bytesOf(*part);
    if (!bytes)
        return bytes.error();
    QString text;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.isStartElement() && (xml.name() == u"br" || xml.name() == u"tab"))
            text += xml.name() == u"br" ? u'\n' : u'\t';
        else if (xml.isEndElement() && xml.name() == u"p")
            text += u'\n';
    }
    if (xml.hasError())
        return notWord(path);
    return text;
}

} // namespace touyan
