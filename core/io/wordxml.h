#pragma once

#include "reports/document.h"

#include <QString>
#include <QXmlStreamWriter>

namespace touyan {

// Lengths of WordprocessingML: twips are twentieths of a point, drawings are measured in EMU.
constexpr double WordTwipsPerPoint = 20;
constexpr double WordTwipsPerMillimetre = WordTwipsPerPoint * PointsPerMillimetre;
constexpr int EmuPerMillimetre = 36'000;

inline int wordTwips(double points)
{
    return qRound(points * WordTwipsPerPoint);
}

/// An element that is open as long as this lives.
class XmlElement
{
public:
    XmlElement(QXmlStreamWriter& xml, const QString& name)
        : m_xml(xml)
    {
        m_xml.writeStartElement(name);
    }
    ~XmlElement() { m_xml.writeEndElement(); }
    XmlElement(const XmlElement&) = delete;
    XmlElement& operator=(const XmlElement&) = delete;

private:
    QXmlStreamWriter& m_xml;
};

/// <name/>
void writeFlag(QXmlStreamWriter& xml, const QString& name);
/// <name w:val="value"/>
void writeValue(QXmlStreamWriter& xml, const QString& name, const QString& value);
void writeValue(QXmlStreamWriter& xml, const QString& name, int value);
/// The root element of a part, with the namespaces that parts use.
void startWordPart(QXmlStreamWriter& xml, const QString& root);

/// The official names of a typeface: for Chinese characters and for Latin ones.
struct WordFont
{
    QString chinese;
    QString latin;
};

WordFont wordFont(PaperFont font);
QString wordColour(PaperColour colour);
QString wordAlign(ParagraphAlign align);

/// <w:rFonts/> for @p font. @p isChinese: quotation marks, dashes and the like, which Latin fonts
/// have too, are Chinese ones.
enum class WordHint
{
    None,
    Chinese
};
void writeFont(QXmlStreamWriter& xml, PaperFont font, WordHint hint);

/// The runs of a field: what it computes, and @p result, which it shows until it is computed.
void writeField(QXmlStreamWriter& xml, const QString& instruction, const QString& result);
/// Its parts, for fields whose result is paragraphs: "begin", the instruction, "separate", "end".
void writeFieldMark(QXmlStreamWriter& xml, const QString& type);
void writeFieldInstruction(QXmlStreamWriter& xml, const QString& instruction);

/// @p text without what XML cannot hold.
QString xmlText(const QString& text);

} // namespace touyan
