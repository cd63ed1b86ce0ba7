#pragma once

#include "selection/selectionproblem.h"

#include <QStringList>

namespace touyan {

/// What makes a proposal for @p problem less than it looks, in words: candidates that count 0
/// because nobody scored them or stated their support, and sheets of the review that lack
/// something. Empty when nothing does.
QStringList optimiserWarnings(const Records& records, const SelectionProblem& problem);

} // namespace touyan
