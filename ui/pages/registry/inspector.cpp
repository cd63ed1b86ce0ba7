#include "pages/registry/inspector.h"

#include "domain/field.h"
#include "models/celltext.h"
#include "models/workspace.h"
#include "pages/registry/basicstab.h"
#include "pages/registry/fundingtab.h"
#include "pages/registry/historytab.h"
#include "pages/registry/milestonestab.h"
#include "pages/registry/reportstab.h"
#include "widgets/badge.h"
#include "widgets/lightlabel.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// "12 points behind", as far as there is something to measure.
QString lightText(const ProjectYear& facts)
{
    if (facts.light == Light::None)
        return Inspector::tr("Not judged");
    const int lag = qRound(facts.schedulePercent - facts.yearPercent);
    const bool isMeasured = facts.planned || facts.lastReport.isValid();
    if (!isMeasured || lag == 0)
        return lightTitle(facts.light);
    return lag > 0 ? Inspector::tr("%n point(s) behind", nullptr, lag)
                   : Inspector::tr("%n point(s) ahead", nullptr, -lag);
}

} // namespace

Inspector::Inspector(Workspace& workspace, QWidget* parent)
    : InspectorPanel(parent)
    , m_workspace(workspace)
    , m_code(new TextLabel(TextKind::Small, {}, this))
    , m_light(new LightLabel(Light::None, {}, this))
    , m_category(new Badge({}, Tone::Neutral, this))
    , m_readOnly(new TextLabel(TextKind::Small, tr("Read-only"), this))
{
    summary()->addWidget(m_code);
    summary()->addWidget(m_light);
    summary()->addWidget(m_category);
    summary()->addWidget(m_readOnly);
    summary()->addStretch();
    m_readOnly->setVisible(workspace.portfolio().isReadOnly());
    m_readOnly->setToolTip(workspace.portfolio().warnings().join(u'\n'));

    m_tabs = {new BasicsTab(workspace), new MilestonesTab(workspace), new FundingTab(workspace),
              new ReportsTab(workspace), new HistoryTab(workspace)};
    addPage(tr("Basics"), m_tabs.at(Basics));
    addPage(tr("Milestones"), m_tabs.at(Milestones));
    addPage(tr("Money"), m_tabs.at(Funding));
    addPage(tr("Reports"), m_tabs.at(Reports));
    addPage(tr("History"), m_tabs.at(History));

    connect(&workspace, &Workspace::selectionChanged, this, &Inspector::refresh);
    connect(&workspace, &Workspace::changed, this, &Inspector::refresh);
    connect(&workspace, &Workspace::filterChanged, this, &Inspector::refresh);
    connect(this, &InspectorPanel::currentPageChanged, this, &Inspector::refresh);
    refresh();
}

void Inspector::showEvent(QShowEvent* event)
{
    refresh();
    InspectorPanel::showEvent(event);
}

void Inspector::refresh()
{
    if (!isVisible())
        return;
    const Project* project = m_workspace.records().find(m_workspace.selected());
    if (!project)
        return;
    showSummary(*project);
    m_tabs.at(currentPage())->refresh(*project);
}

void Inspector::showSummary(const Project& project)
{
    setTitle(project.name);
    m_code->setText(project.code);
    const ProjectYear* facts = m_workspace.view().factsOf(project.id);
    m_light->setLight(facts->light, lightText(*facts));
    m_light->setToolTip(facts->reasons.join(u'\n'));
    m_category->setVisible(facts->category.has_value());
    if (facts->category)
        m_category->setText(choice(*facts->category).translatedTitle(), toneOf(facts->category));
}

} // namespace touyan
