#include "printing/sectionflow.h"

// What stands on the pages of a section, for search, outline and preview.
namespace touyan {

QList<ParagraphNote> PageLayout::SectionFlow::notesOn(int page) const
{
    QList<ParagraphNote> notes;
    for (const Placement& it : m_pages[static_cast<size_t>(page)]) {
        if (it.isHead || m_flow.items[static_cast<size_t>(it.index)].notes.empty())
            continue;
        const LaidParagraph text = lay(*paragraphOf(it.index), source(it.index).firstNote);
        for (const ParagraphNote& note : text.notes()) {
            const double middle = (note.line + 0.5) * text.pitch();
            if (middle > it.from && middle < it.from + it.height)
                notes.append(note);
        }
    }
    return notes;
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
        if (const auto paragraph = paragraphOf(it.index))
            texts.append(markedText(*paragraph, from.firstNote));
        else if (const auto* figure = std::get_if<Figure>(&block(from)))
            texts.append(captionLine(*figure));
        else if (const auto* imprint = std::get_if<Imprint>(&block(from)))
            texts.append(imprintLines(*imprint));
    }
    for (const ParagraphNote& note : notesOn(page))
        texts.append(note.mark % note.text);
    return texts;
}

QList<OutlineEntry> PageLayout::SectionFlow::outline() const
{
    QList<OutlineEntry> entries;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        for (const Placement& it : m_pages[page]) {
            if (it.isHead || it.from > 0)
                continue;
            const auto* paragraph = std::get_if<Paragraph>(&block(source(it.index)));
            const bool isGap = m_flow.items[static_cast<size_t>(it.index)].isGap;
            if (const int level = paragraph && !isGap ? outlineLevelOf(*paragraph) : 0; level > 0)
                entries.append({headingText(*paragraph), level, static_cast<int>(page), it.top});
        }
    }
    return entries;
}

QList<FigurePlace> PageLayout::SectionFlow::figurePlaces() const
{
    QList<FigurePlace> places;
    qsizetype before = -1; // the block that stands above, be it on the page before
    for (const PagePlacements& page : m_pages) {
        for (const Placement& it : page) {
            if (it.isHead)
                continue;
            const Source& from = source(it.index);
            if (const auto* figure = std::get_if<Figure>(&block(from)))
                places.append(
                    {from.block, before, figureSize(*figure, it.height) / TwipsPerMillimetre});
            before = from.block;
        }
    }
    return places;
}

QList<ParagraphPlace> PageLayout::SectionFlow::paragraphPlaces() const
{
    QList<ParagraphPlace> places;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        for (const Placement& it : m_pages[page]) {
            if (it.isHead || m_flow.items[static_cast<size_t>(it.index)].isGap)
                continue;
            const auto* paragraph = std::get_if<Paragraph>(&block(source(it.index)));
            if (paragraph && !paragraph->id.isEmpty())
                places.append(
                    {paragraph->id, static_cast<int>(page), QRectF(0, it.top, m_width, it.height)});
        }
    }
    return places;
}

} // namespace touyan
