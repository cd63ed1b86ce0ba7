#pragma once

#include <QByteArray>

namespace touyan {

/// The ToUnicode map @p map of a font in a PDF with its radicals replaced by ordinary characters.
/// Qt notes the lowest code point of a glyph, so that with many Chinese fonts 项目 can be read but
/// not be found: its 目 is stored as the radical ⽬.
QByteArray repairedCharacterMap(const QByteArray& map);

} // namespace touyan
