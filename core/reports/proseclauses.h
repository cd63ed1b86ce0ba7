#pragma once

#include <QString>

namespace touyan {

/// Where the sentence of @p text begins in which @p position is.
qsizetype sentenceStart(const QString& text, qsizetype position);

/// Where the clause of the figure at @p position begins: brackets that stand directly in front of
/// the figure belong to it.
qsizetype clauseStart(const QString& text, qsizetype position);

/// Where the clause that goes on at @p position ends.
qsizetype clauseEnd(const QString& text, qsizetype position);

} // namespace touyan
