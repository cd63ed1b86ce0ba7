#pragma once

#include <QString>

#include <vector>

namespace touyan {

/// The highest that spreadsheet programs let a row be, in points.
inline constexpr double TallestRow = 409;

/// A row of a sheet as it is printed.
struct PrintedRow
{
    double height = 0; ///< points
    /// Names the rows below it, and does not stand alone at the foot of a page.
    bool isLead = false;
};

/// The room for rows on the pages of a sheet, in points of the sheet as it is before it is scaled
/// down to the width of the paper.
struct PrintedRoom
{
    double first = 0;
    double later = 0; ///< of each page but the first, below the heading that is repeated
};

/// Which of @p rows begin a page, but for the first one: a row goes on to the next page where it
/// does not fit.
std::vector<size_t> pageStarts(const std::vector<PrintedRow>& rows, const PrintedRoom& room);

/// Makes the rows of a page higher by as much as keeps the lead that would end it from fitting.
/// Spreadsheet programs heed no page break that is set where a sheet is fitted to a width.
void keepLeadsFromFoot(std::vector<PrintedRow>& rows, const PrintedRoom& room);

/// On how many lines @p text is set in a cell that @p room digits fit into: broken between Chinese
/// characters and behind words, but before no closing mark.
int wrappedLines(const QString& text, double room);

} // namespace touyan
