#pragma once

#include "domain/records.h"
#include "selection/draw.h"

namespace touyan {

/// Panels drawn for the sample review.
namespace samplepanel {

inline constexpr int Projects = 6;
inline constexpr int Experts = 12;

/// The sample with every expert of an even number up to 6 related to one project, one expert
/// related to most and one not available.
Records related();
/// The sample's round.
const ReviewRound& roundOf(const Records& records);
/// The panel that @p seed gives; the test ends where there is none.
PanelDraw drawn(const Records& records, const DrawRules& rules, const QString& seed);
/// @p records with the panel of @p draw.
Records entered(Records records, const PanelDraw& draw);
/// One of many seeds.
QString seed(int number);

} // namespace samplepanel

} // namespace touyan
