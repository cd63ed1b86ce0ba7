#include "io/wordstyles.h"

#include "io/wordxml.h"

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr double GridSize = 15.75; // 3号 in points, on the grid of GB/T 9704
constexpr int GridHalfPoints = 32; // word processors have it at 16 points ...
constexpr int GridSpacing = -5; // ... and twips less between characters, for 28 on a line
constexpr int GridPitch = 579; // 22 lines on 225 mm
const QString TableTextId = u"TableText"_s;

/// Whether word processors know a style by its name and show it in the user's language.
enum class StyleOrigin
{
    BuiltIn,
    Own
};

/// What a role is called in word processors.
struct StyleName
{
    ParagraphRole role;
    QString id;
    QString name;
    StyleOrigin origin = StyleOrigin::BuiltIn;
};

const std::array<StyleName, ParagraphRoleCount>& styleNames()
{
    using enum ParagraphRole;
    static const std::array<StyleName, ParagraphRoleCount> Names{{
        {CoverTitle, u"CoverTitle"_s, u"封面标题"_s, StyleOrigin::Own},
        {CoverLine, u"CoverLine"_s, u"封面文字"_s, StyleOrigin::Own},
        {ContentsTitle, u"TOCHeading"_s, u"TOC Heading"_s},
        {Contents1, u"TOC1"_s, u"toc 1"_s},
        {Contents2, u"TOC2"_s, u"toc 2"_s},
        {Contents3, u"TOC3"_s, u"toc 3"_s},
        {LetterMark, u"LetterMark"_s, u"版头标注"_s, StyleOrigin::Own},
        {IssuerMark, u"IssuerMark"_s, u"发文机关标志"_s, StyleOrigin::Own},
        {DocumentNumber, u"DocumentNumber"_s, u"发文字号"_s, StyleOrigin::Own},
        {Title, u"Heading1"_s, u"heading 1"_s},
        {SubTitle, u"Subtitle"_s, u"Subtitle"_s},
        {AnnexMark, u"AnnexMark"_s, u"附件标识"_s, StyleOrigin::Own},
        {AnnexList, u"AnnexList"_s, u"附件说明"_s, StyleOrigin::Own},
        {Heading1, u"Heading2"_s, u"heading 2"_s},
        {Heading2, u"Heading3"_s, u"heading 3"_s},
        {Heading3, u"Heading4"_s, u"heading 4"_s},
        {Body, u"BodyText"_s, u"Body Text"_s},
        {Addressee, u"Addressee"_s, u"主送机关"_s, StyleOrigin::Own},
        {Signature, u"Signature"_s, u"Signature"_s},
        {UnitNote, u"UnitNote"_s, u"计量单位"_s, StyleOrigin::Own},
        {TableCaption, u"TableCaption"_s, u"表题"_s, StyleOrigin::Own},
        {Caption, u"Caption"_s, u"caption"_s},
        {Note, u"TableNote"_s, u"表注"_s, StyleOrigin::Own},
        {Footnote, u"FootnoteText"_s, u"footnote text"_s},
        {ImprintLine, u"ImprintLine"_s, u"版记"_s, StyleOrigin::Own},
    }};
    return Names;
}

bool isOnGrid(const ParagraphStyle& style)
{
    return style.size == GridSize;
}

/// How wide a Chinese character is, in twips.
double characterWidth(const ParagraphStyle& style)
{
    return isOnGrid(style) ? GridHalfPoints * WordTwipsPerPoint / 2 + GridSpacing
                           : style.size * WordTwipsPerPoint;
}

void writeSpacing(QXmlStreamWriter& xml, const ParagraphStyle& style)
{
    xml.writeEmptyElement(u"w:spacing"_s);
    xml.writeAttribute(u"w:before"_s, QString::number(wordTwips(style.before)));
    xml.writeAttribute(u"w:after"_s, QString::number(wordTwips(style.after)));
    xml.writeAttribute(u"w:line"_s, QString::number(wordPitch(style)));
    xml.writeAttribute(u"w:lineRule"_s, u"exact"_s);
}

void writeStyleIndent(QXmlStreamWriter& xml, const ParagraphStyle& style)
{
    if (style.indent != 0 || style.left != 0 || style.right != 0)
        writeWordIndent(xml, style);
}

/// No space between Chinese and Latin characters, so that lines break where those of the PDF do.
void writeCharacterRules(QXmlStreamWriter& xml)
{
    writeValue(xml, u"w:autoSpaceDE"_s, 0);
    writeValue(xml, u"w:autoSpaceDN"_s, 0);
}

void writeParagraphProperties(QXmlStreamWriter& xml, const ParagraphStyle& style)
{
    const XmlElement properties(xml, u"w:pPr"_s);
    if (style.keepsWithNext) {
        writeFlag(xml, u"w:keepNext"_s);
        writeFlag(xml, u"w:keepLines"_s);
    }
    writeCharacterRules(xml);
    if (!isOnGrid(style))
        writeValue(xml, u"w:snapToGrid"_s, 0);
    writeSpacing(xml, style);
    writeStyleIndent(xml, style);
    writeValue(xml, u"w:jc"_s, wordAlign(style.align));
    if (style.outlineLevel > 0)
        writeValue(xml, u"w:outlineLvl"_s, style.outlineLevel - 1);
}

void writeRunProperties(QXmlStreamWriter& xml, const ParagraphStyle& style)
{
    const XmlElement properties(xml, u"w:rPr"_s);
    writeFont(xml, style.font, WordHint::Chinese);
    if (style.colour != PaperColour::Black)
        writeValue(xml, u"w:color"_s, wordColour(style.colour));
    const int halfPoints = isOnGrid(style) ? GridHalfPoints : qRound(style.size * 2);
    if (isOnGrid(style))
        writeValue(xml, u"w:spacing"_s, GridSpacing);
    writeValue(xml, u"w:sz"_s, halfPoints);
    writeValue(xml, u"w:szCs"_s, halfPoints);
}

void startStyle(QXmlStreamWriter& xml, const QString& id, const QString& name, StyleOrigin origin)
{
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"paragraph"_s);
    if (origin == StyleOrigin::Own)
        xml.writeAttribute(u"w:customStyle"_s, u"1"_s);
    xml.writeAttribute(u"w:styleId"_s, id);
    writeValue(xml, u"w:name"_s, name);
    writeValue(xml, u"w:basedOn"_s, u"Normal"_s);
}

void writeRoleStyle(QXmlStreamWriter& xml, const StyleName& names)
{
    const ParagraphStyle style = paragraphStyle(names.role);
    startStyle(xml, names.id, names.name, names.origin);
    if (style.outlineLevel > 0)
        writeValue(xml, u"w:next"_s, wordStyleId(ParagraphRole::Body));
    writeFlag(xml, u"w:qFormat"_s);
    writeParagraphProperties(xml, style);
    writeRunProperties(xml, style);
    xml.writeEndElement();
}

void writeDefaults(QXmlStreamWriter& xml)
{
    const XmlElement defaults(xml, u"w:docDefaults"_s);
    {
        const XmlElement run(xml, u"w:rPrDefault"_s);
        const XmlElement properties(xml, u"w:rPr"_s);
        writeFont(xml, PaperFont::FangSong, WordHint::None);
        writeValue(xml, u"w:sz"_s, GridHalfPoints);
        writeValue(xml, u"w:szCs"_s, GridHalfPoints);
        xml.writeEmptyElement(u"w:lang"_s);
        xml.writeAttribute(u"w:val"_s, u"en-US"_s);
        xml.writeAttribute(u"w:eastAsia"_s, u"zh-CN"_s);
        xml.writeAttribute(u"w:bidi"_s, u"ar-SA"_s);
    }
    writeFlag(xml, u"w:pPrDefault"_s);
}

/// What every paragraph has: no widow control, so that pages break where those of the PDF do.
void writeNormal(QXmlStreamWriter& xml)
{
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"paragraph"_s);
    xml.writeAttribute(u"w:default"_s, u"1"_s);
    xml.writeAttribute(u"w:styleId"_s, u"Normal"_s);
    writeValue(xml, u"w:name"_s, u"Normal"_s);
    writeFlag(xml, u"w:qFormat"_s);
    {
        const XmlElement properties(xml, u"w:pPr"_s);
        writeValue(xml, u"w:widowControl"_s, 0);
        writeCharacterRules(xml);
    }
    xml.writeEndElement();
}

/// Pictures stand in lines as high as they are, not in whole lines of the grid.
void writePictureStyle(QXmlStreamWriter& xml)
{
    startStyle(xml, u"Picture"_s, u"图片"_s, StyleOrigin::Own);
    {
        const XmlElement properties(xml, u"w:pPr"_s);
        writeValue(xml, u"w:snapToGrid"_s, 0);
        xml.writeEmptyElement(u"w:spacing"_s);
        xml.writeAttribute(u"w:line"_s, u"240"_s);
        xml.writeAttribute(u"w:lineRule"_s, u"auto"_s);
        writeValue(xml, u"w:jc"_s, u"center"_s);
    }
    {
        // A line is as high as the picture and what its letters reach below the line.
        const XmlElement properties(xml, u"w:rPr"_s);
        writeValue(xml, u"w:sz"_s, 2);
        writeValue(xml, u"w:szCs"_s, 2);
    }
    xml.writeEndElement();
}

/// 4号半角宋体, GB/T 9704-2012, 7.5.
void writePageNumberStyle(QXmlStreamWriter& xml)
{
    constexpr int Size = 14;
    startStyle(xml, u"Footer"_s, u"footer"_s, StyleOrigin::BuiltIn);
    {
        const XmlElement properties(xml, u"w:pPr"_s);
        writeValue(xml, u"w:snapToGrid"_s, 0);
        xml.writeEmptyElement(u"w:spacing"_s);
        xml.writeAttribute(u"w:line"_s, QString::number(wordTwips(Size)));
        xml.writeAttribute(u"w:lineRule"_s, u"exact"_s);
    }
    {
        const XmlElement properties(xml, u"w:rPr"_s);
        xml.writeEmptyElement(u"w:rFonts"_s);
        for (const QString& name : {u"w:ascii"_s, u"w:hAnsi"_s, u"w:eastAsia"_s})
            xml.writeAttribute(name, wordFont(PaperFont::SongTi).chinese);
        writeValue(xml, u"w:sz"_s, 2 * Size);
        writeValue(xml, u"w:szCs"_s, 2 * Size);
    }
    xml.writeEndElement();
}

void writeFootnoteReferenceStyle(QXmlStreamWriter& xml)
{
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"character"_s);
    xml.writeAttribute(u"w:styleId"_s, u"FootnoteReference"_s);
    writeValue(xml, u"w:name"_s, u"footnote reference"_s);
    {
        const XmlElement properties(xml, u"w:rPr"_s);
        writeValue(xml, u"w:vertAlign"_s, u"superscript"_s);
    }
    xml.writeEndElement();
}

} // namespace

QString wordStyleId(ParagraphRole role)
{
    for (const StyleName& names : styleNames()) {
        if (names.role == role)
            return names.id;
    }
    return {};
}

void writeWordIndent(QXmlStreamWriter& xml, const ParagraphStyle& style)
{
    constexpr int Hundredths = 100; // of a character
    const double width = characterWidth(style);
    const auto twips = [width](double characters) {
        return QString::number(qRound(characters * width));
    };
    xml.writeEmptyElement(u"w:ind"_s);
    xml.writeAttribute(u"w:left"_s, twips(style.left));
    xml.writeAttribute(u"w:right"_s, twips(style.right));
    if (style.indent < 0)
        xml.writeAttribute(u"w:hanging"_s, twips(-style.indent));
    if (style.indent > 0) {
        xml.writeAttribute(u"w:firstLineChars"_s,
                           QString::number(qRound(style.indent * Hundredths)));
        xml.writeAttribute(u"w:firstLine"_s, twips(style.indent));
    }
}

int wordPitch(const ParagraphStyle& style)
{
    return isOnGrid(style) ? GridPitch : wordTwips(style.pitch);
}

QString WordStyles::tableText(const TableStyle& style, RowKind kind)
{
    const PaperFont font = kind == RowKind::Body ? style.font : style.headFont;
    const auto [it, isNew] = m_tableLooks.try_emplace({font, style.size, style.pitch});
    if (isNew)
        it->second = TableTextId % QString::number(m_tableLooks.size());
    return it->second;
}

void WordStyles::writeTableStyle(QXmlStreamWriter& xml, const TableLook& look, const QString& id)
{
    const ParagraphStyle style{.font = look.font, .size = look.size, .pitch = look.pitch};
    startStyle(xml, id, u"表格文字"_s % id.mid(TableTextId.size()), StyleOrigin::Own);
    {
        const XmlElement properties(xml, u"w:pPr"_s);
        writeCharacterRules(xml);
        writeValue(xml, u"w:snapToGrid"_s, 0);
        writeSpacing(xml, style);
    }
    writeRunProperties(xml, style);
    xml.writeEndElement();
}

QByteArray WordStyles::part() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startWordPart(xml, u"w:styles"_s);
    writeDefaults(xml);
    writeNormal(xml);
    for (const StyleName& names : styleNames())
        writeRoleStyle(xml, names);
    writePictureStyle(xml);
    writePageNumberStyle(xml);
    writeFootnoteReferenceStyle(xml);
    for (const auto& [look, id] : m_tableLooks)
        writeTableStyle(xml, look, id);
    xml.writeEndDocument();
    return bytes;
}

} // namespace touyan
