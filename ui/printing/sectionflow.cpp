#include "printing/sectionflow.h"

#include "layout/lastpage.h"

#include <algorithm>
#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

// Above the footnotes of a page: a rule of a quarter of the text's width.
constexpr double NoteGap = 10 * TwipsPerPoint;
constexpr double NoteRuleAbove = 5 * TwipsPerPoint; // from the rule to the first note
constexpr double NoteRulePart = 0.25;
constexpr double NoteRuleWidth = 0.5 * TwipsPerPoint;
// GB/T 9704-2012, 7.4: the outer rules of 版记 and those between its lines.
constexpr double ImprintOuterRule = 0.35 * TwipsPerMillimetre;
constexpr double SmallestFigure = 0.75; // of its size, where it then stands on the page begun
constexpr double ImprintInnerRule = 0.25 * TwipsPerMillimetre;

} // namespace

PageLayout::SectionFlow::SectionFlow(const Section& section, const Context& context)
    : m_section(section)
    , m_fonts(context.fonts)
    , m_headings(context.headings)
    , m_progress(context.progress)
    , m_notes(context.notes)
    , m_width(
          (section.paper.millimetres().width() - section.margins.left() - section.margins.right())
          * TwipsPerMillimetre)
{
    m_flow.pageHeight =
        (section.paper.millimetres().height() - section.margins.top() - section.margins.bottom())
        * TwipsPerMillimetre;
    m_flow.noteGap = NoteGap;
    m_flow.cuts = [this](int item) { return cuts(item); };
    for (m_block = 0; m_block < section.blocks.size(); ++m_block)
        std::visit([this](const auto& it) { addBlock(it); }, section.blocks.at(m_block));
    m_pages = paginate(m_flow);
    fillLastPage(m_flow, m_pages);
}

void PageLayout::SectionFlow::add(const FlowItem& item, int row)
{
    m_flow.items.push_back(item);
    m_sources.push_back({m_block, row, m_notes + 1});
}

void PageLayout::SectionFlow::addGap(double points, bool keepsWithNext)
{
    if (points > 0)
        add({.height = points * TwipsPerPoint, .keepsWithNext = keepsWithNext, .isGap = true});
}

void PageLayout::SectionFlow::addBlock(const Paragraph& paragraph)
{
    addParagraph(paragraph, 0);
}

void PageLayout::SectionFlow::addParagraph(const Paragraph& paragraph, int row)
{
    const ParagraphStyle style = paragraphStyle(paragraph.role);
    addGap(style.before, true);
    const bool isLine = isSurelyOneLine(paragraph, m_width, m_fonts);
    const FlowItem item = isLine ? lineItem(paragraph) : setItem(paragraph);
    add(item, row);
    m_notes += static_cast<int>(item.notes.size());
    addGap(style.after, style.keepsWithNext);
}

FlowItem PageLayout::SectionFlow::lineItem(const Paragraph& paragraph) const
{
    const double pitch = paragraphStyle(paragraph.role).pitch * TwipsPerPoint;
    return {.height = pitch,
            .split = FlowItem::Split::AtLines,
            .keepsWithNext = staysWithNext(m_section, m_block),
            .trailing = pitch - settingSize(paragraph, m_width / TwipsPerPoint) * TwipsPerPoint};
}

FlowItem PageLayout::SectionFlow::setItem(const Paragraph& paragraph) const
{
    const LaidParagraph text = lay(paragraph, m_notes + 1);
    FlowItem item{.height = text.height(),
                  .split = FlowItem::Split::AtLines,
                  .keepsWithNext = staysWithNext(m_section, m_block),
                  .trailing = text.leading()};
    for (const ParagraphNote& note : text.notes())
        item.notes.push_back({(note.line + 1) * text.pitch(), layNote(note).height()});
    return item;
}

void PageLayout::SectionFlow::addBlock(const PaperTable& table)
{
    const auto head = static_cast<int>(m_tables.size());
    m_tables.push_back(std::make_unique<TableGeometry>(table, m_width, m_fonts));
    const TableGeometry& geometry = *m_tables.back();
    m_flow.headHeights.push_back(geometry.headHeight());
    const int count = table.rows.count();
    const bool endStays = staysWithNext(m_section, m_block);
    for (int i = 0; i < count && !(m_progress && m_progress->isStopped()); ++i) {
        const TableRow row = table.rows.at(i);
        add({.height = geometry.rowHeight(row),
             .head = head,
             .keepsWithNext = table.staysWithNext(i, row) || (endStays && i + 1 == count)},
            i);
    }
    if (count == 0)
        add({.head = head}); // an empty item brings the heading onto the page
}

void PageLayout::SectionFlow::addBlock(const Figure& figure)
{
    const double caption = captionHeight(figure);
    const double height = figureSize(figure).height();
    add({.height = height + caption, .leastHeight = height * SmallestFigure + caption});
}

double PageLayout::SectionFlow::captionHeight(const Figure& figure) const
{
    return figure.caption.isEmpty() ? 0 : layCaption(figure).height();
}

/// As large as it wants to be, or as the text area lets it.
QSizeF PageLayout::SectionFlow::figureSize(const Figure& figure) const
{
    const QSizeF wanted = QSizeF(figure.width, figure.height) * TwipsPerMillimetre;
    const QSizeF room(m_width, m_flow.pageHeight - captionHeight(figure));
    const bool fits = wanted.width() <= room.width() && wanted.height() <= room.height();
    return fits ? wanted : wanted.scaled(room, Qt::KeepAspectRatio);
}

void PageLayout::SectionFlow::addBlock(const RuleLine& rule)
{
    add({.height = rule.thickness * TwipsPerMillimetre});
}

void PageLayout::SectionFlow::addBlock(const BlockGap& gap)
{
    add({.height = gap.height * TwipsPerMillimetre,
         .keepsWithNext = !gap.staysAtTop && staysWithNext(m_section, m_block),
         .isGap = !gap.staysAtTop});
}

void PageLayout::SectionFlow::addBlock(const PageBreak& /*pageBreak*/)
{
    add({.endsPage = true});
}

void PageLayout::SectionFlow::addBlock(const ContentsList& list)
{
    for (int i = 0; i < m_headings.entries.size(); ++i) {
        if (isListed(m_headings.entries.at(i), list))
            addParagraph(contentsEntry(list, i), i);
    }
}

void PageLayout::SectionFlow::addBlock(const Imprint& imprint)
{
    const auto lines = static_cast<int>(imprintLines(imprint).size());
    add({.height = imprintLineTop(imprint, lines), .isAtBottom = true});
}

// numbered() has put paragraphs in their place.
void PageLayout::SectionFlow::addBlock(const AnnexHeading& /*heading*/)
{
}

void PageLayout::SectionFlow::addBlock(const AnnexList& /*list*/)
{
}

LaidParagraph PageLayout::SectionFlow::lay(const Paragraph& paragraph, int firstNote) const
{
    return {paragraph, firstNote, m_width, m_fonts};
}

LaidParagraph PageLayout::SectionFlow::layCaption(const Figure& figure) const
{
    return lay(Paragraph::of(ParagraphRole::Caption, captionLine(figure)));
}

LaidParagraph PageLayout::SectionFlow::layNote(const ParagraphNote& note) const
{
    return lay({.role = ParagraphRole::Footnote,
                .runs = {{.text = note.mark, .isRaised = true}, {note.text}}});
}

/// The number of a page stays away until all pages are there; its room does not depend on it.
Paragraph PageLayout::SectionFlow::contentsEntry(const ContentsList& /*list*/, int entry) const
{
    using enum ParagraphRole;
    constexpr std::array Roles{Contents1, Contents2, Contents3};
    const PaperHeading& heading = m_headings.entries.at(entry);
    const auto level = static_cast<size_t>(qBound(1, heading.level, 3) - 1);
    const QString page =
        entry < m_headings.pages.size() ? QString::number(m_headings.pages.at(entry)) : QString();
    return Paragraph::of(Roles.at(level), heading.text % u'\t' % page);
}

std::optional<Paragraph> PageLayout::SectionFlow::paragraphOf(int item) const
{
    if (m_flow.items[static_cast<size_t>(item)].isGap)
        return {};
    if (const auto* paragraph = std::get_if<Paragraph>(&block(source(item))))
        return *paragraph;
    if (const auto* list = std::get_if<ContentsList>(&block(source(item))))
        return contentsEntry(*list, source(item).row);
    return {};
}

TableRow PageLayout::SectionFlow::row(const Source& source) const
{
    const auto* table = std::get_if<PaperTable>(&block(source));
    return table && source.row >= 0 ? table->rows.at(source.row) : TableRow();
}

std::vector<double> PageLayout::SectionFlow::cuts(int item) const
{
    const FlowItem& it = m_flow.items[static_cast<size_t>(item)];
    if (it.head >= 0)
        return geometry(it.head).cuts(row(source(item)));
    std::vector<double> cuts;
    if (const auto paragraph = paragraphOf(item)) {
        const double pitch = paragraphStyle(paragraph->role).pitch * TwipsPerPoint;
        for (double y = pitch; y < it.height - pitch / 2; y += pitch)
            cuts.push_back(y);
    }
    return cuts;
}

bool PageLayout::SectionFlow::isLastOfTable(const PagePlacements& page, size_t position) const
{
    if (position + 1 == page.size())
        return true;
    const Placement& next = page[position + 1];
    return next.isHead
        || m_flow.items[static_cast<size_t>(next.index)].head
        != m_flow.items[static_cast<size_t>(page[position].index)].head;
}

void PageLayout::SectionFlow::emitPage(int page, const QPointF& origin, PageSink& sink) const
{
    const PagePlacements& placements = m_pages[static_cast<size_t>(page)];
    for (size_t i = 0; i < placements.size(); ++i) {
        const Placement& it = placements[i];
        const QPointF at(origin.x(), origin.y() + it.top);
        if (it.isHead)
            geometry(it.index).emitHead(sink, at);
        else
            emitItem(placements, i, at, sink);
    }
    emitNotes(page, origin, sink);
}

RowPiece PageLayout::SectionFlow::pieceAt(const PagePlacements& page, size_t position,
                                          const QPointF& at) const
{
    const Placement& it = page[position];
    RowPiece piece{.origin = at,
                   .from = it.from,
                   .height = it.height,
                   .rowHeight = m_flow.items[static_cast<size_t>(it.index)].height,
                   .isLast = isLastOfTable(page, position)};
    if (piece.isLast || !m_flow.items[static_cast<size_t>(it.index)].keepsWithNext)
        return piece;
    const auto joins = [](const TableRow& row) {
        return std::any_of(row.cells.cbegin(), row.cells.cend(),
                           [](const TableCell& cell) { return cell.joinsAbove; });
    };
    for (size_t next = position + 1; next < page.size() && !page[next].isHead; ++next) {
        const TableRow below = row(source(page[next].index));
        if (!joins(below))
            break;
        if (!piece.joined)
            piece.joined = below;
        piece.heightJoined += page[next].height;
    }
    return piece;
}

void PageLayout::SectionFlow::emitItem(const PagePlacements& page, size_t position,
                                       const QPointF& at, PageSink& sink) const
{
    const Placement& it = page[position];
    const FlowItem& item = m_flow.items[static_cast<size_t>(it.index)];
    const Source& from = source(it.index);
    if (item.isGap)
        return;
    if (item.head >= 0) {
        geometry(item.head).emitRow(sink, row(from), pieceAt(page, position, at));
        if (from.row + 1 == std::get<PaperTable>(block(from)).rows.count())
            geometry(item.head).releaseHead();
    } else if (const auto paragraph = paragraphOf(it.index)) {
        const LaidParagraph text = lay(*paragraph, from.firstNote);
        text.emitLines(sink, at, qRound(it.from / text.pitch()), qRound(it.height / text.pitch()));
    } else if (const auto* imprint = std::get_if<Imprint>(&block(from))) {
        emitImprint(*imprint, at, sink);
    } else if (const auto* figure = std::get_if<Figure>(&block(from))) {
        emitFigure(*figure, at, it.height, sink);
    } else if (const auto* rule = std::get_if<RuleLine>(&block(from))) {
        const QPointF middle(0, it.height / 2);
        sink.addLine({at + middle, at + middle + QPointF(m_width, 0), it.height}, rule->colour);
    }
}

QSizeF PageLayout::SectionFlow::figureSize(const Figure& figure, double height) const
{
    const QSizeF whole = figureSize(figure);
    return whole.scaled(whole.width(), height - captionHeight(figure), Qt::KeepAspectRatio);
}

void PageLayout::SectionFlow::emitFigure(const Figure& figure, const QPointF& at, double height,
                                         PageSink& sink) const
{
    const QSizeF size = figureSize(figure, height);
    const QRectF box(QPointF(at.x() + (m_width - size.width()) / 2, at.y()), size);
    sink.addFigure(figure, box);
    if (figure.caption.isEmpty())
        return;
    const LaidParagraph caption = layCaption(figure);
    caption.emitLines(sink, {at.x(), box.bottom()}, 0, caption.lineCount());
}

double PageLayout::SectionFlow::imprintLineTop(const Imprint& imprint, int line) const
{
    const QStringList lines = imprintLines(imprint);
    double top = 0;
    for (int i = 0; i < line; ++i)
        top += lay(Paragraph::of(ParagraphRole::ImprintLine, lines.at(i))).height();
    return top;
}

void PageLayout::SectionFlow::emitImprint(const Imprint& imprint, const QPointF& at,
                                          PageSink& sink) const
{
    const QStringList lines = imprintLines(imprint);
    for (int i = 0; i <= lines.size(); ++i) {
        const QPointF left = at + QPointF(0, imprintLineTop(imprint, i));
        const bool isOuter = i == 0 || i == lines.size();
        sink.addLine(
            {left, left + QPointF(m_width, 0), isOuter ? ImprintOuterRule : ImprintInnerRule},
            PaperColour::Black);
        if (i == lines.size())
            break;
        const LaidParagraph text = lay(Paragraph::of(ParagraphRole::ImprintLine, lines.at(i)));
        text.emitLines(sink, left + QPointF(0, text.leading() / 2), 0, text.lineCount());
    }
}

void PageLayout::SectionFlow::emitNotes(int page, const QPointF& origin, PageSink& sink) const
{
    const QList<ParagraphNote> notes = notesOn(page);
    if (notes.isEmpty())
        return;
    std::vector<LaidParagraph> laid;
    double top = m_flow.pageHeight;
    for (const ParagraphNote& note : notes) {
        laid.push_back(layNote(note));
        top -= laid.back().height();
    }
    const QPointF rule = origin + QPointF(0, top - NoteRuleAbove);
    sink.addLine({rule, rule + QPointF(m_width * NoteRulePart, 0), NoteRuleWidth},
                 PaperColour::Black);
    for (const LaidParagraph& note : laid) {
        note.emitLines(sink, origin + QPointF(0, top), 0, note.lineCount());
        top += note.height();
    }
}

} // namespace touyan
