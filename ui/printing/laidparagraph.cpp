#include "printing/laidparagraph.h"

#include "printing/oneline.h"
#include "reports/numbering.h"

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

// A page number of four digits has room beside the longest title of the contents.
constexpr double ContentsNumberRoom = 2.5; // characters
constexpr double BesideTab = 1; // characters, at least, between a text and what follows its tab

TextLook lookOf(const ParagraphStyle& style)
{
    return {.font = style.font,
            .size = style.size,
            .pitch = style.pitch,
            .align = style.align,
            .indent = style.indent,
            .left = style.left,
            .right = style.right};
}

bool isContentsEntry(ParagraphRole role)
{
    return role == ParagraphRole::Contents1 || role == ParagraphRole::Contents2
        || role == ParagraphRole::Contents3;
}

/// The runs with a raised mark after each that has a footnote.
QList<TextRun> markedRuns(const Paragraph& paragraph, int firstNote)
{
    QList<TextRun> runs;
    for (const TextRun& run : paragraph.runs) {
        runs.append(run);
        if (!run.footnote.isEmpty())
            runs.append(
                {.text = footnoteMark(firstNote++), .font = PaperFont::SongTi, .isRaised = true});
    }
    return runs;
}

/// @p runs up to the first tab, and what follows it.
std::pair<QList<TextRun>, QList<TextRun>> splitAtTab(const QList<TextRun>& runs)
{
    QList<TextRun> before;
    QList<TextRun> after;
    bool isAfter = false;
    for (const TextRun& run : runs) {
        const qsizetype tab = isAfter ? -1 : run.text.indexOf(u'\t');
        if (tab < 0) {
            (isAfter ? after : before).append(run);
            continue;
        }
        TextRun part = run;
        part.text = run.text.first(tab);
        before.append(part);
        part.text = run.text.sliced(tab + 1);
        after.append(part);
        isAfter = true;
    }
    return {before, after};
}

} // namespace

QString markedText(const Paragraph& paragraph, int firstNote)
{
    return plainText(markedRuns(paragraph, firstNote));
}

bool isSurelyOneLine(const Paragraph& paragraph, double width, const PaperFonts& fonts)
{
    const bool hasNotes = std::any_of(paragraph.runs.cbegin(), paragraph.runs.cend(),
                                      [](const TextRun& run) { return !run.footnote.isEmpty(); });
    TextLook look = lookOf(paragraphStyle(paragraph));
    look.size = settingSize(paragraph, width / TwipsPerPoint);
    return !hasNotes && isSurelyOneLine(paragraph.runs, look, width, fonts);
}

LaidParagraph::LaidParagraph(const Paragraph& paragraph, int firstNote, double width,
                             const PaperFonts& fonts)
    : m_fonts(fonts)
    , m_width(width)
    , m_textWidth(width)
    , m_look(lookOf(paragraphStyle(paragraph)))
    , m_colour(paragraphStyle(paragraph.role).colour)
{
    m_look.size = settingSize(paragraph, width / TwipsPerPoint);
    const QList<TextRun> runs = markedRuns(paragraph, firstNote);
    if (paragraph.text().contains(u'\t'))
        layWithTab(paragraph, runs);
    else
        m_text.emplace(runs, m_look, width, fonts);
    findNotes(paragraph, firstNote);
}

void LaidParagraph::layWithTab(const Paragraph& paragraph, const QList<TextRun>& runs)
{
    const auto [before, after] = splitAtTab(runs);
    const double character = m_look.size * TwipsPerPoint;
    TextLook look = m_look;
    look.align = ParagraphAlign::Left;
    look.indent = look.left = look.right = 0;
    m_right.emplace(after, look, m_width, m_fonts);
    double room = m_right->rightEdge(0) / character;
    if (isContentsEntry(paragraph.role)) {
        m_filling = TabFilling::Dots;
        room = std::max(room, ContentsNumberRoom);
    }
    look = m_look;
    look.align = ParagraphAlign::Left;
    look.right += room + BesideTab;
    m_textWidth -= look.right * character;
    m_text.emplace(before, look, m_width, m_fonts);
}

void LaidParagraph::findNotes(const Paragraph& paragraph, int firstNote)
{
    int position = 0;
    for (const TextRun& run : paragraph.runs) {
        position += static_cast<int>(run.text.size());
        if (run.footnote.isEmpty())
            continue;
        const QString mark = footnoteMark(firstNote++);
        m_notes.append({mark, run.footnote, m_text->lineAt(position)});
        position += static_cast<int>(mark.size());
    }
}

void LaidParagraph::emitLines(PageSink& sink, const QPointF& at, int first, int count) const
{
    sink.addText({.text = *m_text,
                  .origin = at,
                  .first = first,
                  .count = count,
                  .box = QRectF(at, QSizeF(m_textWidth, count * pitch()))},
                 m_colour);
    if (m_right && first + count >= lineCount())
        emitRight(sink, at + QPointF(0, (lineCount() - 1 - first) * pitch()));
}

void LaidParagraph::emitRight(PageSink& sink, const QPointF& at) const
{
    const double character = m_look.size * TwipsPerPoint;
    const double width = m_right->rightEdge(0);
    const double end = m_width - m_look.right * character - width;
    sink.addText({.text = *m_right,
                  .origin = at + QPointF(end, 0),
                  .count = 1,
                  .box = QRectF(at + QPointF(end, 0), QSizeF(width, pitch()))},
                 m_colour);
    if (m_filling == TabFilling::Blank)
        return;
    const double start = m_text->rightEdge(lineCount() - 1) + character / 2;
    const auto dots = static_cast<qsizetype>(std::floor((end - character / 2 - start) / character));
    if (dots < 1)
        return;
    TextLook look = m_look;
    look.align = ParagraphAlign::Right;
    look.indent = look.left = look.right = 0;
    const LaidText leader({TextRun{QString(dots, u'…')}}, look, end - character / 2 - start,
                          m_fonts);
    const QPointF origin = at + QPointF(start, 0);
    sink.addText({.text = leader,
                  .origin = origin,
                  .count = 1,
                  .isRepeated = true,
                  .box = QRectF(origin, QSizeF(end - character / 2 - start, pitch()))},
                 m_colour);
}

} // namespace touyan
