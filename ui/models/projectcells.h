#pragma once

#include "models/projectcolumns.h"
#include "widgets/tablecell.h"

#include <optional>
#include <unordered_map>

namespace touyan {

/// What the cells of the project table show of a project.
struct ProjectCells
{
    Project project;
    ProjectYear facts;
    std::vector<std::optional<QString>> texts; ///< by column, made when asked for

    JudgedProject judged() const;
};

/// The cells of the projects that were shown, each project as it was then: whoever reads them never
/// looks at rows that the file may have changed.
class ShownProjects
{
public:
    /// Both must outlive this.
    ShownProjects(const Workspace& workspace, const std::vector<ProjectColumn>& columns);

    /// Made when first asked for, and good until the next is asked for; nullptr for a project that
    /// is not in the file.
    ProjectCells* cellsOf(ProjectId project);
    void forget(ProjectId project) { m_cells.erase(project.value); }
    void forgetAll() { m_cells.clear(); }

    QString text(ProjectCells& cells, int column) const;
    /// As text(), in full.
    QString preciseText(const ProjectCells& cells, int column) const;
    QString toolTip(const ProjectCells& cells, int column) const;
    CellLook look(ProjectCells& cells, int column) const;

private:
    const ProjectColumn& columnAt(int column) const
    {
        return m_columns[static_cast<size_t>(column)];
    }

    const Workspace& m_workspace;
    const std::vector<ProjectColumn>& m_columns;
    std::unordered_map<qint64, ProjectCells> m_cells; ///< by project
};

} // namespace touyan
