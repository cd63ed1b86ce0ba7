#pragma once

#include "reports/papercatalogue.h"

namespace touyan {

/// --parts: papers in the order in which they stand in a meeting pack.
PaperOption partsOption();

/// The paper called @p name as a part of a meeting pack that is made with @p choices.
Result<Document> composePart(const QString& name, const Snapshot& snapshot,
                             const PaperChoices& choices);

} // namespace touyan
