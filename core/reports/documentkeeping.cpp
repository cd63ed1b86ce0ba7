#include "reports/document.h"

namespace touyan {

namespace {

bool isGap(const Block& block)
{
    const auto* gap = std::get_if<BlockGap>(&block);
    return gap && !gap->staysAtTop;
}

/// The block below number @p index, gaps left out; or nullptr.
const Block* blockBelow(const Section& section, qsizetype index)
{
    do
        ++index;
    while (index < section.blocks.size() && isGap(section.blocks.at(index)));
    return index < section.blocks.size() ? &section.blocks.at(index) : nullptr;
}

bool hasRole(const Block* block, ParagraphRole role)
{
    const auto* paragraph = block ? std::get_if<Paragraph>(block) : nullptr;
    return paragraph && paragraph->role == role;
}

bool isTableOrFigure(const Block* block)
{
    return block
        && (std::holds_alternative<PaperTable>(*block) || std::holds_alternative<Figure>(*block));
}

/// Whether nothing but notes stands from @p index on down to a line to be signed by hand, which is
/// the last of @p section below a gap.
bool isSignedBelow(const Section& section, qsizetype index)
{
    while (index < section.blocks.size() && hasRole(&section.blocks.at(index), ParagraphRole::Note))
        ++index;
    if (index + 2 != section.blocks.size() || !isGap(section.blocks.at(index)))
        return false;
    const Block* line = &section.blocks.at(index + 1);
    return hasRole(line, ParagraphRole::Note) || hasRole(line, ParagraphRole::Addressee);
}

/// A note right above a table or a figure is its title, unless it says of itself that it is a note
/// on what stands above it.
bool isLeadingNote(const Section& section, qsizetype index)
{
    const auto* note = std::get_if<Paragraph>(&section.blocks.at(index));
    return note && note->role == ParagraphRole::Note && !note->text().startsWith(u"注：")
        && index + 1 < section.blocks.size() && isTableOrFigure(&section.blocks.at(index + 1));
}

/// The end of a table stays with the note on it.
bool hasNoteBelow(const Section& section, qsizetype table)
{
    const Block* below = blockBelow(section, table);
    return hasRole(below, ParagraphRole::Note)
        && !isLeadingNote(section, below - section.blocks.constData());
}

/// No signature on a page without text, and no "the following:" without what follows.
bool bodyStaysWithNext(const Paragraph& body, const Block* next)
{
    if (!next)
        return false;
    if (hasRole(next, ParagraphRole::Signature) || hasRole(next, ParagraphRole::AnnexList)
        || std::holds_alternative<AnnexList>(*next))
        return true;
    return body.text().endsWith(u'：')
        && (hasRole(next, ParagraphRole::Body) || isTableOrFigure(next));
}

} // namespace

bool staysWithNext(const Section& section, qsizetype index)
{
    if (index > 0 && isGap(section.blocks.at(index))) // as what it stands below
        return staysWithNext(section, index - 1);
    if (std::holds_alternative<PaperTable>(section.blocks.at(index)))
        return hasNoteBelow(section, index);
    const auto* paragraph = std::get_if<Paragraph>(&section.blocks.at(index));
    if (!paragraph)
        return false;
    const Block* next = blockBelow(section, index);
    if (paragraph->role == ParagraphRole::Signature)
        return hasRole(next, ParagraphRole::Signature);
    if (paragraph->role == ParagraphRole::Body)
        return bodyStaysWithNext(*paragraph, next);
    if (paragraph->role == ParagraphRole::Note)
        return isLeadingNote(section, index) || isSignedBelow(section, index);
    return paragraphStyle(paragraph->role).keepsWithNext;
}

} // namespace touyan
