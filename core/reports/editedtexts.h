#pragma once

#include "reports/document.h"

namespace touyan {

/// Whether figures that no longer match what was generated are shown on a yellow ground.
enum class UnmatchedNumbers
{
    Marked, ///< for whoever edits
    Plain ///< for print
};

/// @p generated with other words, by id. Figures of such words that the generated text of their id
/// does not state are marked.
Document withTexts(const Document& generated, const QHash<QString, QString>& texts,
                   UnmatchedNumbers unmatched);

/// How many figures of @p texts the generated texts of their ids do not state.
int unmatchedCount(const Document& generated, const QHash<QString, QString>& texts);

} // namespace touyan
