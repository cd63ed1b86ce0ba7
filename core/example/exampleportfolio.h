#pragma once

#include "portfolio/portfolio.h"

namespace touyan {

/// The invented records that show what the program does: projects, lists and meetings of 2018 to
/// 2022 around what the plan names. The same in every run; names are marked 示例. @p catalogue
/// holds the records of the plan's catalogue.
Result<ChangeSet> exampleRecords(const Records& catalogue);

/// Creates the file @p path with the plan's catalogue.
Result<std::unique_ptr<Portfolio>> createFromCatalogue(const QString& path, Portfolio::User user);

/// Creates the file @p path with the catalogue and the example, entered by several people over some
/// weeks, and opens it for @p user. It appears whole or not at all, and never replaces a file.
Result<std::unique_ptr<Portfolio>> createExample(const QString& path, Portfolio::User user);

} // namespace touyan
