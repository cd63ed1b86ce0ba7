#pragma once

#include "domain/review.h"
#include "io/scoresheet.h"

#include <functional>
#include <vector>

namespace touyan {

class CellGrid;

/// What an expert wrote about one project.
struct ScoredRow
{
    ProjectId project;
    std::vector<ReviewScore> scores; ///< by column; without id, seat and comment
    QString comment;
};

/// Reads what an expert filled into @p grid, the visible sheet of @p sheet: complete, of the right
/// kind and within the limits, or else @p tell is called with row, column and what is wrong there.
std::vector<ScoredRow>
scoredRows(const CellGrid& grid, const ScoreSheet& sheet,
           const std::function<void(int row, int column, const QString& message)>& tell);

/// A number as messages about cells write it.
QString cellNumber(double number);

} // namespace touyan
