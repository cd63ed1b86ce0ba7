#pragma once

#include "base/progress.h"
#include "layout/pagination.h"
#include "printing/pagesink.h"
#include "printing/paragraphplace.h"
#include "printing/tablegeometry.h"
#include "reports/numbering.h"

#include <memory>
#include <vector>

namespace touyan {

/// An entry of a document's outline.
struct OutlineEntry
{
    QString title;
    int level = 1;
    int page = 0; ///< index of the page
    double top = 0; ///< twips from the top of the sheet
};

/// The headings of a document and, once it is on pages, their page numbers; for its contents.
struct PageHeadings
{
    QList<PaperHeading> entries;
    QList<int> pages;
};

/// A document measured and distributed over pages, once, when it is made. It keeps heights only;
/// what stands on a page is set again whenever the page is asked for, which takes a millisecond. Of
/// sections with a source it keeps no more than how many pages they fill and their headings.
/// One thread at a time uses it, be it another than made it. Lengths in twips.
class PageLayout
{
public:
    /// @p progress, if there is one, is asked whether to stop; a stopped layout is of no use.
    PageLayout(const Document& document, PaperFonts fonts, const Progress* progress = nullptr);
    ~PageLayout();
    PageLayout(const PageLayout&) = delete;
    PageLayout& operator=(const PageLayout&) = delete;

    /// The document with its numbers put in.
    const Document& document() const { return m_document; }
    const PaperFonts& fonts() const { return m_fonts; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const Section& section(int page) const;
    const Paper& paper(int page) const { return section(page).paper; }
    QSizeF pageSize(int page) const;
    /// The number printed on @p page.
    int pageNumber(int page) const;

    /// Tells @p sink what stands on @p page.
    void emitPage(int page, PageSink& sink) const;
    /// The texts on @p page, one per paragraph or cell, without setting them.
    QStringList texts(int page) const;
    QList<OutlineEntry> outline() const;
    /// Of all paragraphs that have an id, from the first page on.
    QList<ParagraphPlace> paragraphPlaces() const;

private:
    class SectionFlow;
    static constexpr int EmptyPage = -1;
    struct Page
    {
        int section = 0;
        int number = 1; ///< as printed
        int index = 0; ///< within the section; EmptyPage: nothing stands on it
    };

    struct LaidSection;
    struct MadeSection;

    const Page& page(int index) const { return m_pages[static_cast<size_t>(index)]; }
    void addSection(int index, const Progress* progress);
    void addPages(int section, int count);
    const SectionFlow& flow(int section) const;
    QRectF textArea(int page) const;
    void emitNumber(int page, PageSink& sink) const;

    Document m_document;
    PaperFonts m_fonts;
    PageHeadings m_headings;
    std::vector<LaidSection> m_sections;
    std::vector<Page> m_pages;
    mutable std::unique_ptr<MadeSection> m_made; ///< the last one that was asked for
};

} // namespace touyan
