#pragma once

#include "reports/prosefacts.h"

namespace touyan {

struct CheckedFigure;

/// Whether a word before @p quantity in its clause of @p text says the contrary of @p fact.
bool isTurnedRound(const ProseFact& fact, const QString& text, const Quantity& quantity);

/// Whether @p quantity, as @p text has it, says the value of @p fact: 约, 近, 超过 and 余 give it
/// room.
bool bearsOut(const ProseFact& fact, const QString& text, const Quantity& quantity);

/// Whether it is at least true: 超10项 of 37项 says little, but nothing wrong.
bool isNoLie(const ProseFact& fact, const QString& text, const Quantity& quantity);

/// What stands rightly in place of a @p figure that is wrong, with its own measure word: 36个
/// becomes 37个 though papers count in 项.
QString correctionOf(const CheckedFigure& figure);

} // namespace touyan
