#include "selection/additions.h"

#include "domain/liststatus.h"
#include "selection/listentries.h"

namespace touyan {

bool isOver(const Project& project)
{
    return project.stage == ProjectStage::Completed || project.stage == ProjectStage::Terminated;
}

QSet<ProjectId> addableProjects(const Records& records, AnnualListId list)
{
    QSet<ProjectId> listed;
    for (const ListEntry& entry : entriesOf(records, list)) {
        if (isOnList(entry.status))
            listed.insert(entry.project);
    }
    QSet<ProjectId> projects;
    for (const Project& project : records.all<Project>()) {
        if (!isOver(project) && !listed.contains(project.id))
            projects.insert(project.id);
    }
    return projects;
}

} // namespace touyan
