#pragma once

#include "portfolio/portfolio.h"

namespace touyan {

class Arguments;
class Console;

/// Who runs the command, by the computer's clock.
Portfolio::User commandUser();

/// Opens @p path for reading only, and notes what the user should know about it.
Result<std::unique_ptr<Portfolio>> openForReading(const QString& path, Console& console);
/// Opens @p path for changing it. A file that another program holds, or that may not be changed, is
/// Busy: the error says who or why.
Result<std::unique_ptr<Portfolio>> openForWriting(const QString& path, Console& console);

/// The day that the file's figures are made for.
QDate todayOf(const Portfolio& portfolio);

/// What is wrong with the year of @p option, in words; nothing when it is a year or not given.
std::optional<QString> yearFault(const Arguments& arguments,
                                 const QString& option = QStringLiteral("year"));
/// The year of the option --year, or else that of todayOf().
int yearFrom(const Arguments& arguments, const Portfolio& portfolio);

} // namespace touyan
