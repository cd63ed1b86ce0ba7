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

/// Puts the words of a document into lines.
class WordLines
{
public:
    void add(const QString& words) { m_text += words; }

    void begin(QStringView element)
    {
        if (element == u"tc") {
            ++m_cells;
            m_beginsCell = true;
        } else if (element == u"p" && m_cells > 0) {
            if (!m_beginsCell)
                m_text += u' '; // words of two paragraphs are not one
            m_beginsCell = false;
        } else if (element == u"br")
            m_text += m_cells > 0 ? u' ' : u'\n';
        else if (element == u"tab")
            m_text += u'\t';
    }

    void end(QStringView element)
    {
        if (element == u"p" && m_cells == 0)
            m_text += u'\n';
        else if (element == u"tr")
            m_text += u'\n';
        else if (element == u"tc") {
            --m_cells;
            m_beginsCell = false;
            m_text += u'\t';
        }
    }

    const QString& text() const { return m_text; }

private:
    QString m_text;
    int m_cells = 0; ///< that are open, within each other
    bool m_beginsCell = false; ///< no paragraph of the cell has begun
};

} // namespace

Result<QString> wordText(const QString& path, const ReadLimits& limits)
{
    const auto package = ZipPackage::open(path, limits);
    if (!package)
        return package.error();
    if (!package->contains(u"word/document.xml"_s))
        return notWord(path);
    qint64 budget = limits.inflatedBytes;
    auto part = package->part(u"word/document.xml"_s, budget);
    if (!part)
        return part.error();
    const auto bytes = bytesOf(*part);
    if (!bytes)
        return bytes.error();
    WordLines lines;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"t")
            lines.add(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (xml.isStartElement() && xml.name() == u"Fallback")
            xml.skipCurrentElement(); // says again what the choice before it says
        else if (xml.isStartElement())
            lines.begin(xml.name());
        else if (xml.isEndElement())
            lines.end(xml.name());
    }
    if (xml.hasError())
        return notWord(path);
    return lines.text();
}

} // namespace touyan
