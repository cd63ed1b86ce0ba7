#pragma once

#include "printing/pagesink.h"

#include <optional>

namespace touyan {

/// A footnote in a paragraph.
struct ParagraphNote
{
    QString mark;
    QString text;
    int line = 0; ///< of the paragraph, on which the mark stands
};

/// What stands between a text and what follows its tab at the right.
enum class TabFilling
{
    Blank,
    Dots
};

/// @p paragraph's text as it is set: with the marks of its footnotes, counted from @p firstNote.
QString markedText(const Paragraph& paragraph, int firstNote);

/// Whether @p paragraph surely stands on one line of @p width twips; false says nothing.
bool isSurelyOneLine(const Paragraph& paragraph, double width, const PaperFonts& fonts);

/// A paragraph set in the style of its role; what follows a tab stands at the right of its last
/// line. Lengths in twips.
class LaidParagraph
{
public:
    /// The paragraph's footnotes are counted from @p firstNote.
    LaidParagraph(const Paragraph& paragraph, int firstNote, double width, const PaperFonts& fonts);

    int lineCount() const { return m_text->lineCount(); }
    double pitch() const { return m_text->pitch(); }
    double height() const { return m_text->height(); }
    double leading() const { return m_text->leading(); }
    const QList<ParagraphNote>& notes() const { return m_notes; }

    /// Tells @p sink of @p count lines from @p first on, the first of them at @p at.
    void emitLines(PageSink& sink, const QPointF& at, int first, int count) const;

private:
    void layWithTab(const Paragraph& paragraph, const QList<TextRun>& runs);
    void findNotes(const Paragraph& paragraph, int firstNote);
    void emitRight(PageSink& sink, const QPointF& at) const;

    const PaperFonts& m_fonts;
    double m_width;
    double m_textWidth; ///< the width without what follows a tab
    TextLook m_look;
    PaperColour m_colour;
    TabFilling m_filling = TabFilling::Blank;
    std::optional<LaidText> m_text;
    std::optional<LaidText> m_right;
    QList<ParagraphNote> m_notes;
};

} // namespace touyan
