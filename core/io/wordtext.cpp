#include "io/wordtext.h"

#include "io/wordstyles.h"
#include "io/wordxml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Whether @p text has characters that word processors would take from the Latin font unless told
/// otherwise: quotation marks, dashes, circled numbers, geometric shapes.
bool hasAmbiguous(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0xA0 && c.unicode() < 0x2E80; });
}

bool hasFormat(const TextRun& run)
{
    return run.font || run.isBold || run.colour || run.isHighlighted || run.isRaised
        || hasAmbiguous(run.text);
}

void writeReferenceStyle(QXmlStreamWriter& xml)
{
    const XmlElement properties(xml, u"w:rPr"_s);
    writeValue(xml, u"w:rStyle"_s, u"FootnoteReference"_s);
}

/// The line between text and footnotes.
void writeSeparator(QXmlStreamWriter& xml, const QString& type, int id)
{
    const XmlElement footnote(xml, u"w:footnote"_s);
    xml.writeAttribute(u"w:type"_s, type);
    xml.writeAttribute(u"w:id"_s, QString::number(id));
    const XmlElement paragraph(xml, u"w:p"_s);
    const XmlElement run(xml, u"w:r"_s);
    writeFlag(xml, u"w:"_s % type);
}

void writeFootnote(QXmlStreamWriter& xml, const QString& text, int id)
{
    const XmlElement footnote(xml, u"w:footnote"_s);
    xml.writeAttribute(u"w:id"_s, QString::number(id));
    const XmlElement paragraph(xml, u"w:p"_s);
    {
        const XmlElement properties(xml, u"w:pPr"_s);
        writeValue(xml, u"w:pStyle"_s, wordStyleId(ParagraphRole::Footnote));
    }
    {
        const XmlElement run(xml, u"w:r"_s);
        writeReferenceStyle(xml);
        writeFlag(xml, u"w:footnoteRef"_s);
    }
    WordText(xml).write(u' ' % text);
}

} // namespace

void WordText::write(const QString& text)
{
    write(QList<TextRun>{TextRun{text}});
}

void WordText::write(const QList<TextRun>& runs, std::optional<double> size)
{
    for (const TextRun& run : runs) {
        if (!run.text.isEmpty()) {
            const XmlElement element(m_xml, u"w:r"_s);
            if (size || hasFormat(run))
                writeFormat(run, size);
            writeText(xmlText(run.text));
        }
        if (!run.footnote.isEmpty())
            writeReference(run.footnote);
    }
}

void WordText::writeFormat(const TextRun& run, std::optional<double> size)
{
    const XmlElement properties(m_xml, u"w:rPr"_s);
    const WordHint hint = hasAmbiguous(run.text) ? WordHint::Chinese : WordHint::None;
    if (run.font) {
        writeFont(m_xml, *run.font, hint);
    } else if (hint == WordHint::Chinese) {
        m_xml.writeEmptyElement(u"w:rFonts"_s);
        m_xml.writeAttribute(u"w:hint"_s, u"eastAsia"_s);
    }
    if (run.isBold)
        writeFlag(m_xml, u"w:b"_s);
    if (run.colour)
        writeValue(m_xml, u"w:color"_s, wordColour(*run.colour));
    if (size)
        writeValue(m_xml, u"w:sz"_s, QString::number(qRound(*size * 2)));
    if (run.isHighlighted)
        writeValue(m_xml, u"w:highlight"_s, u"yellow"_s);
    if (run.isRaised)
        writeValue(m_xml, u"w:vertAlign"_s, u"superscript"_s);
}

void WordText::writeText(const QString& text)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QChar c = at < text.size() ? text.at(at) : QChar(u'\n');
        if (c != u'\n' && c != u'\t')
            continue;
        if (at > from) {
            m_xml.writeStartElement(u"w:t"_s);
            m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
            m_xml.writeCharacters(text.sliced(from, at - from));
            m_xml.writeEndElement();
        }
        if (at < text.size())
            writeFlag(m_xml, c == u'\n' ? u"w:br"_s : u"w:tab"_s);
        from = at + 1;
    }
}

void WordText::writeReference(const QString& footnote)
{
    const XmlElement run(m_xml, u"w:r"_s);
    writeReferenceStyle(m_xml);
    m_xml.writeEmptyElement(u"w:footnoteReference"_s);
    m_xml.writeAttribute(u"w:id"_s, QString::number(FirstFootnoteId + m_footnotes.size()));
    m_footnotes.append(footnote);
}

QByteArray wordFootnotes(const QStringList& footnotes)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startWordPart(xml, u"w:footnotes"_s);
    writeSeparator(xml, u"separator"_s, -1);
    writeSeparator(xml, u"continuationSeparator"_s, 0);
    for (int i = 0; i < footnotes.size(); ++i)
        writeFootnote(xml, footnotes.at(i), FirstFootnoteId + i);
    xml.writeEndDocument();
    return bytes;
}

} // namespace touyan
