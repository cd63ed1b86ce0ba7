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

/// The contents as a field that is filled already: those of @p entries that @p list shows, with
/// their pages at @p textWidth points.
void writeWordContents(QXmlStreamWriter& xml, const QList<WordContentsEntry>& entries,
                       double textWidth, const ContentsList& list);

} // namespace touyan
