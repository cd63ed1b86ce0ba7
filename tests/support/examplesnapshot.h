#pragma once

#include "analysis/snapshot.h"

namespace touyan {

/// The example portfolio with the plan's catalogue, of 2020 as it stands on 24 November; made once.
const Snapshot& exampleSnapshot();

} // namespace touyan
