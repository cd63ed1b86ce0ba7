#pragma once

#include "commands/command.h"

namespace touyan {

/// `touyan optimise FILE rules`: shows what the office fixes before the choice (bounds of the
/// year's list, limits, orders), and changes it by its options, all or nothing.
Ending optimiseRules(const Arguments& arguments, Console& console);

} // namespace touyan
