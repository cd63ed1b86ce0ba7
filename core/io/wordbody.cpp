#include "io/wordbody.h"

#include "io/wordcontents.h"
#include "io/wordimprint.h"
#include "io/wordpicture.h"
#include "io/wordsection.h"
#include "io/wordtable.h"
#include "io/wordxml.h"
#include "layout/scene.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int Thread = 20; // twips: a line that takes no room

int stepsOf(const Document& document)
{
    qsizetype steps = 0;
    for (const Section& section : document.sections) {
        steps += section.source ? 1 : section.blocks.size();
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<PaperTable>(&block))
                steps += table->rows.count();
        }
    }
    return static_cast<int>(steps);
}

bool isParagraph(const Block& block)
{
    return std::holds_alternative<Paragraph>(block);
}

} // namespace

WordBody::WordBody(const Document& document, const DocxSource& source, WordParts& parts,
                   Progress& progress)
    : m_document(document)
    , m_source(source)
    , m_progress(progress)
    , m_xml(&m_bytes)
    , m_text(m_xml)
    , m_parts(parts)
    , m_steps(stepsOf(document))
{
    if (const ContentsList* list = contentsOf(document)) {
        m_contents = headingsOf(document);
        m_hasContentsMarks = hasWordContentsMarks(m_contents, *list);
    }
}

void WordBody::step()
{
    constexpr int Often = 64;
    if (m_isOneStep)
        return;
    if (++m_done % Often == 0 || m_done == m_steps)
        m_progress.report(m_done, m_steps);
}

bool WordBody::write()
{
    startWordPart(m_xml, u"w:document"_s);
    m_xml.writeStartElement(u"w:body"_s);
    for (const Section& section : m_document.sections) {
        m_isOneStep = bool(section.source);
        if (!writeBlocks(section.made(), &section == &m_document.sections.last()))
            return false;
        if (std::exchange(m_isOneStep, false))
            step();
    }
    m_xml.writeEndDocument();
    m_bytes.finish();
    return true;
}

bool WordBody::writeBlocks(const Section& section, bool isLastSection)
{
    m_section = &section;
    m_endsWith = nullptr;
    const QList<qsizetype> order = placeFigures(section);
    for (const qsizetype place : order) {
        m_block = place;
        const Block& block = section.blocks.at(m_block);
        const bool closes = !isLastSection && place == order.last() && isParagraph(block);
        m_endsWith = closes ? &section : nullptr;
        std::visit([this](const auto& it) { writeBlock(it); }, block);
        if (m_progress.isStopped())
            return false;
        step();
    }
    if (!m_endsWith)
        closeSection(section, isLastSection);
    return true;
}

QList<qsizetype> WordBody::placeFigures(const Section& section)
{
    m_figurePlaces = m_source.figurePlaces ? m_source.figurePlaces(section) : QList<FigurePlace>();
    QList<qsizetype> order(section.blocks.size());
    std::iota(order.begin(), order.end(), 0);
    for (const FigurePlace& figure : std::as_const(m_figurePlaces)) {
        if (figure.behind <= figure.block)
            continue;
        order.removeOne(figure.block);
        order.insert(order.indexOf(figure.behind) + 1, figure.block);
    }
    return order;
}

void WordBody::closeSection(const Section& section, bool isLastSection)
{
    m_isPageBroken = false; // nothing is left that could start a page
    if (!isLastSection)
        writeThread({.endedSection = &section});
    else if (m_needsParagraph || section.blocks.isEmpty())
        writeThread({});
    if (isLastSection)
        writeSection(m_xml, section, m_parts);
    m_gap = 0;
}

void WordBody::writeBlock(const Paragraph& paragraph)
{
    writeParagraph(paragraph,
                   {.endedSection = m_endsWith,
                    .keepsWithNext = staysWithNext(*m_section, m_block),
                    .isLedIn = m_block > 0 && staysWithNext(*m_section, m_block - 1)});
}

void WordBody::writeParagraph(const Paragraph& paragraph, const Extras& extras)
{
    const XmlElement element(m_xml, u"w:p"_s);
    writeParagraphProperties(paragraph, extras);
    if (outlineLevelOf(paragraph) > 0)
        writeHeadingText(paragraph);
    else
        m_text.write(paragraph.runs, ownSize(paragraph));
    m_needsParagraph = false;
}

std::optional<double> WordBody::ownSize(const Paragraph& paragraph) const
{
    const double size = settingSize(paragraph, wordTextArea(*m_section).width());
    return size == paragraphStyle(paragraph.role).size ? std::nullopt : std::optional(size);
}

void WordBody::writeParagraphProperties(const Paragraph& paragraph, const Extras& extras)
{
    const XmlElement properties(m_xml, u"w:pPr"_s);
    writeValue(m_xml, u"w:pStyle"_s, wordStyleId(paragraph.role));
    if (extras.keepsWithNext && !paragraphStyle(paragraph.role).keepsWithNext)
        writeFlag(m_xml, u"w:keepNext"_s);
    if (std::exchange(m_isPageBroken, false))
        writeFlag(m_xml, u"w:pageBreakBefore"_s);
    if (extras.isLedIn)
        writeFlag(m_xml, u"w:widowControl"_s);
    if (paragraph.text().contains(u'\t'))
        writeTextTab();
    writeSpaceBefore(paragraphStyle(paragraph.role).before);
    if (paragraph.right)
        writeWordIndent(m_xml, paragraphStyle(paragraph));
    if (extras.endedSection)
        writeSection(m_xml, *extras.endedSection, m_parts);
}

void WordBody::writeTextTab()
{
    const XmlElement tabs(m_xml, u"w:tabs"_s);
    m_xml.writeEmptyElement(u"w:tab"_s);
    m_xml.writeAttribute(u"w:val"_s, u"right"_s);
    m_xml.writeAttribute(u"w:pos"_s, QString::number(wordTwips(wordTextArea(*m_section).width())));
}

void WordBody::writeSpaceBefore(double styleBefore)
{
    const double gap = std::exchange(m_gap, 0);
    if (gap <= 0)
        return;
    m_xml.writeEmptyElement(u"w:spacing"_s);
    m_xml.writeAttribute(u"w:before"_s, QString::number(wordTwips(styleBefore + gap)));
}

void WordBody::writeHeadingText(const Paragraph& paragraph)
{
    const PaperHeading heading = m_contents.value(m_headings);
    if (m_hasContentsMarks && isListed(heading, *contentsOf(m_document)))
        writeWordContentsMark(m_xml, heading, m_headings);
    const QString id = QString::number(m_headings);
    m_xml.writeEmptyElement(u"w:bookmarkStart"_s);
    m_xml.writeAttribute(u"w:id"_s, id);
    m_xml.writeAttribute(u"w:name"_s, wordAnchor(m_headings++));
    m_text.write(paragraph.runs);
    m_xml.writeEmptyElement(u"w:bookmarkEnd"_s);
    m_xml.writeAttribute(u"w:id"_s, id);
}

void WordBody::writeThread(const Extras& extras)
{
    constexpr int Eighths = 8; // of a point
    const XmlElement element(m_xml, u"w:p"_s);
    const XmlElement properties(m_xml, u"w:pPr"_s);
    if (std::exchange(m_isPageBroken, false))
        writeFlag(m_xml, u"w:pageBreakBefore"_s);
    if (extras.border > 0) {
        const XmlElement borders(m_xml, u"w:pBdr"_s);
        m_xml.writeEmptyElement(u"w:top"_s);
        m_xml.writeAttribute(u"w:val"_s, u"single"_s);
        m_xml.writeAttribute(u"w:sz"_s, QString::number(qRound(extras.border * Eighths)));
        m_xml.writeAttribute(u"w:space"_s, u"0"_s);
        m_xml.writeAttribute(u"w:color"_s, extras.borderColour);
    }
    writeValue(m_xml, u"w:snapToGrid"_s, 0);
    m_xml.writeEmptyElement(u"w:spacing"_s);
    m_xml.writeAttribute(u"w:before"_s, QString::number(wordTwips(std::exchange(m_gap, 0))));
    m_xml.writeAttribute(u"w:line"_s, QString::number(Thread));
    m_xml.writeAttribute(u"w:lineRule"_s, u"exact"_s);
    {
        const XmlElement run(m_xml, u"w:rPr"_s);
        writeValue(m_xml, u"w:sz"_s, 2);
    }
    if (extras.endedSection)
        writeSection(m_xml, *extras.endedSection, m_parts);
    m_needsParagraph = false;
}

void WordBody::writeBlock(const PaperTable& table)
{
    if (table.columns.isEmpty() || (table.head.isEmpty() && table.rows.count() == 0))
        return;
    if (m_needsParagraph || m_isPageBroken || m_gap > 0)
        writeThread({});
    WordTable writer(table, wordTextArea(*m_section), m_styles, m_xml, m_text);
    if (staysWithNext(*m_section, m_block))
        writer.keepEndWithNext();
    writer.begin();
    writer.head();
    for (int i = 0; i < table.rows.count() && !m_progress.isStopped(); ++i) {
        writer.row(i);
        step();
    }
    writer.end();
    m_needsParagraph = true;
}

/// As the page layout has it, or else as large as it wants to be and the text area lets it.
QSizeF WordBody::figureSize(const Figure& figure) const
{
    const QSizeF natural = figure.scene ? figure.scene->size() : QSizeF();
    const auto place = std::find_if(m_figurePlaces.cbegin(), m_figurePlaces.cend(),
                                    [this](const FigurePlace& it) { return it.block == m_block; });
    const QSizeF box = place == m_figurePlaces.cend()
        ? QSizeF(figure.width, figure.height)
              .boundedTo(wordTextArea(*m_section) / PointsPerMillimetre)
        : place->millimetres;
    return natural.scaled(box, Qt::KeepAspectRatio);
}

void WordBody::writePicture(const Figure& figure, const QSizeF& millimetres,
                            const QByteArray& picture)
{
    const QByteArray drawing = m_source.drawing ? m_source.drawing(figure) : QByteArray();
    const XmlElement paragraph(m_xml, u"w:p"_s);
    {
        const XmlElement properties(m_xml, u"w:pPr"_s);
        writeValue(m_xml, u"w:pStyle"_s, u"Picture"_s);
        if (!figure.caption.isEmpty())
            writeFlag(m_xml, u"w:keepNext"_s);
        if (std::exchange(m_isPageBroken, false))
            writeFlag(m_xml, u"w:pageBreakBefore"_s);
        writeSpaceBefore(0);
    }
    writeWordPicture(
        m_xml,
        {.part = m_parts.add(WordParts::Kind::Picture, picture),
         .drawing = drawing.isEmpty() ? QString() : m_parts.add(WordParts::Kind::Drawing, drawing),
         .number = ++m_pictures,
         .description = captionLine(figure),
         .millimetres = millimetres});
    m_needsParagraph = false;
}

void WordBody::writeBlock(const Figure& figure)
{
    const QSizeF size = figureSize(figure);
    const QByteArray picture =
        m_source.picture && !size.isEmpty() ? m_source.picture(figure, size) : QByteArray();
    if (!picture.isEmpty())
        writePicture(figure, size, picture);
    if (!figure.caption.isEmpty())
        writeParagraph(Paragraph::of(ParagraphRole::Caption, captionLine(figure)), {});
}

void WordBody::writeBlock(const RuleLine& rule)
{
    writeThread(
        {.borderColour = wordColour(rule.colour), .border = rule.thickness * PointsPerMillimetre});
}

void WordBody::writeBlock(const BlockGap& gap)
{
    const double height = gap.height * PointsPerMillimetre;
    if (!gap.staysAtTop) {
        m_gap += height;
        return;
    }
    const XmlElement element(m_xml, u"w:p"_s);
    const XmlElement properties(m_xml, u"w:pPr"_s);
    if (std::exchange(m_isPageBroken, false))
        writeFlag(m_xml, u"w:pageBreakBefore"_s);
    writeValue(m_xml, u"w:snapToGrid"_s, 0);
    m_xml.writeEmptyElement(u"w:spacing"_s);
    m_xml.writeAttribute(u"w:line"_s, QString::number(wordTwips(height)));
    m_xml.writeAttribute(u"w:lineRule"_s, u"exact"_s);
    m_needsParagraph = false;
}

void WordBody::writeBlock(const PageBreak& /*pageBreak*/)
{
    m_isPageBroken = true;
    m_gap = 0;
}

void WordBody::writeBlock(const ContentsList& list)
{
    if (m_needsParagraph || m_isPageBroken || m_gap > 0)
        writeThread({});
    writeWordContents(m_xml, contentsEntries(), wordTextArea(*m_section).width(), list);
}

QList<WordContentsEntry> WordBody::contentsEntries() const
{
    QList<WordContentsEntry> entries;
    for (int i = 0; i < m_contents.size(); ++i) {
        const bool isKnown = m_source.headingPages.size() == m_contents.size();
        entries.append({m_contents.at(i), i, isKnown ? m_source.headingPages.at(i) : 0});
    }
    return entries;
}

void WordBody::writeBlock(const Imprint& imprint)
{
    if (m_needsParagraph)
        writeThread({});
    writeWordImprint(m_xml, imprint, wordTextArea(*m_section));
    writeThread({}); // what the table is anchored to
}

// numbered() has put paragraphs in their place.
void WordBody::writeBlock(const AnnexHeading& /*heading*/)
{
}

void WordBody::writeBlock(const AnnexList& /*list*/)
{
}

} // namespace touyan
