#pragma once

#include "reports/annuallisttable.h"

namespace touyan {

/// A year's list of @p rows invented projects in four categories, some of their facts not stated;
/// the same each time.
AnnualListTable sampleAnnualList(int rows);

} // namespace touyan
