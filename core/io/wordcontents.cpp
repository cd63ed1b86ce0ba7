#include "io/wordcontents.h"

#include "io/wordstyles.h"
#include "io/wordtext.h"
#include "io/wordxml.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Whether the entry carries the start of the field, its end, both or neither.
struct FieldEdges
{
    bool isFirst = false;
    bool isLast = false;
    QString field = {}; ///< what it computes
};

ParagraphRole entryRole(int level)
{
    using enum ParagraphRole;
    constexpr std::array Roles{Contents1, Contents2, Contents3};
    return Roles.at(static_cast<size_t>(qBound(1, level, 3) - 1));
}

void writeEntryProperties(QXmlStreamWriter& xml, int level, double textWidth)
{
    const ParagraphStyle style = paragraphStyle(entryRole(level));
    const XmlElement properties(xml, u"w:pPr"_s);
    writeValue(xml, u"w:pStyle"_s, wordStyleId(entryRole(level)));
    const XmlElement tabs(xml, u"w:tabs"_s);
    xml.writeEmptyElement(u"w:tab"_s);
    xml.writeAttribute(u"w:val"_s, u"right"_s);
    xml.writeAttribute(u"w:leader"_s, u"dot"_s);
    xml.writeAttribute(u"w:pos"_s,
                       QString::number(wordTwips(textWidth - style.right * style.size)));
}

void writeLink(QXmlStreamWriter& xml, const WordContentsEntry& entry)
{
    const QString anchor = wordAnchor(entry.number);
    const XmlElement link(xml, u"w:hyperlink"_s);
    xml.writeAttribute(u"w:anchor"_s, anchor);
    xml.writeAttribute(u"w:history"_s, u"1"_s);
    WordText(xml).write(entry.heading.text % u'\t');
    writeField(xml, u"PAGEREF "_s % anchor % u" \\h"_s,
               entry.page > 0 ? QString::number(entry.page) : QString());
}

void writeEntry(QXmlStreamWriter& xml, const WordContentsEntry& entry, double textWidth,
                const FieldEdges& edges)
{
    const XmlElement paragraph(xml, u"w:p"_s);
    writeEntryProperties(xml, entry.heading.level, textWidth);
    if (edges.isFirst) {
        writeFieldMark(xml, u"begin"_s);
        writeFieldInstruction(xml, edges.field);
        writeFieldMark(xml, u"separate"_s);
    }
    writeLink(xml, entry);
    if (edges.isLast)
        writeFieldMark(xml, u"end"_s);
}

/// From which headings or marks the contents @p list are collected.
QString fieldFor(const QList<PaperHeading>& headings, const ContentsList& list)
{
    if (hasWordContentsMarks(headings, list))
        return u"TOC \\f C \\l \"1-3\" \\h \\z"_s;
    // The titles of annexes are of the first level of the outline, too.
    const int levels = list.hasTitlesOnly ? 1 : list.levels;
    return u"TOC \\o \"1-%1\" \\h \\z \\u"_s.arg(levels);
}

/// Runs of a field that nobody sees: word processors that do not know it would show what it refers
/// to.
class HiddenField
{
public:
    explicit HiddenField(QXmlStreamWriter& xml)
        : m_xml(xml)
    {
    }

    /// "begin", "separate" or "end".
    void mark(const QString& type)
    {
        const XmlElement run(m_xml, u"w:r"_s);
        hide();
        m_xml.writeEmptyElement(u"w:fldChar"_s);
        m_xml.writeAttribute(u"w:fldCharType"_s, type);
    }

    /// A piece of @p text as @p element.
    void add(const QString& element, const QString& text)
    {
        const XmlElement run(m_xml, u"w:r"_s);
        hide();
        const XmlElement piece(m_xml, element);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(text);
    }

private:
    void hide()
    {
        const XmlElement properties(m_xml, u"w:rPr"_s);
        writeFlag(m_xml, u"w:vanish"_s);
    }

    QXmlStreamWriter& m_xml;
};

} // namespace

bool hasWordContentsMarks(const QList<PaperHeading>& headings, const ContentsList& list)
{
    return std::any_of(headings.cbegin(), headings.cend(), [&list](const PaperHeading& heading) {
        return !heading.mark.isEmpty() && isListed(heading, list);
    });
}

void writeWordContentsMark(QXmlStreamWriter& xml, const PaperHeading& heading, int number)
{
    const QString mark = heading.mark.isEmpty() ? QString() : QString(heading.mark % u'　');
    QString words = heading.text.sliced(mark.size());
    words.replace(u'"', u'＂'); // it would end what is quoted
    HiddenField field(xml);
    field.mark(u"begin"_s);
    field.add(u"w:instrText"_s, u" TC \""_s % xmlText(mark));
    field.mark(u"begin"_s);
    field.add(u"w:instrText"_s, u" REF %1 "_s.arg(wordAnchor(number)));
    field.mark(u"separate"_s);
    field.add(u"w:t"_s, xmlText(words));
    field.mark(u"end"_s);
    field.add(u"w:instrText"_s, u"\" \\f C \\l %1 "_s.arg(heading.level));
    field.mark(u"end"_s);
}

QString wordAnchor(int heading)
{
    constexpr int Digits = 6;
    constexpr int Base = 10;
    return u"_Toc%1"_s.arg(heading + 1, Digits, Base, QChar(u'0'));
}

void writeWordContents(QXmlStreamWriter& xml, const QList<WordContentsEntry>& entries,
                       double textWidth, const ContentsList& list)
{
    QList<WordContentsEntry> shown;
    for (const WordContentsEntry& entry : entries) {
        if (isListed(entry.heading, list))
            shown.append(entry);
    }
    if (shown.isEmpty())
        return;
    // As word processors store contents that can be updated with one click.
    const XmlElement control(xml, u"w:sdt"_s);
    {
        const XmlElement properties(xml, u"w:sdtPr"_s);
        const XmlElement gallery(xml, u"w:docPartObj"_s);
        writeValue(xml, u"w:docPartGallery"_s, u"Table of Contents"_s);
        writeFlag(xml, u"w:docPartUnique"_s);
    }
    const XmlElement content(xml, u"w:sdtContent"_s);
    QList<PaperHeading> headings;
    for (const WordContentsEntry& entry : std::as_const(shown))
        headings.append(entry.heading);
    const QString field = fieldFor(headings, list);
    for (qsizetype i = 0; i < shown.size(); ++i)
        writeEntry(xml, shown.at(i), textWidth, {i == 0, i + 1 == shown.size(), field});
}

} // namespace touyan
