#pragma once

#include "reports/document.h"
#include "reports/wordplaces.h"

#include <QList>
#include <QString>

namespace touyan {

/// Where the lines after the first of @p text begin when it is set in as few lines of @p width
/// characters as it needs: between words, never within a term of the field, a date or a pair of
/// brackets where that can be helped, and in lines of a shape as GB/T 9704-2012, 7.3.1, asks of
/// titles (回行时词意完整、排列对称、长短适宜). Empty when one line holds it.
QList<qsizetype> balancedBreaks(const QString& text, double width,
                                LatinWidth latin = LatinWidth::Wide);

/// @p document with the lines of titles, other centred lines and heads of columns that are too long
/// for their place broken by balancedBreaks(). What somebody has broken so that it fits stays.
Document brokenAtWords(const Document& document);

} // namespace touyan
