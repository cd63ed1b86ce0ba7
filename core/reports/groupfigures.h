#pragma once

#include "analysis/rollup.h"
#include "reports/document.h"

#include <vector>

namespace touyan {

/// The sums of the projects of one district, programme or unit.
struct GroupFigures
{
    qint64 key = 0;
    QString name; ///< in Chinese; short for units
    RollUp sum;
};

/// What the key @p key of @p dimension is called in papers; 未明确 for none.
QString groupWord(Dimension dimension, qint64 key, const Records& records);

/// The groups of @p projects by @p dimension, the most projects first, those of none last.
std::vector<GroupFigures> groupFigures(Dimension dimension,
                                       const std::vector<JudgedProject>& projects,
                                       const Records& records);

/// One row per group below the sum of all: count, amounts, completion, lights. @p title names the
/// first column.
PaperTable groupTable(const QString& title, const std::vector<GroupFigures>& groups,
                      const RollUp& all, double width);

} // namespace touyan
