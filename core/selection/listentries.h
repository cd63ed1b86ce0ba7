#pragma once

#include "domain/records.h"

#include <QSet>

namespace touyan {

/// The entries of @p list, by id.
QList<ListEntry> entriesOf(const Records& records, AnnualListId list);

/// Whether an entry with @p status may still come onto the list or is on it: neither deferred nor
/// taken off.
bool isInPlay(EntryStatus status);

/// The projects on the list of the year before @p year.
QSet<ProjectId> listedBefore(const Records& records, int year);

/// Whether @p entry brings a project onto its list that was not on that of the year before.
bool isNewOnList(const ListEntry& entry, const QSet<ProjectId>& listedBefore);

} // namespace touyan
