#pragma once

#include "domain/records.h"

#include <QHash>

namespace touyan {

struct ListRow;

/// The entries of @p list that are on it, in the order of printing: by programme, then by their
/// order in the list.
std::vector<const ListEntry*> printedEntries(const Records& records, const AnnualList& list);

/// The place of each project in the text in force of @p list: every page, paper and workbook
/// numbers them in this order.
QHash<ProjectId, int> printedPlaces(const Records& records, const AnnualList& list);
/// The same for a text that has been read already.
QHash<ProjectId, int> printedPlaces(const std::vector<ListRow>& rows);

} // namespace touyan
