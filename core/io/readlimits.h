#pragma once

#include <QtGlobal>

namespace touyan {

/// How much a workbook from elsewhere may ask of this computer. The defaults let every workbook
/// pass that a spreadsheet program can reasonably show, and stop files made to exhaust memory.
struct ReadLimits
{
    qint64 inflatedBytes = 512LL * 1024 * 1024; ///< that come out of the archive, as counted then
    qint64 textUnits = 512LL * 1024 * 1024; ///< UTF-16 units of all texts handed over
    qint64 cells = 50'000'000;
    int entries = 10'000; ///< files in the archive
    int sheets = 1'000;
    int styles = 100'000;
    int strings = 10'000'000; ///< shared texts
    int merges = 200'000; ///< merged ranges of a sheet
    int cellText = 100'000; ///< bytes of the text of one cell
    int nesting = 64; ///< XML elements within each other
    int token = 4 * 1024 * 1024; ///< bytes of one XML tag or comment
};

} // namespace touyan
