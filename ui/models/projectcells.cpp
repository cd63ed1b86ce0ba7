#include "models/projectcells.h"

#include "domain/fieldtext.h"
#include "domain/showntext.h"
#include "models/celltext.h"
#include "models/workspace.h"

namespace touyan {
namespace {

/// More than a user scrolls past in a while; beyond it all are forgotten at once.
constexpr size_t MostShown = 4000;

} // namespace

JudgedProject ProjectCells::judged() const
{
    JudgedProject row;
    row.project = &project;
    row.facts = &facts;
    return row;
}

ShownProjects::ShownProjects(const Workspace& workspace, const std::vector<ProjectColumn>& columns)
    : m_workspace(workspace)
    , m_columns(columns)
{
}

ProjectCells* ShownProjects::cellsOf(ProjectId project)
{
    if (const auto known = m_cells.find(project.value); known != m_cells.end())
        return &known->second;
    const Project* row = m_workspace.records().find(project);
    const ProjectYear* facts = m_workspace.view().factsOf(project);
    if (!row || !facts)
        return nullptr;
    if (m_cells.size() >= MostShown)
        m_cells.clear();
    ProjectCells& cells = m_cells[project.value];
    cells.project = *row;
    cells.facts = *facts;
    cells.texts.resize(m_columns.size());
    return &cells;
}

QString ShownProjects::text(ProjectCells& cells, int column) const
{
    std::optional<QString>& known = cells.texts[static_cast<size_t>(column)];
    if (!known) {
        const ProjectColumn& line = columnAt(column);
        known = line.text ? line.text(cells.judged())
                          : shownText(line.spec, line.value(cells.judged()), m_workspace.records());
    }
    return *known;
}

QString ShownProjects::preciseText(const ProjectCells& cells, int column) const
{
    const ProjectColumn& line = columnAt(column);
    return line.look == ColumnLook::Light
        ? line.text(cells.judged())
        : fieldText(line.spec, line.value(cells.judged()), m_workspace.records());
}

QString ShownProjects::toolTip(const ProjectCells& cells, int column) const
{
    if (columnAt(column).look == ColumnLook::Light)
        return QStringList(QStringList{lightTitle(cells.facts.light)} + cells.facts.reasons)
            .join(u'\n');
    return preciseText(cells, column);
}

CellLook ShownProjects::look(ProjectCells& cells, int column) const
{
    CellLook look;
    switch (columnAt(column).look) {
    case ColumnLook::Light:
        look.form = CellLook::Form::Light;
        look.light = cells.facts.light;
        break;
    case ColumnLook::Badge:
        look.form = CellLook::Form::Badge;
        look.tone = toneOf(cells.facts.category);
        break;
    case ColumnLook::Faint:
        look.isFaint = true;
        break;
    case ColumnLook::Number: // "not stated" must not look like an amount
        look.isFaint = !columnAt(column).value(cells.judged()).index();
        break;
    case ColumnLook::Text:
        look.isFaint = text(cells, column) == notStatedText();
        break;
    }
    return look;
}

} // namespace touyan
