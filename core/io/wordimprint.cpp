#include "io/wordimprint.h"

#include "io/wordstyles.h"
#include "io/wordtext.h"
#include "io/wordxml.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

// GB/T 9704-2012, 7.4: the outer rules 0.35 mm, those between 0.25 mm; in eighths of a point.
constexpr int OuterRule = 8;
constexpr int InnerRule = 6;

void writeRule(QXmlStreamWriter& xml, const QString& side, int eighths)
{
    xml.writeEmptyElement(side);
    xml.writeAttribute(u"w:val"_s, u"single"_s);
    xml.writeAttribute(u"w:sz"_s, QString::number(eighths));
    xml.writeAttribute(u"w:space"_s, u"0"_s);
    xml.writeAttribute(u"w:color"_s, u"000000"_s);
}

void writeFrame(QXmlStreamWriter& xml, int width)
{
    const XmlElement properties(xml, u"w:tblPr"_s);
    xml.writeEmptyElement(u"w:tblpPr"_s);
    xml.writeAttribute(u"w:vertAnchor"_s, u"margin"_s);
    xml.writeAttribute(u"w:horzAnchor"_s, u"margin"_s);
    xml.writeAttribute(u"w:tblpXSpec"_s, u"center"_s);
    xml.writeAttribute(u"w:tblpYSpec"_s, u"bottom"_s);
    xml.writeEmptyElement(u"w:tblW"_s);
    xml.writeAttribute(u"w:w"_s, QString::number(width));
    xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    {
        const XmlElement borders(xml, u"w:tblBorders"_s);
        writeRule(xml, u"w:top"_s, OuterRule);
        writeRule(xml, u"w:bottom"_s, OuterRule);
        writeRule(xml, u"w:insideH"_s, InnerRule);
    }
    xml.writeEmptyElement(u"w:tblLayout"_s);
    xml.writeAttribute(u"w:type"_s, u"fixed"_s);
    const XmlElement margins(xml, u"w:tblCellMar"_s);
    for (const QString& side : {u"w:left"_s, u"w:right"_s}) {
        xml.writeEmptyElement(side);
        xml.writeAttribute(u"w:w"_s, u"0"_s);
        xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    }
}

void writeRow(QXmlStreamWriter& xml, const QString& text, int width)
{
    const ParagraphStyle style = paragraphStyle(ParagraphRole::ImprintLine);
    const XmlElement row(xml, u"w:tr"_s);
    const XmlElement cell(xml, u"w:tc"_s);
    {
        const XmlElement properties(xml, u"w:tcPr"_s);
        xml.writeEmptyElement(u"w:tcW"_s);
        xml.writeAttribute(u"w:w"_s, QString::number(width));
        xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    }
    const XmlElement paragraph(xml, u"w:p"_s);
    {
        const XmlElement properties(xml, u"w:pPr"_s);
        writeValue(xml, u"w:pStyle"_s, wordStyleId(ParagraphRole::ImprintLine));
        const XmlElement tabs(xml, u"w:tabs"_s);
        xml.writeEmptyElement(u"w:tab"_s);
        xml.writeAttribute(u"w:val"_s, u"right"_s);
        xml.writeAttribute(u"w:pos"_s,
                           QString::number(width - wordTwips(style.right * style.size)));
    }
    WordText(xml).write(text);
}

} // namespace

void writeWordImprint(QXmlStreamWriter& xml, const Imprint& imprint, double textWidth)
{
    const int width = wordTwips(textWidth);
    const XmlElement table(xml, u"w:tbl"_s);
    writeFrame(xml, width);
    {
        const XmlElement grid(xml, u"w:tblGrid"_s);
        xml.writeEmptyElement(u"w:gridCol"_s);
        xml.writeAttribute(u"w:w"_s, QString::number(width));
    }
    for (const QString& line : imprintLines(imprint))
        writeRow(xml, line, width);
}

} // namespace touyan
