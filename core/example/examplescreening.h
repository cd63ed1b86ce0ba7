#pragma once

#include "domain/changeset.h"
#include "domain/records.h"
#include "example/exampleids.h"

namespace touyan {

/// Screens the entries among @p changes: those of the issued lists have passed, those of the list
/// in preparation have most of the office's questions answered. @p records hold lists and
/// questions.
void addScreening(ChangeSet& changes, const Records& records, ExampleIds& ids);

} // namespace touyan
