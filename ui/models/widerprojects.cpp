#include "models/widerprojects.h"

#include "domain/field.h"
#include "models/workspace.h"

namespace touyan {

std::vector<JudgedProject> projectsWiderBy(Dimension dimension, const Workspace& workspace)
{
    ProjectFilter filter = workspace.filter();
    if (!filter.search.trimmed().isEmpty())
        return workspace.projects();
    switch (dimension) {
    case Dimension::District:
        filter.districts.clear();
        break;
    case Dimension::Programme:
        filter.programmes.clear();
        break;
    case Dimension::ResponsibleUnit:
        filter.units.clear();
        break;
    case Dimension::Category:
        filter.categories.clear();
        break;
    case Dimension::Light:
        filter.lights.clear();
        break;
    case Dimension::PlanTask:
    case Dimension::Stage:
        break;
    }
    if (filter == workspace.filter())
        return workspace.projects();
    return filtered(workspace.records(), workspace.view(), filter, {});
}

} // namespace touyan
