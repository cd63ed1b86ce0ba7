#pragma once

#include "printing/laidtext.h"

namespace touyan {

/// Whether @p runs surely stand on one line of @p width twips in @p look: found without setting
/// them, which takes far longer. False says nothing.
bool isSurelyOneLine(const QList<TextRun>& runs, const TextLook& look, double width,
                     const PaperFonts& fonts);

} // namespace touyan
