#pragma once

#include "selection/draw.h"

namespace touyan {

/// The record of a draw as ReviewRound::drawRecord keeps it: JSON that holds question and outcome.
QString toJson(const PanelDraw& draw);
/// The draw that @p text records; an error when it is none.
Result<PanelDraw> drawFromJson(const QString& text);

/// The rules of @p round as far as they are set before its draw: size and strata are its fields,
/// fields to represent and what becomes of related experts stand in its record.
DrawRules drawRules(const ReviewRound& round);
/// @p round, not yet drawn, with these rules.
ReviewRound withRules(ReviewRound round, const DrawRules& rules);

/// Draws the panel of @p round again from its record and compares: every difference between the
/// record, what the seed gives, and the seats and recusals in the file, in words. Empty when the
/// draw is reproduced exactly.
QStringList verifyDraw(const Records& records, const ReviewRound& round);

} // namespace touyan
