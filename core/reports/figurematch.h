#pragma once

#include "reports/prosefacts.h"

namespace touyan {

/// Whether a word before @p quantity in its clause of @p text says the contrary of @p fact.
bool isTurnedRound(const ProseFact& fact, const QString& text, const Quantity& quantity);

/// Whether @p quantity, as @p text has it, says the value of @p fact: 约, 近, 超过 and 余 give it
/// room.
bool bearsOut(const ProseFact& fact, const QString& text, const Quantity& quantity);

} // namespace touyan
