#pragma once

#include "reports/partsettings.h"

namespace touyan {

/// --parts: papers in the order in which they stand in a meeting pack.
PaperOption partsOption();

/// Whether the paper called @p name is left out of a pack made from @p snapshot: the list of a year
/// that has none yet. The other parts do not depend on it.
bool isLeftOut(const QString& name, const Snapshot& snapshot);

/// The paper called @p name as a part of a meeting pack that is made with @p choices: of the year,
/// month and sheets of the pack, else as they set that part. It is no letter, whatever they set;
/// its remarks say what of that is not printed.
Result<Document> composePart(const QString& name, const Snapshot& snapshot,
                             const PaperChoices& choices);

} // namespace touyan
