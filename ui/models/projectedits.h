#pragma once

#include "domain/changeset.h"

#include <QHash>

#include <functional>

namespace touyan {

class Workspace;

/// Edits to cells of the project table, gathered into one ChangeSet however many cells of a project
/// they touch.
class ProjectEdits
{
public:
    /// @p workspace must outlive the edits.
    explicit ProjectEdits(const Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// The project as edited so far; it must be in the file.
    Project& project(ProjectId id);
    /// The project's goal for the year on show as edited so far. A new one when there is none: its
    /// id is not valid.
    AnnualGoal& goal(ProjectId id);

    /// Everything gathered, called @p label; @p makeId makes the ids of new goals.
    ChangeSet changes(const QString& label, const std::function<AnnualGoalId()>& makeId) const;

private:
    const Workspace& m_workspace;
    QHash<ProjectId, Project> m_projects;
    QHash<ProjectId, AnnualGoal> m_goals;
};

} // namespace touyan
