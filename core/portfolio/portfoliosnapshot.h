#pragma once

#include "analysis/snapshot.h"
#include "portfolio/portfolio.h"

namespace touyan {

/// The state of @p portfolio now, judged in @p year. Its earlier() asks @p portfolio, which must
/// then still be open.
Snapshot snapshotOf(const Portfolio& portfolio, int year);

} // namespace touyan
