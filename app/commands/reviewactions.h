#pragma once

#include "commands/command.h"
#include "domain/review.h"
#include "portfolio/portfolio.h"

namespace touyan {

/// What `touyan review FILE ACTION` can do; one line in reviewcommand.cpp each.
struct ReviewAction
{
    const char* name; ///< the second operand
    Ending (*run)(const Arguments& arguments, Console& console);
};

/// The round of --round on the list of --year, or the last one of that list; a null pointer when
/// the list has none and --round is not given.
Result<const ReviewRound*> roundFrom(const Arguments& arguments, const Portfolio& portfolio);
/// What to say when the list has no round.
Error noRound(const Arguments& arguments, const Portfolio& portfolio);

} // namespace touyan
