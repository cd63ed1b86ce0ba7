#pragma once

#include "reports/document.h"

namespace touyan {

/// A value as papers print it, then and now.
struct MovedValue
{
    QString subject;
    QString what;
    QString before;
    QString after;
};

/// All that @p now prints otherwise than @p before, in the order of the paper: cells by the table,
/// row and column in which they stand, clauses of paragraphs below the heading of theirs, the words
/// of figures. Numbers of rows are left out, and amounts that only have other decimals.
QList<MovedValue> printedDifferences(const Document& before, const Document& now);

} // namespace touyan
