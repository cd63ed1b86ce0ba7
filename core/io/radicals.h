#pragma once

#include <QString>

namespace touyan {

/// The character that people type where a font's glyph is also known as a radical, a stroke of
/// compatibility or the like (⽬ → 目); @p c itself if it is an ordinary one.
char16_t ordinaryCharacter(char16_t c);
QString withOrdinaryCharacters(const QString& text);

} // namespace touyan
