#pragma once

#include "io/sheetcell.h"

#include <string_view>

namespace touyan {

/// What the format of a cell makes of its number.
enum class NumberSense
{
    Plain,
    Percent,
    Date, ///< days since the epoch of the workbook
    Moment, ///< the same with the time of day
    Time, ///< part of a day
    Duration ///< days as a length: [h]:mm
};

/// The sense of the built-in format @p id, those of Chinese programs (27–36, 50–58) included.
NumberSense senseOfFormat(int id);
/// The sense of a format written out, such as yyyy"年"m"月"d"日".
NumberSense senseOfPattern(std::string_view pattern);

/// From what day a workbook counts.
enum class Epoch
{
    Year1900, ///< with a 29 February 1900 that never was
    Year1904
};

/// @p number as what @p sense says it is; a number where it is outside the calendar.
CellContent contentOf(double number, NumberSense sense, Epoch epoch);

} // namespace touyan
