#pragma once

#include "reports/numbering.h"

class QXmlStreamWriter;

namespace touyan {

/// The name of the bookmark at the @p heading th heading of a document, from 0.
QString wordAnchor(int heading);

struct WordContentsEntry
{
    PaperHeading heading;
    int number = 0; ///< of the heading, from 0
    int page = 0; ///< 0: not known
};

/// Whether the contents @p list of a document with @p headings are collected by their marks in the
/// text, which writeWordContentsMark() makes, rather than from the headings: those that stand below
/// 材料1 or 附件1 would lose that when a word processor updates the contents.
bool hasWordContentsMarks(const QList<PaperHeading>& headings, const ContentsList& list);

/// The mark at the @p number th heading of the document, from 0: what its entry in the contents is,
/// with the words of the heading by reference so that they change with it.
void writeWordContentsMark(QXmlStreamWriter& xml, const PaperHeading& heading, int number);

/// The contents as a field that is filled already: those of @p entries that @p list shows, with
/// their pages at @p textWidth points.
void writeWordContents(QXmlStreamWriter& xml, const QList<WordContentsEntry>& entries,
                       double textWidth, const ContentsList& list);

} // namespace touyan
