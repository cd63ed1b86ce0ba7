#pragma once

#include "reports/printedparts.h"

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
/// of figures by their rows. Numbers of rows are left out, and amounts that only have other
/// decimals. What bears another name now, as @p renamed says, is the same row all the same.
QList<MovedValue> printedDifferences(const Document& before, const Document& now,
                                     const NewNames& renamed = {});

} // namespace touyan
