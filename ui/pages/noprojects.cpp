#include "pages/noprojects.h"

#include "models/workspace.h"

namespace touyan {

NoProjects::NoProjects(Workspace& workspace, QWidget* parent)
    : EmptyState(Icon::Project, {}, parent)
    , m_workspace(workspace)
{
    connect(this, &EmptyState::actionTriggered, this, &NoProjects::bringBack);
}

bool NoProjects::isFileEmpty() const
{
    return m_workspace.records().all<Project>().isEmpty();
}

void NoProjects::refresh()
{
    setSentence(sentence());
    if (isFileEmpty())
        setAction({});
    else
        setAction(m_workspace.filter().isNarrowed() ? tr("Clear the filter")
                                                    : tr("Show all years"));
}

QString NoProjects::sentence() const
{
    const QString year = QString::number(m_workspace.year());
    if (isFileEmpty())
        return tr("There is no project in this file yet.");
    if (m_workspace.filter().isNarrowed())
        return tr("No project passes the filter in %1.").arg(year);
    switch (m_workspace.filter().scope) {
    case ProjectScope::YearList:
        return m_workspace.view().list() ? tr("There is no project on the list of %1.").arg(year)
                                         : tr("No project is under way in %1.").arg(year);
    case ProjectScope::Reserve:
        return tr("There is no project in reserve.");
    case ProjectScope::All:
        break;
    }
    return tr("There is no project in this file yet.");
}

/// The filter goes first: without it there may be projects in the year.
void NoProjects::bringBack()
{
    ProjectFilter filter;
    filter.scope =
        m_workspace.filter().isNarrowed() ? m_workspace.filter().scope : ProjectScope::All;
    m_workspace.setFilter(filter);
}

} // namespace touyan
