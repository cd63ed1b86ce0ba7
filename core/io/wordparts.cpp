#include "io/wordparts.h"

#include "io/wordxml.h"
#include "io/zipwriter.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const QString OfficeRelationships =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString PackageSchemas = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString WordTypes =
    u"application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml"_s;

struct KindFacts
{
    QString relationship;
    QString name; ///< of the part; %1 is its number
    QString type; ///< of content; empty: by the suffix
};

KindFacts factsOf(WordParts::Kind kind)
{
    switch (kind) {
    case WordParts::Kind::Header:
        return {u"header"_s, u"header%1.xml"_s, u"header"_s};
    case WordParts::Kind::Footer:
        return {u"footer"_s, u"footer%1.xml"_s, u"footer"_s};
    case WordParts::Kind::Picture:
        return {u"image"_s, u"media/image%1.png"_s, {}};
    case WordParts::Kind::Drawing:
        return {u"image"_s, u"media/image%1.svg"_s, {}};
    case WordParts::Kind::Footnotes:
        return {u"footnotes"_s, u"footnotes.xml"_s, u"footnotes"_s};
    case WordParts::Kind::Styles:
        return {u"styles"_s, u"styles.xml"_s, u"styles"_s};
    case WordParts::Kind::Settings:
        return {u"settings"_s, u"settings.xml"_s, u"settings"_s};
    case WordParts::Kind::Fonts:
        return {u"fontTable"_s, u"fontTable.xml"_s, u"fontTable"_s};
    }
    return {};
}

void writeRelationship(QXmlStreamWriter& xml, qsizetype number, const QString& type,
                       const QString& target)
{
    xml.writeEmptyElement(u"Relationship"_s);
    xml.writeAttribute(u"Id"_s, u"rId%1"_s.arg(number));
    xml.writeAttribute(u"Type"_s, type);
    xml.writeAttribute(u"Target"_s, target);
}

void startRelationships(QXmlStreamWriter& xml)
{
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(PackageSchemas % u"relationships"_s);
}

QByteArray packageRelationships()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startRelationships(xml);
    writeRelationship(xml, 1, OfficeRelationships % u"officeDocument"_s, u"word/document.xml"_s);
    writeRelationship(xml, 2, PackageSchemas % u"relationships/metadata/core-properties"_s,
                      u"docProps/core.xml"_s);
    xml.writeEndDocument();
    return bytes;
}

/// A font as papers name it and as systems have it.
struct FontName
{
    QString name;
    QString otherName;
};

} // namespace

// First of the package, so that programs know by its beginning what it is.
WordParts::WordParts(ZipWriter& package)
    : m_package(package)
{
    m_package.add(u"_rels/.rels"_s, packageRelationships());
}

QString WordParts::add(Kind kind, const QByteArray& bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    qsizetype& number = m_numbers[{kind, hash}];
    if (number == 0) {
        number = m_parts.size() + 1;
        const QString name = factsOf(kind).name;
        m_parts.append({kind, name.contains(u'%') ? name.arg(number) : name});
        m_package.add(u"word/"_s % m_parts.last().name, bytes);
    }
    return u"rId%1"_s.arg(number);
}

QByteArray WordParts::relationships() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startRelationships(xml);
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        writeRelationship(xml, i + 1,
                          OfficeRelationships % factsOf(m_parts.at(i).kind).relationship,
                          m_parts.at(i).name);
    xml.writeEndDocument();
    return bytes;
}

QByteArray WordParts::contentTypes() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(PackageSchemas % u"content-types"_s);
    const auto suffix = [&xml](const QString& extension, const QString& type) {
        xml.writeEmptyElement(u"Default"_s);
        xml.writeAttribute(u"Extension"_s, extension);
        xml.writeAttribute(u"ContentType"_s, type);
    };
    const auto part = [&xml](const QString& name, const QString& type) {
        xml.writeEmptyElement(u"Override"_s);
        xml.writeAttribute(u"PartName"_s, u'/' % name);
        xml.writeAttribute(u"ContentType"_s, type);
    };
    suffix(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    suffix(u"xml"_s, u"application/xml"_s);
    suffix(u"png"_s, u"image/png"_s);
    suffix(u"svg"_s, u"image/svg+xml"_s);
    part(u"word/document.xml"_s, WordTypes.arg(u"document.main"_s));
    part(u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    for (const Part& it : m_parts) {
        if (const QString type = factsOf(it.kind).type; !type.isEmpty())
            part(u"word/"_s % it.name, WordTypes.arg(type));
    }
    xml.writeEndDocument();
    return bytes;
}

void WordParts::finish()
{
    m_package.add(u"[Content_Types].xml"_s, contentTypes());
    m_package.add(u"word/_rels/document.xml.rels"_s, relationships());
}

QByteArray wordFontTable()
{
    const std::array<FontName, 6> fonts{{{u"仿宋_GB2312"_s, u"FangSong"_s},
                                         {u"楷体_GB2312"_s, u"KaiTi"_s},
                                         {u"方正小标宋简体"_s, u"方正小标宋_GBK"_s},
                                         {u"黑体"_s, u"SimHei"_s},
                                         {u"宋体"_s, u"SimSun"_s},
                                         {u"Times New Roman"_s, {}}}};
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startWordPart(xml, u"w:fonts"_s);
    for (const FontName& font : fonts) {
        const XmlElement element(xml, u"w:font"_s);
        xml.writeAttribute(u"w:name"_s, font.name);
        if (!font.otherName.isEmpty()) {
            writeValue(xml, u"w:altName"_s, font.otherName);
            writeValue(xml, u"w:charset"_s, u"86"_s);
        }
        writeValue(xml, u"w:family"_s, font.otherName.isEmpty() ? u"roman"_s : u"auto"_s);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace touyan
