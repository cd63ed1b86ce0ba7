#pragma once

#include "domain/records.h"

#include <QSet>

namespace touyan {

/// The projects that a revision may add to the list: those that are neither on it nor finished or
/// broken off. What was taken off may come back.
QSet<ProjectId> addableProjects(const Records& records, AnnualListId list);

/// Whether @p project is finished or broken off: nothing of it is left to be put on a list.
bool isOver(const Project& project);

} // namespace touyan
