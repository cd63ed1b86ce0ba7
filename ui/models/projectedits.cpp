#include "models/projectedits.h"

#include "domain/field.h"
#include "models/workspace.h"

namespace touyan {

Project& ProjectEdits::project(ProjectId id)
{
    const auto known = m_projects.find(id);
    return known != m_projects.end() ? *known
                                     : *m_projects.insert(id, *m_workspace.records().find(id));
}

AnnualGoal& ProjectEdits::goal(ProjectId id)
{
    const auto known = m_goals.find(id);
    if (known != m_goals.end())
        return *known;
    const ProjectParts& parts = m_workspace.view().parts();
    for (const AnnualGoal* goal : parts.rowsOf<AnnualGoal>(id, m_workspace.records())) {
        if (goal->year == m_workspace.year())
            return *m_goals.insert(id, *goal);
    }
    AnnualGoal goal;
    goal.project = id;
    goal.year = m_workspace.year();
    return *m_goals.insert(id, goal);
}

ChangeSet ProjectEdits::changes(const QString& label,
                                const std::function<AnnualGoalId()>& makeId) const
{
    ChangeSet changes(label);
    for (const Project& edited : m_projects)
        changes.update(*m_workspace.records().find(edited.id), edited);
    for (AnnualGoal goal : m_goals) {
        if (goal.id.isValid()) {
            changes.update(*m_workspace.records().find(goal.id), goal);
        } else if (goal.plannedInvestment) {
            goal.id = makeId();
            changes.insert(goal);
        }
    }
    return changes;
}

} // namespace touyan
