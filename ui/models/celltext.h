#pragma once

#include "base/money.h"
#include "domain/project.h"
#include "widgets/marks.h"

#include <QString>

#include <optional>

namespace touyan {

/// Amounts in 万元 without ".00": a column of whole 万元 is read faster, and odd fen still show.
QString shortMoney(const std::optional<Money>& amount);
/// Whole percents; never 100 % before all is done.
QString shortPercent(double points);
/// The colour of a nature's badge: green and blue as on the printed lists; the word says the rest.
Tone toneOf(const std::optional<AnnualCategory>& category);

} // namespace touyan
