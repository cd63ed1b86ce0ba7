#include "printing/sectionflow.h"

#include <algorithm>

namespace touyan {
namespace {

TextLook lookOf(const ParagraphStyle& style)
{
    return {.font = style.font,
            .size = style.size,
            .pitch = style.pitch,
            .align = style.align,
            .indent = style.indent};
}

} // namespace

PageLayout::SectionFlow::SectionFlow(const Section& section, const PaperFonts& fonts)
    : m_section(section)
    , m_fonts(fonts)
    , m_width(
          (section.paper.millimetres().width() - section.margins.left() - section.margins.right())
          * TwipsPerMillimetre)
{
    m_flow.pageHeight =
        (section.paper.millimetres().height() - section.margins.top() - section.margins.bottom())
        * TwipsPerMillimetre;
    m_flow.cuts = [this](int item) { return cuts(item); };
    for (m_block = 0; m_block < section.blocks.size(); ++m_block)
        std::visit([this](const auto& it) { addBlock(it); }, section.blocks.at(m_block));
    m_pages = paginate(m_flow);
}

void PageLayout::SectionFlow::add(const FlowItem& item, int row)
{
    m_flow.items.push_back(item);
    m_sources.push_back({m_block, row});
}

void PageLayout::SectionFlow::addGap(double points, bool keepsWithNext)
{
    if (points > 0)
        add({.height = points * TwipsPerPoint, .keepsWithNext = keepsWithNext, .isGap = true});
}

void PageLayout::SectionFlow::addBlock(const Paragraph& paragraph)
{
    const ParagraphStyle style = paragraphStyle(paragraph.role);
    addGap(style.before, true);
    const LaidText text = lay(paragraph);
    add({.height = text.height(),
         .split = FlowItem::Split::AtLines,
         .keepsWithNext = style.keepsWithNext,
         .trailing = text.leading()},
        0);
    addGap(style.after, style.keepsWithNext);
}

void PageLayout::SectionFlow::addBlock(const PaperTable& table)
{
    const auto head = static_cast<int>(m_tables.size());
    m_tables.push_back(std::make_unique<TableGeometry>(table, m_width, m_fonts));
    const TableGeometry& geometry = *m_tables.back();
    m_flow.headHeights.push_back(geometry.headHeight());
    const int count = table.rows.count();
    for (int i = 0; i < count; ++i) {
        const TableRow row = table.rows.at(i);
        const bool leads = row.kind == RowKind::Category || row.kind == RowKind::Total;
        add({.height = geometry.rowHeight(row),
             .head = head,
             .keepsWithNext = leads && i + 1 < count},
            i);
    }
    if (count == 0)
        add({.head = head}); // an empty item brings the heading onto the page
}

void PageLayout::SectionFlow::addBlock(const Figure& figure)
{
    const double caption = figure.caption.isEmpty() ? 0 : layCaption(figure).height();
    add({.height = figure.height * TwipsPerMillimetre + caption});
}

void PageLayout::SectionFlow::addBlock(const RuleLine& rule)
{
    add({.height = rule.thickness * TwipsPerMillimetre});
}

void PageLayout::SectionFlow::addBlock(const BlockGap& gap)
{
    add({.height = gap.height * TwipsPerMillimetre, .isGap = !gap.staysAtTop});
}

void PageLayout::SectionFlow::addBlock(const PageBreak& /*pageBreak*/)
{
    add({.endsPage = true});
}

void PageLayout::SectionFlow::addBlock(const ContentsList& /*list*/)
{
}

void PageLayout::SectionFlow::addBlock(const Imprint& /*imprint*/)
{
}

// numbered() has put paragraphs in their place.
void PageLayout::SectionFlow::addBlock(const AnnexHeading& /*heading*/)
{
}

void PageLayout::SectionFlow::addBlock(const AnnexList& /*list*/)
{
}

LaidText PageLayout::SectionFlow::lay(const Paragraph& paragraph) const
{
    return {paragraph.runs, lookOf(paragraphStyle(paragraph.role)), m_width, m_fonts};
}

LaidText PageLayout::SectionFlow::layCaption(const Figure& figure) const
{
    return lay(Paragraph::of(ParagraphRole::Caption, figure.caption));
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
    if (const auto* paragraph = std::get_if<Paragraph>(&block(source(item)))) {
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
            emitItem(it, at, isLastOfTable(placements, i), sink);
    }
}

void PageLayout::SectionFlow::emitItem(const Placement& it, const QPointF& at, bool isLast,
                                       PageSink& sink) const
{
    const FlowItem& item = m_flow.items[static_cast<size_t>(it.index)];
    const Source& from = source(it.index);
    if (item.isGap)
        return;
    if (item.head >= 0) {
        geometry(item.head).emitRow(sink, row(from),
                                    {.origin = at,
                                     .from = it.from,
                                     .height = it.height,
                                     .rowHeight = item.height,
                                     .isLast = isLast});
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block(from))) {
        emitParagraph(it, *paragraph, at, sink);
    } else if (const auto* figure = std::get_if<Figure>(&block(from))) {
        emitFigure(*figure, at, sink);
    } else if (const auto* rule = std::get_if<RuleLine>(&block(from))) {
        const QPointF middle(0, it.height / 2);
        sink.addLine({at + middle, at + middle + QPointF(m_width, 0), it.height}, rule->colour);
    }
}

void PageLayout::SectionFlow::emitParagraph(const Placement& it, const Paragraph& paragraph,
                                            const QPointF& at, PageSink& sink) const
{
    const LaidText text = lay(paragraph);
    sink.addText({.text = text,
                  .origin = at,
                  .first = qRound(it.from / text.pitch()),
                  .count = qRound(it.height / text.pitch()),
                  .box = QRectF(at, QSizeF(m_width, it.height))},
                 paragraphStyle(paragraph.role).colour);
}

void PageLayout::SectionFlow::emitFigure(const Figure& figure, const QPointF& at,
                                         PageSink& sink) const
{
    const QSizeF size = QSizeF(figure.width, figure.height) * TwipsPerMillimetre;
    const QRectF box(QPointF(at.x() + (m_width - size.width()) / 2, at.y()), size);
    sink.addFigure(figure, box);
    if (figure.caption.isEmpty())
        return;
    const LaidText caption = layCaption(figure);
    const QPointF below(at.x(), box.bottom());
    sink.addText({.text = caption,
                  .origin = below,
                  .count = caption.lineCount(),
                  .box = QRectF(below, QSizeF(m_width, caption.height()))},
                 PaperColour::Black);
}

QStringList PageLayout::SectionFlow::texts(int page) const
{
    QStringList texts;
    for (const Placement& it : m_pages[static_cast<size_t>(page)]) {
        if (it.isHead)
            continue;
        const Source& from = source(it.index);
        for (const TableCell& cell : row(from).cells)
            texts.append(cell.text());
        if (const auto* paragraph = std::get_if<Paragraph>(&block(from));
            paragraph && !m_flow.items[static_cast<size_t>(it.index)].isGap)
            texts.append(paragraph->text());
    }
    return texts;
}

QList<OutlineEntry> PageLayout::SectionFlow::outline() const
{
    QList<OutlineEntry> entries;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        for (const Placement& it : m_pages[page]) {
            const bool isStart =
                !it.isHead && it.from == 0 && !m_flow.items[static_cast<size_t>(it.index)].isGap;
            const auto* paragraph =
                isStart ? std::get_if<Paragraph>(&block(source(it.index))) : nullptr;
            if (const int level = paragraph ? paragraphStyle(paragraph->role).outlineLevel : 0;
                level > 0)
                entries.append({paragraph->text(), level, static_cast<int>(page), it.top});
        }
    }
    return entries;
}

} // namespace touyan
