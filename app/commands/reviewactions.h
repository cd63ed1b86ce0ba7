#pragma once

#include "commands/command.h"
#include "domain/review.h"
#include "portfolio/portfolio.h"

namespace touyan {

/// What `touyan review FILE ACTION` can do; one line in reviewcommand.cpp each.
struct ReviewAction
{
    const char* name; ///< the second operand
    bool takesPaths;
    Ending (*run)(const Arguments& arguments, Console& console);
};

/// Draws the panel of the year's round, or with --verify replays the draw.
Ending reviewDraw(const Arguments& arguments, Console& console);
/// Puts a substitute in for the seat of --seat, by the order of the lots.
Ending reviewSubstitute(const Arguments& arguments, Console& console);
/// Shows the criteria of the year's round, or changes them by --set, --question and --drop.
Ending reviewCriteria(const Arguments& arguments, Console& console);
/// Leaves the scores of the seat of --seat out for --reason.
Ending reviewExclude(const Arguments& arguments, Console& console);
/// Counts the scores of the seat of --seat again.
Ending reviewInclude(const Arguments& arguments, Console& console);
/// Shows the ranking of the year's round.
Ending reviewRank(const Arguments& arguments, Console& console);

/// The round of --round on the list of --year, or the last one of that list; a null pointer when
/// the list has none and --round is not given.
Result<const ReviewRound*> roundFrom(const Arguments& arguments, const Portfolio& portfolio);
/// What to say when the list has no round.
Error noRound(const Arguments& arguments, const Portfolio& portfolio);

/// A file opened for reading with the round that was asked for.
struct OpenedRound
{
    std::unique_ptr<Portfolio> portfolio;
    const ReviewRound* round = nullptr;

    const Records& records() const { return portfolio->records(); }
};

Result<OpenedRound> openRound(const Arguments& arguments, Console& console);

/// The file opened for changes with the year's round, a copy, when it has one.
struct OpenedForReview
{
    std::unique_ptr<Portfolio> portfolio;
    std::optional<ReviewRound> round;
};

Result<OpenedForReview> openReview(const Arguments& arguments, Console& console);

} // namespace touyan
