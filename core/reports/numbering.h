#pragma once

#include "reports/document.h"

namespace touyan {

/// @p document with its numbers put in: 附件1 and the list of the annexes, 图1 and 表1, each
/// counted through the whole document; and with its signatures in their place. What the back ends
/// print.
Document numbered(const Document& document);

/// The line below @p figure: 图1 and its caption; empty without one.
QString captionLine(const Figure& figure);

/// The mark of the @p number th footnote of a document: ① to ⑳, then (21).
QString footnoteMark(int number);

/// A paragraph that belongs to the outline.
struct PaperHeading
{
    QString text; ///< with the mark that stands above a title: 材料1, 附件2
    int level = 1; ///< of the outline; in a pack the annexes of a part are below it
    bool isTitle = true; ///< of a paper, of a part of a pack or of an annex
    QString mark = {}; ///< the one in the text; empty: it has none
};

/// The outline level of @p paragraph; 0: it is no heading, or has no words.
int outlineLevelOf(const Paragraph& paragraph);

/// The words of the heading @p paragraph on one line.
QString headingText(const Paragraph& paragraph);

/// What @p document says of what is in it; nullptr: nothing.
const ContentsList* contentsOf(const Document& document);
inline bool hasContents(const Document& document)
{
    return contentsOf(document) != nullptr;
}

/// The headings of @p document in their order.
QList<PaperHeading> headingsOf(const Document& document);

/// Whether @p heading is an entry of @p list.
bool isListed(const PaperHeading& heading, const ContentsList& list);

/// What stands above the title of part @p number of a pack: 材料1.
QString partMark(int number);

} // namespace touyan
