#include "printing/pagelayout.h"

#include "printing/sectionflow.h"
#include "reports/imprintpage.h"
#include "reports/wordlines.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

// GB/T 9704-2012, 7.5: 4号半角宋体, the dash 7 mm from the text, one character from its outer edge.
const TextLook NumberLook{.font = PaperFont::SongTi, .size = 14, .pitch = 14};
constexpr double NumberDistance = 7 * TwipsPerMillimetre;
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

PageLayout::PageLayout(const Document& document, PaperFonts fonts, const Progress* progress)
    : m_document(brokenAtWords(numbered(document)))
    , m_fonts(std::move(fonts))
    , m_headings{headingsOf(m_document), {}}
{
    int number = 1;
    for (int i = 0; i < m_document.sections.size(); ++i) {
        const Section& section = m_document.sections.at(i);
        const int notes = m_flows.empty() ? 0 : m_flows.back()->noteCount();
        m_flows.push_back(std::make_unique<SectionFlow>(
            section, SectionFlow::Context{m_fonts, m_headings, progress, notes}));
        number = section.firstNumber.value_or(number);
        if (isImprintPage(section) && isOdd(number))
            m_pages.push_back({.section = i, .number = number++, .index = EmptyPage});
        m_firstPages.push_back(static_cast<int>(m_pages.size()));
        for (int page = 0; page < m_flows.back()->pageCount(); ++page)
            m_pages.push_back({.section = i, .number = number++, .index = page});
    }
    const QList<OutlineEntry> entries = outline();
    for (const OutlineEntry& entry : entries)
        m_headings.pages.append(pageNumber(entry.page));
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
    return flow(page(index).section).texts(page(index).index);
}

QList<OutlineEntry> PageLayout::outline() const
{
    QList<OutlineEntry> entries;
    for (size_t section = 0; section < m_flows.size(); ++section) {
        const QList<OutlineEntry> own = m_flows[section]->outline();
        for (OutlineEntry entry : own) {
            entry.page += m_firstPages[section];
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

QList<ParagraphPlace> PageLayout::paragraphPlaces() const
{
    QList<ParagraphPlace> places;
    for (size_t section = 0; section < m_flows.size(); ++section) {
        for (ParagraphPlace place : m_flows[section]->paragraphPlaces()) {
            place.page += m_firstPages[section];
            place.box.translate(textArea(place.page).topLeft());
            places.append(place);
        }
    }
    return places;
}

} // namespace touyan
