#pragma once

#include "pages/reports/proofmodel.h"

namespace touyan {

class ProofGrounds;

/// The figures of @p text, compared with @p grounds.
std::vector<ProofRow> proofRows(const QString& text, const ProofGrounds& grounds);

} // namespace touyan
