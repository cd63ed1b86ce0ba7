#include "pages/registry/reportstab.h"

#include "analysis/plausibility.h"
#include "analysis/yearschedule.h"
#include "pages/registry/partgrid.h"
#include "style/metrics.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

std::vector<MonthlyReport> reportRows(const Project& project,
                                      const std::vector<const MonthlyReport*>& stored,
                                      const Workspace& workspace)
{
    std::vector<MonthlyReport> rows(MonthsPerYear);
    for (int month = 1; month <= MonthsPerYear; ++month) {
        MonthlyReport& row = rows.at(static_cast<size_t>(month - 1));
        row.project = project.id;
        row.month = QDate(workspace.year(), month, 1);
        row.reportedOn = workspace.today();
    }
    for (const MonthlyReport* report : stored) {
        if (report->month.year() == workspace.year())
            rows.at(static_cast<size_t>(report->month.month() - 1)) = *report;
    }
    return rows;
}

PartLayout<MonthlyReport> reportLayout()
{
    PartLayout<MonthlyReport> layout;
    layout.keys = {"month"_L1, "percent_complete"_L1, "year_to_date"_L1, "progress_text"_L1};
    layout.readOnlyKeys = {"month"_L1};
    layout.rows = reportRows;
    layout.isBlank = [](const MonthlyReport& row) {
        return !row.percentComplete && !row.yearToDate && row.progressText.isEmpty()
            && row.problem.isEmpty() && row.coordination.isEmpty() && row.notes.isEmpty();
    };
    return layout;
}

} // namespace

ReportsTab::ReportsTab(Workspace& workspace, QWidget* parent)
    : InspectorTab(workspace, parent)
    , m_model(new PartsOf<MonthlyReport>(workspace, reportLayout(), this))
    , m_grid(new PartGrid(*m_model, workspace.records(), {68, 72, 92, 0}, this))
    , m_month(new TextLabel(TextKind::Strong, {}, this))
{
    m_form = new RecordForm<MonthlyReport>(
        workspace, {{{}, {"progress_text"_L1, "problem"_L1, "coordination"_L1, "reported_on"_L1}}},
        [this](const MonthlyReport& /*before*/, const MonthlyReport& after, const QString& what) {
            return m_model->setPart(m_grid->currentRow(), after, what);
        },
        this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::HalfGrid, 0, metrics::CardMargin);
    layout->addWidget(m_grid);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(metrics::CardMargin, 0, metrics::CardMargin, 0);
    body->addWidget(m_month);
    body->addWidget(m_form);
    layout->addLayout(body);
    layout->addStretch();
    m_grid->table()->setAccessibleName(tr("Monthly reports"));
    m_form->setAccess(isReadOnly() ? FieldEditor::Access::ReadOnly : FieldEditor::Access::Editable);
    connect(m_grid, &PartGrid::currentRowChanged, this, &ReportsTab::showRow);
    showRow(-1);
}

void ReportsTab::refresh(const Project& project)
{
    const bool isOther = m_model->project() != project.id;
    m_model->setProject(project.id);
    if (!isOther)
        return;
    // The month that is asked about most is the last one that is over.
    const QDate before = workspace().today().addMonths(-1);
    const int month =
        workspace().today().year() == workspace().year() ? before.month() : MonthsPerYear;
    m_grid->table()->setCurrentIndex(m_model->index(month - 1, 1));
}

void ReportsTab::showRow(int row)
{
    m_grid->setFault(reportDoubts(m_model->parts(), workspace().today()).join(u'\n'));
    const bool isThere = row >= 0 && row < m_model->rowCount();
    m_form->setVisible(isThere);
    m_month->setVisible(isThere);
    if (!isThere) {
        m_form->clear();
        return;
    }
    const MonthlyReport& report = m_model->parts().at(static_cast<size_t>(row));
    m_month->setText(m_model->isDraft(row)
                         ? tr("%1: not reported").arg(report.month.toString(u"yyyy-MM"_s))
                         : report.month.toString(u"yyyy-MM"_s));
    m_form->setRow(report);
}

} // namespace touyan
