#pragma once

#include "reports/document.h"
#include "reports/monthfigures.h"

namespace touyan {

/// Characters of a text of a card beyond which it takes a second line.
constexpr qsizetype CardLongText = 50;

/// @p name as the title of a card, on one line where it stands among the facts in full.
QString cardTitle(const QString& name);

/// The table at the head of the card of @p judged, which is one of @p figures: what the project is,
/// whose, what it costs and how it stands. A name too long for a sentence stands there in full.
PaperTable cardFactsTable(const Snapshot& snapshot, const MonthFigures& figures,
                          const JudgedProject& judged);

} // namespace touyan
