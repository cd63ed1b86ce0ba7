#pragma once

#include "layout/pagination.h"

namespace touyan {

/// Where the last of @p pages, which paginate() made of @p flow, bears but the last one or two rows
/// of a table, takes rows over to it from the page before.
void fillLastPage(const Flow& flow, std::vector<PagePlacements>& pages);

} // namespace touyan
