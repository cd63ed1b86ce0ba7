#pragma once

#include "printing/pagelayout.h"

namespace touyan {

/// The blocks of one section as a flow of items, and the pages that it was distributed over.
class PageLayout::SectionFlow
{
public:
    /// @p section and @p fonts must outlive this.
    SectionFlow(const Section& section, const PaperFonts& fonts);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// @p origin is the top left corner of the text area.
    void emitPage(int page, const QPointF& origin, PageSink& sink) const;
    QStringList texts(int page) const;
    /// Headings with their page within the section and their distance from the top of the text.
    QList<OutlineEntry> outline() const;

private:
    /// What an item of the flow is: a row of a block's table, or the block itself.
    struct Source
    {
        int block = 0;
        int row = -1;
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
    LaidText lay(const Paragraph& paragraph) const;
    LaidText layCaption(const Figure& figure) const;
    std::vector<double> cuts(int item) const;
    bool isLastOfTable(const PagePlacements& page, size_t position) const;
    void emitItem(const Placement& it, const QPointF& at, bool isLast, PageSink& sink) const;
    void emitParagraph(const Placement& it, const Paragraph& paragraph, const QPointF& at,
                       PageSink& sink) const;
    void emitFigure(const Figure& figure, const QPointF& at, PageSink& sink) const;

    const Section& m_section;
    const PaperFonts& m_fonts;
    double m_width;
    Flow m_flow;
    std::vector<Source> m_sources;
    std::vector<std::unique_ptr<TableGeometry>> m_tables; ///< by heading of the flow
    int m_block = 0; ///< being added
    std::vector<PagePlacements> m_pages;
};

} // namespace touyan
