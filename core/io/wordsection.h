#pragma once

#include "reports/document.h"

class QXmlStreamWriter;

namespace touyan {

class WordParts;

/// The size of the text of @p section on a page, in points.
QSizeF wordTextArea(const Section& section);

/// <w:sectPr/> of @p section: paper, margins, page numbers. Headers and footers go to @p parts.
void writeSection(QXmlStreamWriter& xml, const Section& section, WordParts& parts);

/// settings.xml for @p document.
QByteArray wordSettings(const Document& document);

} // namespace touyan
