#pragma once

#include "domain/changeset.h"
#include "domain/records.h"
#include "example/exampleids.h"

namespace touyan {

/// Adds the expert reviews to @p changes, which hold the entries of the annual lists: that of 2020
/// is finished, that of 2021 is being prepared. @p records hold everything but those entries.
void addReviewRounds(ChangeSet& changes, Records records, ExampleIds& ids);

} // namespace touyan
