#pragma once

#include <QString>

namespace touyan {

/// What windows call the indicator @p name: in English windows by the plan's English, where it is
/// one of the plan's and the office has not renamed it. Papers and files have the name itself.
QString shownIndicatorName(const QString& name);

/// Likewise, the unit @p measure that an indicator is told in; empty for what English counts by
/// itself: 个, 家, 项.
QString shownMeasure(const QString& measure);

/// @p number, or numbers, told in @p measure: 12 亿元, ¥12 × 100M.
QString measuredText(const QString& number, const QString& measure);

} // namespace touyan
