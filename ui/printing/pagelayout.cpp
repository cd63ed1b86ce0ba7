#include "printing/pagelayout.h"

#include "printing/sectionflow.h"
#include "reports/imprintpage.h"
#include "reports/wordlines.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

// GB/T 9704-2012, 7.5: 4号半角宋体, the dash 7 mm from the text, one character from its outer edge.
const TextLook NumberLook{.font = PaperFont::SongTi, .size = 14, .pitch = 14};
constexpr double NumberDistance = 7 * TwipsPerMillimetre;
constexpr QChar WordsEnd(u'\x1f'); // between what is kept of paragraphs and cells
constexpr double NumberInset = 14 * TwipsPerPoint;

bool isOdd(int number)
{
    return number % 2 != 0;
}

/// The margins of @p section on a page that bears @p number: the binding side changes.
QMarginsF marginsOf(const Section& section, int number)
{
    const QMarginsF margins = section.margins;
    if (isOdd(number) || section.numbering == PageNumbering::Centred)
        return margins;
    const bool isTurned = section.paper.orientation == PaperOrientation::Landscape
        && section.numbering != PageNumbering::Upright;
    if (isTurned)
        return {margins.left(), margins.bottom(), margins.right(), margins.top()};
    return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

} // namespace

/// What is kept of a section.
struct PageLayout::LaidSection
{
    std::unique_ptr<SectionFlow> flow; ///< null: of a section that has a source
    QList<OutlineEntry> outline; ///< of such a section; as that of a flow
    QStringList words; ///< of its pages, where they are kept
    int firstPage = 0;
    int notes = 0; ///< footnotes up to the end of the section
};

/// A section that has a source, while its pages are asked for.
struct PageLayout::MadeSection
{
    int index;
    Section section;
    std::optional<SectionFlow> flow;
};

PageLayout::PageLayout(const Document& document, PaperFonts fonts, Progress* progress,
                       const PageReader& reader)
    : m_document(brokenAtWords(numbered(document)))
    , m_fonts(std::move(fonts))
{
    const bool listsHeadings = hasContents(m_document);
    if (listsHeadings)
        m_headings.entries = headingsOf(m_document);
    m_sections.reserve(static_cast<size_t>(m_document.sections.size()));
    for (int i = 0; i < m_document.sections.size(); ++i) {
        const int first = pageCount();
        addSection(i, progress, reader ? Words::NotKept : Words::Kept);
        if (reader && !listsHeadings)
            reader(*this, first, pageCount());
        if (progress && !reader)
            progress->report(i + 1, static_cast<int>(m_document.sections.size()));
    }
    m_made.reset(); // whoever asks later begins elsewhere
    if (!listsHeadings)
        return;
    const QList<OutlineEntry> entries = outline();
    for (const OutlineEntry& entry : entries)
        m_headings.pages.append(pageNumber(entry.page));
    if (reader)
        reader(*this, 0, pageCount());
}

void PageLayout::addSection(int index, const Progress* progress, Words words)
{
    const Section& section = m_document.sections.at(index);
    LaidSection laid;
    if (section.source) {
        // A stopped layout is of no use, so that it need not be right.
        if (progress && progress->isStopped()) {
            m_sections.push_back(std::move(laid));
            return;
        }
        const SectionFlow& flow = make(index, progress);
        laid.outline = flow.outline();
        laid.notes = flow.noteCount();
        for (int page = 0; words == Words::Kept && page < flow.pageCount(); ++page)
            laid.words.append(flow.texts(page).join(WordsEnd));
        m_sections.push_back(std::move(laid));
        addPages(index, flow.pageCount());
        return;
    }
    const SectionFlow::Context context{m_fonts, m_headings, progress, notesBefore(index)};
    laid.flow = std::make_unique<SectionFlow>(section, context);
    laid.notes = laid.flow->noteCount();
    const int count = laid.flow->pageCount();
    m_sections.push_back(std::move(laid));
    addPages(index, count);
}

void PageLayout::addPages(int section, int count)
{
    int number = m_document.sections.at(section).firstNumber.value_or(
        m_pages.empty() ? 1 : m_pages.back().number + 1);
    if (isImprintPage(m_document.sections.at(section)) && isOdd(number))
        m_pages.push_back({.section = section, .number = number++, .index = EmptyPage});
    m_sections.back().firstPage = static_cast<int>(m_pages.size());
    for (int page = 0; page < count; ++page)
        m_pages.push_back({.section = section, .number = number++, .index = page});
}

const PageLayout::SectionFlow& PageLayout::flow(int section) const
{
    const auto at = static_cast<size_t>(section);
    if (m_sections[at].flow)
        return *m_sections[at].flow;
    return m_made && m_made->index == section ? *m_made->flow : make(section, nullptr);
}

const PageLayout::SectionFlow& PageLayout::make(int section, const Progress* progress) const
{
    m_made = std::make_unique<MadeSection>(
        MadeSection{section, m_document.sections.at(section).made(), {}});
    m_made->flow.emplace(m_made->section,
                         SectionFlow::Context{m_fonts, m_headings, progress, notesBefore(section)});
    return *m_made->flow;
}

int PageLayout::notesBefore(int section) const
{
    return section == 0 ? 0 : m_sections[static_cast<size_t>(section) - 1].notes;
}

PageLayout::~PageLayout() = default;

const Section& PageLayout::section(int index) const
{
    return m_document.sections.at(page(index).section);
}

QSizeF PageLayout::pageSize(int index) const
{
    return paper(index).millimetres() * TwipsPerMillimetre;
}

int PageLayout::sectionCount() const
{
    return static_cast<int>(m_sections.size());
}

int PageLayout::pageNumber(int index) const
{
    return page(index).number;
}

QRectF PageLayout::textArea(int index) const
{
    const Section& section = this->section(index);
    const QMarginsF margins = marginsOf(section, page(index).number) * TwipsPerMillimetre;
    return QRectF(QPointF(), pageSize(index)).marginsRemoved(margins);
}

void PageLayout::emitPage(int index, PageSink& sink) const
{
    if (page(index).index == EmptyPage)
        return;
    flow(page(index).section).emitPage(page(index).index, textArea(index).topLeft(), sink);
    emitNumber(index, sink);
}

void PageLayout::emitNumber(int index, PageSink& sink) const
{
    const Section& section = this->section(index);
    if (section.numbering == PageNumbering::None)
        return;
    const QRectF area = textArea(index);
    const int number = page(index).number;
    const bool isTurned = section.paper.orientation == PaperOrientation::Landscape
        && section.numbering == PageNumbering::Standard;
    // On a turned page the outer side, the right of the portrait sheet, is the bottom.
    const double length = isTurned ? area.height() : area.width();
    TextLook look = NumberLook;
    look.align = isOdd(number) ? ParagraphAlign::Right : ParagraphAlign::Left;
    if (section.numbering == PageNumbering::Centred)
        look.align = ParagraphAlign::Centre;
    const LaidText text({TextRun{u"— %1 —"_s.arg(number)}}, look, length - 2 * NumberInset,
                        m_fonts);
    const double away = NumberDistance - text.height() / 2;
    const QPointF origin = isTurned ? QPointF(area.left() - away, area.top() + NumberInset)
                                    : QPointF(area.left() + NumberInset, area.bottom() + away);
    const QRectF box = isTurned
        ? QRectF(origin.x() - text.height(), origin.y(), text.height(), length - 2 * NumberInset)
        : QRectF(origin, QSizeF(length - 2 * NumberInset, text.height()));
    sink.addText({.text = text,
                  .origin = origin,
                  .count = 1,
                  .isTurned = isTurned,
                  .isRepeated = true,
                  .box = box},
                 PaperColour::Black);
}

QStringList PageLayout::texts(int index) const
{
    if (page(index).index == EmptyPage)
        return {};
    const LaidSection& section = m_sections[static_cast<size_t>(page(index).section)];
    if (!section.words.isEmpty())
        return section.words.at(page(index).index).split(WordsEnd);
    return flow(page(index).section).texts(page(index).index);
}

QList<OutlineEntry> PageLayout::outline() const
{
    QList<OutlineEntry> entries;
    for (const LaidSection& section : m_sections) {
        const QList<OutlineEntry> own = section.flow ? section.flow->outline() : section.outline;
        for (OutlineEntry entry : own) {
            entry.page += section.firstPage;
            entry.top += textArea(entry.page).top();
            if (const qsizetype i = entries.size(); i < m_headings.entries.size()) {
                entry.title = m_headings.entries.at(i).text;
                entry.level = m_headings.entries.at(i).level;
            }
            entries.append(entry);
        }
    }
    return entries;
}

QList<FigurePlace> PageLayout::figurePlaces(const Section& section, const PaperFonts& fonts)
{
    const bool hasFigures =
        std::any_of(section.blocks.cbegin(), section.blocks.cend(),
                    [](const Block& block) { return std::holds_alternative<Figure>(block); });
    if (!hasFigures)
        return {};
    const PageHeadings headings;
    return SectionFlow(section, {fonts, headings, nullptr}).figurePlaces();
}

QList<ParagraphPlace> PageLayout::paragraphPlaces() const
{
    QList<ParagraphPlace> places;
    for (const LaidSection& section : m_sections) {
        if (!section.flow)
            continue;
        for (ParagraphPlace place : section.flow->paragraphPlaces()) {
            place.page += section.firstPage;
            place.box.translate(textArea(place.page).topLeft());
            places.append(place);
        }
    }
    return places;
}

} // namespace touyan
