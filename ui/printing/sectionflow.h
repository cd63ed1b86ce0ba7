#pragma once

#include "printing/laidparagraph.h"
#include "printing/pagelayout.h"

namespace touyan {

/// The blocks of one section as a flow of items, and the pages that it was distributed over.
class PageLayout::SectionFlow
{
public:
    /// What the sections of a document share.
    struct Context
    {
        const PaperFonts& fonts;
        const PageHeadings& headings;
        const Progress* progress; ///< stopping it leaves pages that are of no use; may be null
        int notes = 0; ///< footnotes in the sections before
    };

    /// @p section and what @p context refers to must outlive this.
    SectionFlow(const Section& section, const Context& context);

    /// Footnotes up to the end of this section.
    int noteCount() const { return m_notes; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// @p origin is the top left corner of the text area.
    void emitPage(int page, const QPointF& origin, PageSink& sink) const;
    QStringList texts(int page) const;
    /// Headings with their page within the section and their distance from the top of the text.
    QList<OutlineEntry> outline() const;
    QList<FigurePlace> figurePlaces() const;
    /// Paragraphs that have an id, with their page within the section and their box in the text.
    QList<ParagraphPlace> paragraphPlaces() const;

private:
    /// What an item of the flow is: a row of a block's table, or the block itself.
    struct Source
    {
        int block = 0;
        int row = -1; ///< of a table or of the contents
        int firstNote = 1; ///< number of the first footnote
    };

    void addBlock(const Paragraph& paragraph);
    void addBlock(const PaperTable& table);
    void addBlock(const Figure& figure);
    void addBlock(const RuleLine& rule);
    void addBlock(const BlockGap& gap);
    void addBlock(const PageBreak& pageBreak);
    void addBlock(const ContentsList& list);
    void addBlock(const Imprint& imprint);
    void addBlock(const AnnexHeading& heading);
    void addBlock(const AnnexList& list);
    void add(const FlowItem& item, int row = -1);
    void addGap(double points, bool keepsWithNext);

    const Block& block(const Source& source) const { return m_section.blocks.at(source.block); }
    const Source& source(int item) const { return m_sources[static_cast<size_t>(item)]; }
    const TableGeometry& geometry(int head) const { return *m_tables[static_cast<size_t>(head)]; }
    TableRow row(const Source& source) const;
    /// The paragraph that an item is; null: it is none.
    std::optional<Paragraph> paragraphOf(int item) const;
    Paragraph contentsEntry(const ContentsList& list, int entry) const;
    LaidParagraph lay(const Paragraph& paragraph, int firstNote = 1) const;
    LaidParagraph layCaption(const Figure& figure) const;
    LaidParagraph layNote(const ParagraphNote& note) const;
    double captionHeight(const Figure& figure) const;
    QSizeF figureSize(const Figure& figure) const;
    void addParagraph(const Paragraph& paragraph, int row);
    /// Of a paragraph of one line, which need not be set to be measured.
    FlowItem lineItem(const Paragraph& paragraph) const;
    FlowItem setItem(const Paragraph& paragraph) const;
    double imprintLineTop(const Imprint& imprint, int line) const;
    std::vector<double> cuts(int item) const;
    bool isLastOfTable(const PagePlacements& page, size_t position) const;
    /// The row, or the piece of one, that is item @p position of @p page.
    RowPiece pieceAt(const PagePlacements& page, size_t position, const QPointF& at) const;
    void emitItem(const PagePlacements& page, size_t position, const QPointF& at,
                  PageSink& sink) const;
    void emitFigure(const Figure& figure, const QPointF& at, double height, PageSink& sink) const;
    /// @p height: of its place, with the caption.
    QSizeF figureSize(const Figure& figure, double height) const;
    void emitImprint(const Imprint& imprint, const QPointF& at, PageSink& sink) const;
    void emitNotes(int page, const QPointF& origin, PageSink& sink) const;
    /// The footnotes of @p page from the top.
    QList<ParagraphNote> notesOn(int page) const;

    const Section& m_section;
    const PaperFonts& m_fonts;
    const PageHeadings& m_headings;
    const Progress* m_progress;
    int m_notes; ///< counted so far, from the start of the document
    double m_width;
    Flow m_flow;
    std::vector<Source> m_sources;
    std::vector<std::unique_ptr<TableGeometry>> m_tables; ///< by heading of the flow
    int m_block = 0; ///< being added
    std::vector<PagePlacements> m_pages;
};

} // namespace touyan
