#include "io/wordimprint.h"

#include "io/wordstyles.h"
#include "io/wordtext.h"
#include "io/wordxml.h"

#include <cmath>

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

/// Where the table floats, @p top twips below the upper margin. Word goes by "bottom"; LibreOffice
/// does not know that and goes by the place, but only for tables that are placed on the page.
void writePlace(QXmlStreamWriter& xml, int top)
{
    xml.writeEmptyElement(u"w:tblpPr"_s);
    xml.writeAttribute(u"w:vertAnchor"_s, u"margin"_s);
    xml.writeAttribute(u"w:horzAnchor"_s, u"page"_s);
    xml.writeAttribute(u"w:tblpXSpec"_s, u"center"_s);
    xml.writeAttribute(u"w:tblpY"_s, QString::number(top));
    xml.writeAttribute(u"w:tblpYSpec"_s, u"bottom"_s);
}

void writeFrame(QXmlStreamWriter& xml, int width, int top)
{
    const XmlElement properties(xml, u"w:tblPr"_s);
    writePlace(xml, top);
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

/// The text of one cell; @p span: of the two columns.
struct ImprintCell
{
    QString text;
    int width = 0; ///< twips
    int span = 1;
    ParagraphAlign align = ParagraphAlign::Left;
};

void writeCell(QXmlStreamWriter& xml, const ImprintCell& it, std::optional<double> size)
{
    const XmlElement cell(xml, u"w:tc"_s);
    {
        const XmlElement properties(xml, u"w:tcPr"_s);
        xml.writeEmptyElement(u"w:tcW"_s);
        xml.writeAttribute(u"w:w"_s, QString::number(it.width));
        xml.writeAttribute(u"w:type"_s, u"dxa"_s);
        if (it.span > 1)
            writeValue(xml, u"w:gridSpan"_s, it.span);
        writeValue(xml, u"w:vAlign"_s, u"bottom"_s); // the date beside the last line
    }
    const XmlElement paragraph(xml, u"w:p"_s);
    {
        const XmlElement properties(xml, u"w:pPr"_s);
        writeValue(xml, u"w:pStyle"_s, wordStyleId(ParagraphRole::ImprintLine));
        writeValue(xml, u"w:autoSpaceDE"_s, 0); // gaps around digits would break the date
        writeValue(xml, u"w:autoSpaceDN"_s, 0);
        if (it.span == 1) { // the gap between the cells is that of the other one
            xml.writeEmptyElement(u"w:ind"_s);
            xml.writeAttribute(it.align == ParagraphAlign::Left ? u"w:right"_s : u"w:left"_s,
                               u"0"_s);
        }
        writeValue(xml, u"w:jc"_s, wordAlign(it.align));
    }
    WordText(xml).write({TextRun{it.text}}, size);
}

/// How high the lines of 版记 are, in points.
double heightOf(const QStringList& lines, double width)
{
    const ParagraphStyle style = paragraphStyle(ParagraphRole::ImprintLine);
    double height = 0;
    for (const QString& line : lines) {
        const double size = settingSize(Paragraph::of(ParagraphRole::ImprintLine, line), width);
        const double room = width / size - style.left - style.right; // characters
        height += style.pitch * std::max(1.0, std::ceil(widthInCharacters(line) / room));
    }
    return height;
}

} // namespace

void writeWordImprint(QXmlStreamWriter& xml, const Imprint& imprint, QSizeF textArea)
{
    constexpr double Rules = 2; // points, with what LibreOffice leaves around them
    constexpr double GapsOfDate = 2; // characters: LibreOffice sets its digits off
    const ParagraphStyle style = paragraphStyle(ParagraphRole::ImprintLine);
    const QStringList lines = imprintLines(imprint);
    const double size =
        settingSize(Paragraph::of(ParagraphRole::ImprintLine, lines.last()), textArea.width());
    const auto ownSize = size == style.size ? std::nullopt : std::optional(size);
    const int width = wordTwips(textArea.width());
    const int dateWidth =
        wordTwips((widthInCharacters(imprint.printedOn) + style.right + GapsOfDate) * size);
    const XmlElement table(xml, u"w:tbl"_s);
    writeFrame(xml, width,
               wordTwips(textArea.height() - heightOf(lines, textArea.width()) - Rules));
    {
        const XmlElement grid(xml, u"w:tblGrid"_s);
        for (const int column : {width - dateWidth, dateWidth}) {
            xml.writeEmptyElement(u"w:gridCol"_s);
            xml.writeAttribute(u"w:w"_s, QString::number(column));
        }
    }
    for (const QString& line : lines) {
        const XmlElement row(xml, u"w:tr"_s);
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 1) {
            writeCell(xml, {.text = line, .width = width, .span = 2}, {});
            continue;
        }
        writeCell(xml, {.text = cells.at(0), .width = width - dateWidth}, ownSize);
        writeCell(xml, {.text = cells.at(1), .width = dateWidth, .align = ParagraphAlign::Right},
                  ownSize);
    }
}

} // namespace touyan
