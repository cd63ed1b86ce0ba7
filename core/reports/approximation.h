#pragma once

#include "reports/quantities.h"

namespace touyan {

/// How exactly a text means a figure.
enum class Approximation
{
    Exact,
    About, ///< 约…, …左右: a little more or less
    Nearly, ///< 近…: a little less
    Short, ///< 不足…: less
    Beyond, ///< 超…, …以上: more
    Odd ///< …余: more, but less than the next round number
};

/// A figure with the words that say how exactly it is meant.
struct ApproximateFigure
{
    Approximation approximation = Approximation::Exact;
    qsizetype start = 0; ///< of the whole expression
    qsizetype length = 0;
};

/// What the words around @p quantity in @p text make of it. That something 超 by points is how it
/// differs, and no approximation that could be left out.
ApproximateFigure approximationOf(const QString& text, const Quantity& quantity);

/// Whether a person would say @p quantity with @p approximation of @p exact: 近40 of 37, 30余
/// of 37.
bool isSaidOf(double exact, const Quantity& quantity, Approximation approximation);

/// Whether it is at least no lie: 超10 of 37.
bool isTrueOf(double exact, const Quantity& quantity, Approximation approximation);

} // namespace touyan
