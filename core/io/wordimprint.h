#pragma once

#include "reports/document.h"

#include <QSizeF>

class QXmlStreamWriter;

namespace touyan {

/// 版记 as a table that floats at the bottom of the page of the paragraph after it, which must not
/// be the one that ends the section: LibreOffice would show the table right below the text.
/// @p textArea: of the page, in points.
void writeWordImprint(QXmlStreamWriter& xml, const Imprint& imprint, QSizeF textArea);

} // namespace touyan
