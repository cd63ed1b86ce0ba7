#include "pages/registry/fundingtab.h"

#include "analysis/yearplan.h"
#include "domain/fieldtext.h"
#include "pages/registry/partgrid.h"
#include "style/metrics.h"
#include "widgets/minibarchart.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int MostYears = 12;

/// Every way of paying has its line, so that a list of sources is filled in like a form.
std::vector<FundingSource> sourceRows(const Project& project,
                                      const std::vector<const FundingSource*>& stored,
                                      const Workspace& /*workspace*/)
{
    std::vector<FundingSource> rows;
    for (size_t i = 0; i < choices<FundingKind>().size(); ++i) {
        const auto kind = static_cast<FundingKind>(i);
        bool isThere = false;
        for (const FundingSource* source : stored) {
            if (source->kind != kind)
                continue;
            rows.push_back(*source);
            isThere = true;
        }
        if (isThere)
            continue;
        FundingSource draft;
        draft.project = project.id;
        draft.kind = kind;
        rows.push_back(draft);
    }
    return rows;
}

PartLayout<FundingSource> sourceLayout()
{
    PartLayout<FundingSource> layout;
    layout.keys = {"kind"_L1, "amount"_L1, "notes"_L1};
    layout.readOnlyKeys = {"kind"_L1};
    layout.rows = sourceRows;
    layout.isBlank = [](const FundingSource& row) { return !row.amount && row.notes.isEmpty(); };
    return layout;
}

/// The years that the project runs, that have a goal, and the year on show.
std::vector<AnnualGoal> goalRows(const Project& project,
                                 const std::vector<const AnnualGoal*>& stored,
                                 const Workspace& workspace)
{
    std::set<int> years = {workspace.year()};
    const auto [first, last] = project.days();
    if (first.isValid() && last.isValid() && last.year() - first.year() < MostYears) {
        for (int year = first.year(); year <= last.year(); ++year)
            years.insert(year);
    }
    std::map<int, const AnnualGoal*> goals;
    for (const AnnualGoal* goal : stored) {
        goals[goal->year] = goal;
        years.insert(goal->year);
    }
    std::vector<AnnualGoal> rows;
    for (const int year : years) {
        AnnualGoal draft;
        draft.project = project.id;
        draft.year = year;
        rows.push_back(goals.contains(year) ? *goals[year] : draft);
    }
    return rows;
}

/// The plan of what stands on an issued list is that of the list.
std::optional<DecidedCell> decidedPlan(const AnnualGoal& row, QLatin1StringView key,
                                       const Workspace& workspace)
{
    if (key != "planned_investment"_L1)
        return {};
    const Records& records = workspace.records();
    const ProjectParts& parts = workspace.view().parts();
    const ListEntry* entry = plannedOnList(row.project, row.year, parts, records);
    if (!entry)
        return {};
    return DecidedCell{findField<ListEntry>(key)->value(*entry),
                       planRefusal(row.project, row.year, parts, records)};
}

PartLayout<AnnualGoal> goalLayout()
{
    PartLayout<AnnualGoal> layout;
    layout.keys = {"year"_L1, "planned_investment"_L1, "goal"_L1};
    layout.readOnlyKeys = {"year"_L1};
    layout.rows = goalRows;
    layout.isBlank = [](const AnnualGoal& row) {
        return !row.plannedInvestment && row.goal.isEmpty() && row.keyDates.isEmpty()
            && row.notes.isEmpty();
    };
    layout.decided = decidedPlan;
    return layout;
}

QWidget* spaced(QLayout* content, QWidget* parent)
{
    auto* box = new QWidget(parent);
    content->setContentsMargins(metrics::CardMargin, metrics::HalfGrid, metrics::CardMargin, 0);
    box->setLayout(content);
    return box;
}

} // namespace

FundingTab::FundingTab(Workspace& workspace, QWidget* parent)
    : InspectorTab(workspace, parent)
    , m_sources(new PartsOf<FundingSource>(workspace, sourceLayout(), this))
    , m_goals(new PartsOf<AnnualGoal>(workspace, goalLayout(), this))
    , m_sourceGrid(new PartGrid(*m_sources, workspace.records(), {96, 104, 0}, this))
    , m_balanced(new TextLabel(TextKind::Small, {}, this))
    , m_unbalanced(new TextLabel(TextKind::Error, {}, this))
    , m_goalGrid(new PartGrid(*m_goals, workspace.records(), {60, 108, 0}, this))
    , m_chart(new MiniBarChart(this))
{
    m_goalForm = new RecordForm<AnnualGoal>(
        workspace, {{{}, {"goal"_L1, "key_dates"_L1, "notes"_L1}}},
        [this](const AnnualGoal& /*before*/, const AnnualGoal& after, const QString& what) {
            return m_goals->setPart(m_goalGrid->currentRow(), after, what);
        },
        this);
    auto* balance = new QVBoxLayout;
    balance->addWidget(m_balanced);
    balance->addWidget(m_unbalanced);
    balance->addSpacing(metrics::Grid);
    balance->addWidget(new TextLabel(TextKind::Strong, tr("Goals of the years"), this));
    auto* years = new QVBoxLayout;
    years->addWidget(m_goalForm);
    years->addSpacing(metrics::Grid);
    years->addWidget(new TextLabel(TextKind::Strong, tr("Investment by year"), this));
    years->addWidget(new TextLabel(TextKind::Small, tr("Planned / done, 10,000 yuan"), this));
    years->addWidget(m_chart);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::HalfGrid, 0, metrics::CardMargin);
    layout->setSpacing(metrics::HalfGrid);
    layout->addWidget(m_sourceGrid);
    layout->addWidget(spaced(balance, this));
    layout->addWidget(m_goalGrid);
    layout->addWidget(spaced(years, this));
    layout->addStretch();
    m_sourceGrid->table()->setAccessibleName(tr("Funding sources"));
    m_goalGrid->table()->setAccessibleName(tr("Goals of the years"));
    m_goalForm->setAccess(isReadOnly() ? FieldEditor::Access::ReadOnly
                                       : FieldEditor::Access::Editable);
    connect(m_goalGrid, &PartGrid::currentRowChanged, this, &FundingTab::showGoal);
    showGoal(-1);
}

void FundingTab::refresh(const Project& project)
{
    m_sources->setProject(project.id);
    m_goals->setProject(project.id);
    showBalance(project);
    showYears(project);
}

void FundingTab::showGoal(int row)
{
    const bool isThere = row >= 0 && row < m_goals->rowCount();
    m_goalForm->setVisible(isThere);
    if (isThere)
        m_goalForm->setRow(m_goals->parts().at(static_cast<size_t>(row)));
    else
        m_goalForm->clear();
}

QString FundingTab::balance() const
{
    return m_unbalanced->text().isEmpty() ? m_balanced->text() : m_unbalanced->text();
}

void FundingTab::showBalance(const Project& project)
{
    Money sum;
    for (const FundingSource& source : m_sources->parts())
        sum += source.amount.value_or(Money());
    const Money total = project.totalInvestment.value_or(Money());
    const bool isBalanced = sum.isZero() || sum == total;
    QString text;
    if (sum.isZero())
        text = tr("No sources are stated yet.");
    else if (isBalanced)
        text = tr("Sum %1: equal to the total investment").arg(moneyText(sum));
    else
        text = tr("Sum %1, differs from the total investment by %2")
                   .arg(moneyText(sum), moneyText(total - sum));
    m_balanced->setText(isBalanced ? text : QString());
    m_unbalanced->setText(isBalanced ? QString() : text);
    m_balanced->setVisible(isBalanced);
    m_unbalanced->setVisible(!isBalanced);
}

/// The last report of a year says what was invested in it.
void FundingTab::showYears(const Project& project)
{
    std::map<int, const MonthlyReport*> lastOfYear;
    const auto reports =
        workspace().view().parts().rowsOf<MonthlyReport>(project.id, workspace().records());
    for (const MonthlyReport* report : reports) {
        const MonthlyReport*& last = lastOfYear[report->month.year()];
        if (report->yearToDate && (!last || last->month < report->month))
            last = report;
    }
    std::vector<BarPair> pairs;
    for (const AnnualGoal& goal : m_goals->parts()) {
        BarPair pair;
        pair.label = QString::number(goal.year);
        pair.plan =
            yearPlanOf(goal.project, goal.year, workspace().view().parts(), workspace().records())
                .planned.value_or(Money())
                .wan();
        const auto last = lastOfYear.find(goal.year);
        if (last != lastOfYear.end() && last->second) {
            pair.done = last->second->yearToDate->wan();
            pair.doneText = QString::number(qRound(*pair.done));
        }
        pairs.push_back(pair);
    }
    m_chart->setPairs(pairs);
}

} // namespace touyan
