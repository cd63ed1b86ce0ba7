#include "io/wordsection.h"

#include "io/wordparts.h"
#include "io/wordstyles.h"
#include "io/wordtext.h"
#include "io/wordxml.h"
#include "reports/imprintpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr double NumberSize = 14; // points; one character from the outer edge
constexpr double NumberDistance = 7; // millimetres from the text to the middle of the number

/// Pages of which the outer edge is at the right, or at the left.
enum class PageSide
{
    Odd,
    Even
};

QString twips(double millimetres)
{
    return QString::number(qRound(millimetres * WordTwipsPerMillimetre));
}

bool isTurned(const Section& section)
{
    return section.numbering == PageNumbering::Standard
        && section.paper.orientation == PaperOrientation::Landscape;
}

void writeNumberParagraph(QXmlStreamWriter& xml, const QString& align, int inset)
{
    const XmlElement paragraph(xml, u"w:p"_s);
    {
        const XmlElement properties(xml, u"w:pPr"_s);
        writeValue(xml, u"w:pStyle"_s, u"Footer"_s);
        xml.writeEmptyElement(u"w:ind"_s);
        xml.writeAttribute(u"w:left"_s, QString::number(inset));
        xml.writeAttribute(u"w:right"_s, QString::number(inset));
        writeValue(xml, u"w:jc"_s, align);
    }
    WordText text(xml);
    text.write(u"— "_s);
    writeField(xml, u"PAGE"_s, u"1"_s);
    text.write(u" —"_s);
}

void writeEmptyParagraph(QXmlStreamWriter& xml)
{
    const XmlElement paragraph(xml, u"w:p"_s);
    const XmlElement properties(xml, u"w:pPr"_s);
    writeValue(xml, u"w:pStyle"_s, u"Footer"_s);
}

QByteArray emptyPart(const QString& root)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startWordPart(xml, root);
    writeEmptyParagraph(xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray numberFooter(const Section& section, PageSide side)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startWordPart(xml, u"w:ftr"_s);
    if (section.numbering == PageNumbering::Centred)
        writeNumberParagraph(xml, u"center"_s, 0);
    else
        writeNumberParagraph(xml, side == PageSide::Odd ? u"right"_s : u"left"_s,
                             wordTwips(NumberSize));
    xml.writeEndDocument();
    return bytes;
}

/// The frame of the turned number: a table of one cell at the left of the text, as high as it.
void writeTurnedFrame(QXmlStreamWriter& xml, const Section& section)
{
    const XmlElement properties(xml, u"w:tblPr"_s);
    const double left =
        section.margins.left() - NumberDistance - NumberSize / PointsPerMillimetre / 2;
    xml.writeEmptyElement(u"w:tblpPr"_s);
    xml.writeAttribute(u"w:vertAnchor"_s, u"page"_s);
    xml.writeAttribute(u"w:horzAnchor"_s, u"page"_s);
    xml.writeAttribute(u"w:tblpX"_s, twips(left));
    xml.writeAttribute(u"w:tblpY"_s, twips(section.margins.top()));
    xml.writeEmptyElement(u"w:tblW"_s);
    xml.writeAttribute(u"w:w"_s, QString::number(wordTwips(NumberSize)));
    xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    xml.writeEmptyElement(u"w:tblLayout"_s);
    xml.writeAttribute(u"w:type"_s, u"fixed"_s);
    const XmlElement margins(xml, u"w:tblCellMar"_s);
    for (const QString& side : {u"w:left"_s, u"w:right"_s}) {
        xml.writeEmptyElement(side);
        xml.writeAttribute(u"w:w"_s, u"0"_s);
        xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    }
}

void writeTurnedCell(QXmlStreamWriter& xml, PageSide side)
{
    const XmlElement cell(xml, u"w:tc"_s);
    {
        const XmlElement properties(xml, u"w:tcPr"_s);
        xml.writeEmptyElement(u"w:tcW"_s);
        xml.writeAttribute(u"w:w"_s, QString::number(wordTwips(NumberSize)));
        xml.writeAttribute(u"w:type"_s, u"dxa"_s);
        writeValue(xml, u"w:textDirection"_s, u"tbRl"_s);
    }
    // Reading downwards, the right is the bottom, and the left the top.
    writeNumberParagraph(xml, side == PageSide::Odd ? u"right"_s : u"left"_s,
                         wordTwips(NumberSize));
}

QByteArray turnedHeader(const Section& section, PageSide side)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startWordPart(xml, u"w:hdr"_s);
    {
        const XmlElement table(xml, u"w:tbl"_s);
        writeTurnedFrame(xml, section);
        {
            const XmlElement grid(xml, u"w:tblGrid"_s);
            xml.writeEmptyElement(u"w:gridCol"_s);
            xml.writeAttribute(u"w:w"_s, QString::number(wordTwips(NumberSize)));
        }
        const XmlElement row(xml, u"w:tr"_s);
        {
            const XmlElement properties(xml, u"w:trPr"_s);
            xml.writeEmptyElement(u"w:trHeight"_s);
            xml.writeAttribute(u"w:val"_s,
                               QString::number(wordTwips(wordTextArea(section).height())));
            xml.writeAttribute(u"w:hRule"_s, u"exact"_s);
        }
        writeTurnedCell(xml, side);
    }
    writeEmptyParagraph(xml);
    xml.writeEndDocument();
    return bytes;
}

void writeReference(QXmlStreamWriter& xml, const QString& element, PageSide side, const QString& id)
{
    xml.writeEmptyElement(element);
    xml.writeAttribute(u"w:type"_s, side == PageSide::Odd ? u"default"_s : u"even"_s);
    xml.writeAttribute(u"r:id"_s, id);
}

void writeReferences(QXmlStreamWriter& xml, const Section& section, WordParts& parts)
{
    const bool hasFooter = section.numbering != PageNumbering::None && !isTurned(section);
    for (const PageSide side : {PageSide::Even, PageSide::Odd}) {
        const QByteArray header =
            isTurned(section) ? turnedHeader(section, side) : emptyPart(u"w:hdr"_s);
        writeReference(xml, u"w:headerReference"_s, side,
                       parts.add(WordParts::Kind::Header, header));
    }
    for (const PageSide side : {PageSide::Even, PageSide::Odd}) {
        const QByteArray footer = hasFooter ? numberFooter(section, side) : emptyPart(u"w:ftr"_s);
        writeReference(xml, u"w:footerReference"_s, side,
                       parts.add(WordParts::Kind::Footer, footer));
    }
}

void writePage(QXmlStreamWriter& xml, const Section& section)
{
    const QSizeF paper = section.paper.millimetres();
    xml.writeEmptyElement(u"w:pgSz"_s);
    xml.writeAttribute(u"w:w"_s, twips(paper.width()));
    xml.writeAttribute(u"w:h"_s, twips(paper.height()));
    if (section.paper.orientation == PaperOrientation::Landscape)
        xml.writeAttribute(u"w:orient"_s, u"landscape"_s);

    const QMarginsF& margins = section.margins;
    const double half = NumberSize / PointsPerMillimetre / 2;
    xml.writeEmptyElement(u"w:pgMar"_s);
    xml.writeAttribute(u"w:top"_s, twips(margins.top()));
    xml.writeAttribute(u"w:right"_s, twips(margins.right()));
    xml.writeAttribute(u"w:bottom"_s, twips(margins.bottom()));
    xml.writeAttribute(u"w:left"_s, twips(margins.left()));
    xml.writeAttribute(u"w:header"_s, twips(margins.top() / 2));
    xml.writeAttribute(u"w:footer"_s,
                       twips(std::max(0.0, margins.bottom() - NumberDistance - half)));
    xml.writeAttribute(u"w:gutter"_s, u"0"_s);
}

/// Whether pages are bound at one side and so have margins that change sides.
bool isBound(const Document& document)
{
    return std::any_of(document.sections.cbegin(), document.sections.cend(),
                       [](const Section& section) {
                           return section.numbering != PageNumbering::Centred && !isTurned(section);
                       });
}

void writeCompatibility(QXmlStreamWriter& xml)
{
    const XmlElement compatibility(xml, u"w:compat"_s);
    xml.writeEmptyElement(u"w:compatSetting"_s);
    xml.writeAttribute(u"w:name"_s, u"compatibilityMode"_s);
    xml.writeAttribute(u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s);
    xml.writeAttribute(u"w:val"_s, u"15"_s);
}

} // namespace

QSizeF wordTextArea(const Section& section)
{
    const QSizeF paper = section.paper.millimetres();
    return QSizeF(paper.width() - section.margins.left() - section.margins.right(),
                  paper.height() - section.margins.top() - section.margins.bottom())
        * PointsPerMillimetre;
}

void writeSection(QXmlStreamWriter& xml, const Section& section, WordParts& parts)
{
    const XmlElement element(xml, u"w:sectPr"_s);
    writeReferences(xml, section, parts);
    {
        const XmlElement footnotes(xml, u"w:footnotePr"_s);
        writeValue(xml, u"w:numFmt"_s, u"decimalEnclosedCircle"_s);
    }
    writeValue(xml, u"w:type"_s, isImprintPage(section) ? u"evenPage"_s : u"nextPage"_s);
    writePage(xml, section);
    if (section.firstNumber) {
        xml.writeEmptyElement(u"w:pgNumType"_s);
        xml.writeAttribute(u"w:start"_s, QString::number(*section.firstNumber));
    }
    xml.writeEmptyElement(u"w:docGrid"_s);
    xml.writeAttribute(u"w:type"_s, u"lines"_s);
    xml.writeAttribute(u"w:linePitch"_s, QString::number(wordPitch({})));
}

QByteArray wordSettings(const Document& document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startWordPart(xml, u"w:settings"_s);
    if (isBound(document))
        writeFlag(xml, u"w:mirrorMargins"_s);
    writeValue(xml, u"w:defaultTabStop"_s, u"420"_s);
    writeFlag(xml, u"w:evenAndOddHeaders"_s);
    writeValue(xml, u"w:characterSpacingControl"_s, u"doNotCompress"_s);
    {
        const XmlElement notes(xml, u"w:footnotePr"_s);
        for (const QString& id : {u"-1"_s, u"0"_s}) { // the lines above footnotes
            xml.writeEmptyElement(u"w:footnote"_s);
            xml.writeAttribute(u"w:id"_s, id);
        }
    }
    writeCompatibility(xml);
    xml.writeEndDocument();
    return bytes;
}

} // namespace touyan
