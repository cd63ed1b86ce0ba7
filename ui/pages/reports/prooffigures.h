#pragma once

#include "pages/reports/proofmodel.h"

namespace touyan {

class Workspace;

/// The figures of @p text, compared with what the records of @p workspace say of the year on show.
std::vector<ProofRow> proofRows(const QString& text, const Workspace& workspace);

} // namespace touyan
