#pragma once

#include "reports/factreadings.h"

namespace touyan {

class ProofGrounds;

/// Why nothing can be said of @p quantity of @p text, which is of the period of @p grounds and may
/// be any of @p readings: what it perhaps is, or what is missing. In the user's language.
QString unknownReason(const QString& text, const Quantity& quantity,
                      const std::vector<FactReading>& readings, const ProofGrounds& grounds);

} // namespace touyan
