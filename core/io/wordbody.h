#pragma once

#include "base/progress.h"
#include "io/docx.h"
#include "io/packedbytes.h"
#include "io/wordparts.h"
#include "io/wordstyles.h"
#include "io/wordtext.h"

#include <QXmlStreamWriter>

namespace touyan {

struct WordContentsEntry;

/// Makes document.xml: the blocks of a document one after the other.
class WordBody
{
public:
    /// @p document has its numbers already; what it refers to goes into @p parts.
    WordBody(const Document& document, const DocxSource& source, WordParts& parts,
             Progress& progress);

    /// False when it was stopped.
    bool write();

    const PackedBytes& bytes() const { return m_bytes; }
    const WordStyles& styles() const { return m_styles; }
    const QStringList& footnotes() const { return m_text.footnotes(); }

private:
    /// What a paragraph has beyond its style.
    struct Extras
    {
        const Section* endedSection = nullptr; ///< whose properties stand in the paragraph
        QString borderColour;
        double border = 0; ///< points, above the paragraph
        bool keepsWithNext = false;
        bool isLedIn = false; ///< stands below a heading: two lines of it at least
    };

    /// False when it was stopped.
    bool writeBlocks(const Section& section, bool isLastSection);
    /// Finds out where the figures of @p section stand. Returns the places of its blocks in the
    /// order in which they are written.
    QList<qsizetype> placeFigures(const Section& section);
    QSizeF figureSize(const Figure& figure) const;
    void writePicture(const Figure& figure, const QSizeF& millimetres, const QByteArray& picture);
    void writeBlock(const Paragraph& paragraph);
    void writeBlock(const PaperTable& table);
    void writeBlock(const Figure& figure);
    void writeBlock(const RuleLine& rule);
    void writeBlock(const BlockGap& gap);
    void writeBlock(const PageBreak& pageBreak);
    void writeBlock(const ContentsList& list);
    void writeBlock(const Imprint& imprint);
    void writeBlock(const AnnexHeading& heading);
    void writeBlock(const AnnexList& list);

    void writeParagraph(const Paragraph& paragraph, const Extras& extras);
    /// In points, where it is not that of the style.
    std::optional<double> ownSize(const Paragraph& paragraph) const;
    void writeParagraphProperties(const Paragraph& paragraph, const Extras& extras);
    void writeSpaceBefore(double styleBefore);
    void writeTextTab();
    /// A paragraph a point high, for what has to have one.
    void writeThread(const Extras& extras);
    void writeHeadingText(const Paragraph& paragraph);
    QList<WordContentsEntry> contentsEntries() const;
    void closeSection(const Section& section, bool isLastSection);
    void step();

    const Document& m_document;
    const DocxSource& m_source;
    Progress& m_progress;
    PackedBytes m_bytes;
    QXmlStreamWriter m_xml;
    WordText m_text;
    WordStyles m_styles;
    WordParts& m_parts;
    const Section* m_section = nullptr; ///< being written
    qsizetype m_block = 0; ///< of the section, being written
    QList<FigurePlace> m_figurePlaces; ///< of the section
    const Section* m_endsWith = nullptr; ///< the section, if the block being written is its last
    bool m_isPageBroken = false; ///< the next paragraph starts a page
    double m_gap = 0; ///< points above the next paragraph
    bool m_needsParagraph = false; ///< a table has to be followed by one
    QList<PaperHeading> m_contents; ///< all headings, where the document lists them
    bool m_hasContentsMarks = false;
    int m_headings = 0; ///< written so far
    int m_pictures = 0;
    int m_steps = 0; ///< blocks and rows, or sections that are made on demand
    bool m_isOneStep = false; ///< such a section is being written
    int m_done = 0;
};

} // namespace touyan
