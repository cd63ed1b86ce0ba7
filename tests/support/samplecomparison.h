#pragma once

#include "selection/listcomparison.h"

namespace touyan {

/// The issued list of 2020 against the draft of 2021, with something of each kind.
ListComparison sampleComparison();

} // namespace touyan
