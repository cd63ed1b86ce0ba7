#pragma once

#include "commands/command.h"

namespace touyan {

/// `touyan report FILE month OUTDIR`: the papers that are made anew each month, from one state.
Ending reportMonth(const Arguments& arguments, Console& console);

/// `touyan report FILE proofread TEXT`: the figures of a speech against the records.
Ending reportProofread(const Arguments& arguments, Console& console);

} // namespace touyan
