#include "pages/overview/listprojects.h"

#include "models/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {

QString showProjectsOfList(int year, const PickedProjects& picked, Workspace& workspace)
{
    workspace.setYear(year);
    const bool areListed =
        std::all_of(picked.projects.cbegin(), picked.projects.cend(),
                    [&workspace](ProjectId project) { return workspace.view().isOnList(project); });
    ProjectFilter filter = workspace.filter();
    filter.picks = {picked};
    filter.scope = areListed ? ProjectScope::YearList : ProjectScope::All;
    workspace.setFilter(filter);
    return areListed ? u"annual-list"_s : u"registry"_s;
}

} // namespace touyan
