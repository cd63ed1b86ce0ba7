#pragma once

#include "commands/output.h"
#include "selection/listcomparison.h"

namespace touyan {

class Arguments;

/// Compares the lists that @p from and @p to name, as in "2020@issued"; with the option
/// --with-candidates also with what a draft only proposes.
Result<ListComparison> comparisonOf(const Portfolio& portfolio, const QString& from,
                                    const QString& to, const Arguments& arguments);

/// The same for the lists of --from and --to.
Result<ListComparison> comparisonOf(const OutputSource& source, const Arguments& arguments);
/// What is wrong with --from and --to, in words; both must be given.
std::optional<QString> comparisonFault(const Arguments& arguments);

/// What is wrong with the notation of @p side, in words; nothing when it names a list.
std::optional<QString> sideFault(const QString& side);

} // namespace touyan
