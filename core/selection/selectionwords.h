#pragma once

#include "selection/selectionconstraint.h"

#include <QStringList>

namespace touyan {

struct LeftOut;
struct OptimiserOutcome;

/// @p constraint in words: what it asks for and what about.
QString constraintText(const SelectionProblem& problem, const SelectionConstraint& constraint);
/// The constraints that contradict each other, each with what would have to become of it.
QStringList conflictTexts(const OptimiserOutcome& outcome);
/// Why a candidate is left out, and the score it would need. Does not name the candidate, which
/// stands beside it.
QString leftOutText(const OptimiserOutcome& outcome, const LeftOut& leftOut);
/// The points that a left-out candidate lacks, in hundredths; nothing when no score could be
/// enough, as none is above 100.
std::optional<qint64> reachableNeed(const OptimiserOutcome& outcome, const LeftOut& leftOut);
/// What puts a candidate in whatever its score, without its name; empty when nothing does.
QString settledInText(const OptimiserOutcome& outcome, int candidate);

/// Hundredths of a point as people read them: "86.5", "0.01".
QString pointsText(qint64 hundredths);
/// 万元 with as many decimals as it needs, and the unit.
QString supportText(Money amount);

} // namespace touyan
