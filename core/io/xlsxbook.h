#pragma once

#include "io/numberformat.h"
#include "io/xlsxtext.h"
#include "io/zippackage.h"

#include <QHash>

#include <vector>

namespace touyan {

/// A sheet as the workbook lists it.
struct SheetEntry
{
    QString name;
    SheetVisibility visibility = SheetVisibility::Visible;
    QString part; ///< where its cells are in the package
};

/// What the cells of all sheets refer to.
struct XlsxBook
{
    std::vector<SheetEntry> sheets; ///< those with cells, in the order of their tabs
    Epoch epoch = Epoch::Year1900;
    std::vector<NumberSense> styles; ///< by the style number of a cell
    SharedStrings strings;
};

/// Reads everything but the cells; @p budget is what may be unpacked for it, in bytes.
Result<XlsxBook> readBook(const ZipPackage& package, const ReadLimits& limits, qint64 budget);

} // namespace touyan
