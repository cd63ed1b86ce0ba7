#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace touyan {

/// Cells from (row, column) to another one, both included and counted from 0.
struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    bool operator==(const CellRange&) const = default;
};

/// The largest sheet that programs know.
inline constexpr int SheetRows = 1'048'576;
inline constexpr int SheetColumns = 16'384;

/// "G7" for row 6, column 6.
QString cellName(int row, int column);
/// The range that "B2:D4" or "B2" names; nothing when it is none or outside of a sheet.
std::optional<CellRange> rangeNamed(std::string_view name);

} // namespace touyan
