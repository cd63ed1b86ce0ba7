#include "io/wordxml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {

void writeFlag(QXmlStreamWriter& xml, const QString& name)
{
    xml.writeEmptyElement(name);
}

void writeValue(QXmlStreamWriter& xml, const QString& name, const QString& value)
{
    xml.writeEmptyElement(name);
    xml.writeAttribute(u"w:val"_s, value);
}

void writeValue(QXmlStreamWriter& xml, const QString& name, int value)
{
    writeValue(xml, name, QString::number(value));
}

void startWordPart(QXmlStreamWriter& xml, const QString& root)
{
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(root);
    xml.writeAttribute(u"xmlns:w"_s,
                       u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    xml.writeAttribute(u"xmlns:r"_s,
                       u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
}

WordFont wordFont(PaperFont font)
{
    const QString latin = u"Times New Roman"_s;
    switch (font) {
    case PaperFont::FangSong:
        return {u"仿宋_GB2312"_s, latin};
    case PaperFont::KaiTi:
        return {u"楷体_GB2312"_s, latin};
    case PaperFont::XiaoBiaoSong:
        return {u"方正小标宋简体"_s, u"方正小标宋简体"_s};
    case PaperFont::HeiTi:
        return {u"黑体"_s, u"黑体"_s};
    case PaperFont::SongTi:
    case PaperFont::Digits:
        return {u"宋体"_s, latin};
    }
    return {};
}

QString wordColour(PaperColour colour)
{
    constexpr int Digits = 6;
    constexpr int Base = 16;
    return u"%1"_s.arg(rgbOf(colour), Digits, Base, QChar(u'0'));
}

QString wordAlign(ParagraphAlign align)
{
    switch (align) {
    case ParagraphAlign::Left:
        return u"left"_s;
    case ParagraphAlign::Centre:
        return u"center"_s;
    case ParagraphAlign::Right:
        return u"right"_s;
    case ParagraphAlign::Justified:
        return u"both"_s;
    }
    return {};
}

void writeFont(QXmlStreamWriter& xml, PaperFont font, WordHint hint)
{
    const WordFont names = wordFont(font);
    xml.writeEmptyElement(u"w:rFonts"_s);
    if (hint == WordHint::Chinese)
        xml.writeAttribute(u"w:hint"_s, u"eastAsia"_s);
    xml.writeAttribute(u"w:ascii"_s, names.latin);
    xml.writeAttribute(u"w:hAnsi"_s, names.latin);
    xml.writeAttribute(u"w:eastAsia"_s, names.chinese);
    xml.writeAttribute(u"w:cs"_s, names.latin);
}

void writeFieldMark(QXmlStreamWriter& xml, const QString& type)
{
    const XmlElement run(xml, u"w:r"_s);
    xml.writeEmptyElement(u"w:fldChar"_s);
    xml.writeAttribute(u"w:fldCharType"_s, type);
}

void writeFieldInstruction(QXmlStreamWriter& xml, const QString& instruction)
{
    const XmlElement run(xml, u"w:r"_s);
    const XmlElement text(xml, u"w:instrText"_s);
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    xml.writeCharacters(u' ' % instruction % u' ');
}

void writeField(QXmlStreamWriter& xml, const QString& instruction, const QString& result)
{
    writeFieldMark(xml, u"begin"_s);
    writeFieldInstruction(xml, instruction);
    writeFieldMark(xml, u"separate"_s);
    {
        const XmlElement run(xml, u"w:r"_s);
        xml.writeTextElement(u"w:t"_s, result);
    }
    writeFieldMark(xml, u"end"_s);
}

QString xmlText(const QString& text)
{
    const auto isIllegal = [](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE || c.isSurrogate();
    };
    if (std::none_of(text.cbegin(), text.cend(), isIllegal))
        return text;
    QString legal;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            legal += text.sliced(i++, 2);
        else if (!isIllegal(c))
            legal += c;
    }
    return legal;
}

} // namespace touyan
