#pragma once

#include "domain/changeset.h"

namespace touyan {

class Records;
class Workspace;

/// A new project in reserve with the next free code, where the filter names just one district or
/// programme with that.
Project newProject(const Workspace& workspace, ProjectId id);

/// The code that follows those in use: of the year if any names it, else the greatest with its
/// number raised.
QString nextCode(const Records& records, int year);

/// Takes @p project with its milestones, goals, reports and funding out of the file.
ChangeSet removalOf(const Project& project, const Workspace& workspace);

/// Why @p project cannot be deleted, and what to do instead. The lists it is on are named by their
/// years.
QStringList deletionRefusal(const Project& project, Workspace& workspace);

} // namespace touyan
