#pragma once

#include "layout/pagination.h"

namespace touyan {

/// Where the last of @p pages, which paginate() made of @p flow, bears but the last one or two rows
/// of a table, takes a row or two over to it from the page before: no more than it needs not to
/// look forgotten.
void fillLastPage(const Flow& flow, std::vector<PagePlacements>& pages);

} // namespace touyan
