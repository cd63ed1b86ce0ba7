#pragma once

#include "io/sheet.h"

namespace touyan {

class ProjectTable;
class ProjectTableModel;

/// The rows of @p model and the columns on show in @p table, in their order, with typed cells.
Sheet projectSheet(const QString& name, const ProjectTable& table, const ProjectTableModel& model);

} // namespace touyan
