#pragma once

#include "analysis/snapshot.h"

namespace touyan {

struct PaperEntry;
class PaperChoices;

/// Records in which the paper called @p name has @p projects projects to tell of: the sample
/// portfolio with its list of 2020 cut short or repeated, or, for papers of the review, a round
/// with as many candidates.
Snapshot snapshotFor(const QString& name, int projects);

/// What @p paper cannot be made without, for the sample.
PaperChoices neededChoices(const PaperEntry& paper);

} // namespace touyan
