#pragma once

#include "base/progress.h"
#include "layout/pagination.h"
#include "printing/pagesink.h"
#include "printing/paragraphplace.h"
#include "printing/tablegeometry.h"
#include "reports/figureplace.h"
#include "reports/numbering.h"

#include <functional>
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
/// sections with a source it keeps no more than how many pages they fill, their headings and,
/// unless it is read while it is made, their words: to be searched without making them all again.
/// One thread at a time uses it, be it another than made it. Lengths in twips.
class PageLayout
{
public:
    /// Takes the pages from index @p first up to, but without, @p end.
    using PageReader = std::function<void(const PageLayout& layout, int first, int end)>;

    /// @p progress, if there is one, is asked whether to stop; a stopped layout is of no use. It
    /// counts sections, unless there is a reader, who may have pages to count.
    /// @p reader, if there is one, gets all pages in their order, those of a section as soon as
    /// they are there, so that no section has to be made twice; but those of a document with
    /// contents, which need the numbers of all pages, together at the end.
    PageLayout(const Document& document, PaperFonts fonts, Progress* progress = nullptr,
               const PageReader& reader = {});
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
    /// How many sections are laid out: all of them once it is made.
    int sectionCount() const;
    /// The number printed on @p page.
    int pageNumber(int page) const;

    /// Tells @p sink what stands on @p page.
    void emitPage(int page, PageSink& sink) const;
    /// The texts on @p page, one per paragraph or cell, without setting them.
    QStringList texts(int page) const;
    QList<OutlineEntry> outline() const;
    /// Where the figures of @p section stand, laid out by itself; it has its numbers and its lines
    /// broken already.
    static QList<FigurePlace> figurePlaces(const Section& section, const PaperFonts& fonts);
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
    enum class Words
    {
        Kept,
        NotKept
    };

    void addSection(int index, const Progress* progress, Words words);
    const SectionFlow& make(int section, const Progress* progress) const;
    int notesBefore(int section) const;
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
