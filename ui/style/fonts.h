#pragma once

#include <QFont>

namespace touyan {

/// The fonts of the interface by purpose; sizes are pixels of ui/style/metrics.h.
QFont textFont();
QFont boldTextFont();
QFont smallFont();
QFont tinyFont();
QFont cardTitleFont();
QFont pageTitleFont();
QFont figureFont();

/// @p font for pictures. Shaping gives digits beside Latin letters glyphs of their own, which no
/// PDF can be searched for: Qt knows only the characters of glyphs that the font maps directly.
QFont unshaped(QFont font);

} // namespace touyan
