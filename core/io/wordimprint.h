#pragma once

#include "reports/document.h"

class QXmlStreamWriter;

namespace touyan {

/// 版记 as a table that floats at the bottom of the page of the paragraph after it; LibreOffice
/// shows it right below the text.
void writeWordImprint(QXmlStreamWriter& xml, const Imprint& imprint, double textWidth);

} // namespace touyan
