#pragma once

#include "commands/command.h"

namespace touyan {

/// `touyan review FILE sheets OUTDIR`: writes the scoring workbooks of the year's round.
Ending reviewSheets(const Arguments& arguments, Console& console);

/// `touyan review FILE collect IN.xlsx…`: takes over the scores of workbooks that came back. The
/// sound ones are taken over even when others are refused; the exit status tells.
Ending reviewCollect(const Arguments& arguments, Console& console);

} // namespace touyan
