#pragma once

#include "analysis/yearview.h"
#include "commands/files.h"
#include "reports/annuallisttable.h"
#include "reports/document.h"

namespace touyan {

/// A file opened for output, judged in the year that was asked for.
struct OutputSource
{
    std::unique_ptr<Portfolio> portfolio;
    std::unique_ptr<YearView> view;

    const Records& records() const { return portfolio->records(); }
};

/// Opens the first operand's file and judges its projects in the year of --year.
Result<OutputSource> openSource(const Arguments& arguments, Console& console);

/// "A3" or "A4" in either case; nothing for anything else.
std::optional<PaperSize> paperFrom(const QString& text);
/// The paper of --paper; A4 when it is not given.
PaperSize paperFrom(const Arguments& arguments);
/// What is wrong with --year, --paper or --as, in words.
std::optional<QString> outputFault(const Arguments& arguments);

/// The year's list in the edition of --as, as the paper and the workbook are made from it.
Result<AnnualListTable> annualListOf(const OutputSource& source, const Arguments& arguments);

/// The suffix of @p path in lower case.
QString suffixOf(const QString& path);

} // namespace touyan
