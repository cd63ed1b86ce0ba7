#include "pages/noprojects.h"

#include "models/workspace.h"
#include "style/metrics.h"
#include "widgets/linkbutton.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

namespace touyan {
namespace {

bool hasProjects(const Workspace& workspace)
{
    return !workspace.records().all<Project>().isEmpty();
}

} // namespace

QString noProjectsReason(const Workspace& workspace)
{
    const QString year = QString::number(workspace.year());
    if (!hasProjects(workspace))
        return NoProjects::tr("There is no project in this file yet. Enter, paste or import the "
                              "first ones on the page “Key projects”.");
    if (workspace.filter().isNarrowed())
        return NoProjects::tr("No project passes the filter in %1.").arg(year);
    switch (workspace.filter().scope) {
    case ProjectScope::YearList:
        return workspace.view().list()
            ? NoProjects::tr("There is no project on the list of %1.").arg(year)
            : NoProjects::tr(
                  "There is no list of %1, and no project is under way in it by its plan.")
                  .arg(year);
    case ProjectScope::Reserve:
        return NoProjects::tr("There is no project in reserve.");
    case ProjectScope::All:
        break;
    }
    return {};
}

QString noProjectsRemedy(const Workspace& workspace)
{
    if (!hasProjects(workspace))
        return {};
    return workspace.filter().isNarrowed() ? NoProjects::tr("Clear the filter")
                                           : NoProjects::tr("Show all years");
}

/// The filter goes first: without it there may be projects in the year.
void bringProjectsBack(Workspace& workspace)
{
    ProjectFilter filter;
    filter.scope = workspace.filter().isNarrowed() ? workspace.filter().scope : ProjectScope::All;
    workspace.setFilter(filter);
}

NoProjects::NoProjects(Workspace& workspace, QWidget* parent)
    : EmptyState(Icon::Project, {}, parent)
    , m_workspace(workspace)
{
    connect(this, &EmptyState::actionTriggered, this, [this] { bringProjectsBack(m_workspace); });
}

void NoProjects::refresh()
{
    setSentence(noProjectsReason(m_workspace));
    setAction(noProjectsRemedy(m_workspace));
}

NoProjectsLine::NoProjectsLine(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reason(new TextLabel(TextKind::Strong, {}, this))
    , m_remedy(new LinkButton({}, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_reason);
    layout->addWidget(m_remedy);
    layout->addStretch(1);
    connect(m_remedy, &QPushButton::clicked, this, [this] { bringProjectsBack(m_workspace); });
    hide();
}

void NoProjectsLine::refresh(qsizetype count)
{
    setVisible(count == 0);
    if (count > 0)
        return;
    const QString remedy = noProjectsRemedy(m_workspace);
    m_reason->setText(noProjectsReason(m_workspace));
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
}

} // namespace touyan
