#include "pages/registry/milestonestab.h"

#include "analysis/plausibility.h"
#include "domain/fieldtext.h"
#include "pages/registry/partgrid.h"
#include "style/metrics.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// By planned date, those without one last, then a draft to type the next into.
std::vector<Milestone> milestoneRows(const Project& project,
                                     const std::vector<const Milestone*>& stored,
                                     const Workspace& /*workspace*/)
{
    std::vector<Milestone> rows;
    for (const Milestone* milestone : stored)
        rows.push_back(*milestone);
    std::stable_sort(rows.begin(), rows.end(), [](const Milestone& a, const Milestone& b) {
        if (!a.plannedDate.isValid() || !b.plannedDate.isValid())
            return a.plannedDate.isValid() && !b.plannedDate.isValid();
        return a.plannedDate < b.plannedDate;
    });
    Milestone draft;
    draft.project = project.id;
    rows.push_back(draft);
    return rows;
}

PartLayout<Milestone> milestoneLayout()
{
    PartLayout<Milestone> layout;
    layout.keys = {"name"_L1, "planned_date"_L1, "actual_date"_L1, "weight"_L1};
    layout.draftHint = MilestonesTab::tr("Add a milestone…");
    layout.rows = milestoneRows;
    return layout;
}

} // namespace

MilestonesTab::MilestonesTab(Workspace& workspace, QWidget* parent)
    : InspectorTab(workspace, parent)
    , m_model(new PartsOf<Milestone>(workspace, milestoneLayout(), this))
    , m_grid(new PartGrid(*m_model, workspace.records(), {0, 84, 84, 56}, this))
    , m_summary(new TextLabel(TextKind::Small, {}, this))
    , m_remove(new QPushButton(tr("Remove milestone"), this))
{
    m_form = new RecordForm<Milestone>(
        workspace, {{{}, {"forecast_date"_L1, "responsible_person"_L1, "notes"_L1}}},
        [this](const Milestone& /*before*/, const Milestone& after, const QString& what) {
            return m_model->setPart(m_grid->currentRow(), after, what);
        },
        this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::HalfGrid, 0, metrics::CardMargin);
    layout->addWidget(m_grid);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(metrics::CardMargin, 0, metrics::CardMargin, 0);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_remove);
    body->addLayout(foot);
    body->addWidget(m_form);
    layout->addLayout(body);
    layout->addStretch();
    m_grid->table()->setAccessibleName(tr("Milestones"));
    m_form->setAccess(isReadOnly() ? FieldEditor::Access::ReadOnly : FieldEditor::Access::Editable);
    connect(m_grid, &PartGrid::currentRowChanged, this, &MilestonesTab::showRow);
    connect(m_remove, &QPushButton::clicked, m_grid, &PartGrid::removeSelected);
    showRow(-1);
}

void MilestonesTab::refresh(const Project& project)
{
    m_model->setProject(project.id);
    showSummary();
}

void MilestonesTab::showRow(int row)
{
    const bool isThere = row >= 0 && row < m_model->rowCount() && !m_model->isDraft(row);
    m_form->setVisible(isThere);
    m_remove->setVisible(isThere && !isReadOnly());
    if (isThere)
        m_form->setRow(m_model->parts().at(static_cast<size_t>(row)));
    else
        m_form->clear();
    showSummary();
}

void MilestonesTab::showSummary()
{
    const Project* project = workspace().records().find(m_model->project());
    m_grid->setFault(
        project ? milestoneDoubts(*project, m_model->parts(), workspace().today()).join(u'\n')
                : QString());
    int count = 0;
    int reached = 0;
    qint64 weight = 0;
    for (const Milestone& milestone : m_model->parts()) {
        if (!milestone.id.isValid())
            continue;
        ++count;
        reached += milestone.actualDate.isValid() ? 1 : 0;
        weight += milestone.weight.hundredths();
    }
    //: 1: milestones reached, 2: all, 3: a percentage
    m_summary->setText(count == 0
                           ? QString()
                           : tr("%1 of %2 reached; weights add up to %3")
                                 .arg(QString::number(reached), QString::number(count),
                                      percentText(Percent::fromHundredths(weight).points())));
}

} // namespace touyan
