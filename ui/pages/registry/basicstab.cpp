#include "pages/registry/basicstab.h"

#include "analysis/plausibility.h"
#include "analysis/yearschedule.h"
#include "base/monthend.h"
#include "domain/fieldtext.h"
#include "models/workspace.h"
#include "style/metrics.h"
#include "widgets/fieldrow.h"
#include "widgets/minibarchart.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int Quarters = 4;
constexpr int MonthsOfQuarter = 3;

/// The fields in the order people ask for them. Those that no group names come last, so that a new
/// field of the field table is here without further ado.
QList<FormGroup> groups()
{
    QList<FormGroup> list = {
        {{},
         {"name"_L1, "code"_L1, "undertaker"_L1, "district"_L1, "programme"_L1, "scenario_field"_L1,
          "plan_task"_L1, "responsible_units"_L1}},
        {BasicsTab::tr("Schedule and money"),
         {"stage"_L1, "planned_start"_L1, "planned_finish"_L1, "actual_start"_L1,
          "actual_finish"_L1, "total_investment"_L1, "prior_investment"_L1}},
        {BasicsTab::tr("Content"), {"content"_L1, "tags"_L1, "indicators"_L1}},
        {BasicsTab::tr("People"),
         {"lead_unit"_L1, "cooperating_units"_L1, "liaison_leader"_L1, "contact_name"_L1,
          "contact_phone"_L1}},
        {BasicsTab::tr("Further"), {"category_override"_L1, "category_reason"_L1}},
    };
    const QList<QLatin1StringView> shownElsewhere = {"plan_section"_L1, "plan_quote"_L1};
    for (const Field<Project>& field : fields<Project>()) {
        const QLatin1StringView key(field.key);
        const bool isListed = std::any_of(list.cbegin(), list.cend(), [key](const auto& group) {
            return group.keys.contains(key);
        });
        if (!isListed && !field.is(FieldFlag::Hidden) && !shownElsewhere.contains(key))
            list.last().keys.append(key);
    }
    return list;
}

/// What was invested by the end of each quarter of the year, where a report says so.
std::array<std::optional<Money>, Quarters> doneByQuarter(const Project& project,
                                                         const Workspace& workspace)
{
    std::array<std::optional<Money>, Quarters> done;
    const auto reports =
        workspace.view().parts().rowsOf<MonthlyReport>(project.id, workspace.records());
    std::array<QDate, Quarters> latest;
    for (const MonthlyReport* report : reports) {
        if (report->month.year() != workspace.year() || !report->yearToDate)
            continue;
        const auto quarter = static_cast<size_t>((report->month.month() - 1) / MonthsOfQuarter);
        if (!latest.at(quarter).isValid() || latest.at(quarter) < report->month) {
            latest.at(quarter) = report->month;
            done.at(quarter) = report->yearToDate;
        }
    }
    return done;
}

} // namespace

BasicsTab::BasicsTab(Workspace& workspace, QWidget* parent)
    : InspectorTab(workspace, parent)
    , m_reasons(new TextLabel(TextKind::Text, {}, this))
    , m_form(new RecordForm<Project>(
          workspace, groups(),
          [this](const Project& before, const Project& after, const QString& what) {
              return write(before, after, what);
          },
          this))
    , m_chartCaption(new TextLabel(TextKind::Small, {}, this))
    , m_chart(new MiniBarChart(this))
    , m_planReference(new TextLabel(TextKind::Muted, {}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::CardMargin, metrics::Grid, metrics::CardMargin,
                               metrics::CardMargin);
    layout->setSpacing(metrics::HalfGrid);
    layout->addWidget(m_reasons);
    layout->addWidget(m_form);
    layout->addSpacing(metrics::Grid);
    layout->addWidget(new TextLabel(TextKind::Strong, tr("Investment done"), this));
    layout->addWidget(m_chartCaption);
    layout->addWidget(m_chart);
    layout->addWidget(m_planReference);
    layout->addStretch();
    m_reasons->setWordWrap(true);
    m_chartCaption->setWordWrap(true);
    m_planReference->setWordWrap(true);
    m_planReference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->setAccess(isReadOnly() ? FieldEditor::Access::ReadOnly : FieldEditor::Access::Editable);
}

void BasicsTab::refresh(const Project& project)
{
    m_form->setRow(project);
    m_form->rowOf("total_investment"_L1)
        ->setWarning(totalDoubt(
            project,
            workspace().view().parts().rowsOf<MonthlyReport>(project.id, workspace().records())));
    showReasons(project);
    showInvestment(project);
    showPlanReference(project);
}

Result<void> BasicsTab::write(const Project& before, const Project& after, const QString& what)
{
    //: 1: kind of record, 2: its name, 3: the fields
    ChangeSet changes(tr("Edit %1 “%2”: %3")
                          .arg(describe(RecordKind::Project).translatedTitle(), before.name, what));
    changes.update(before, after);
    return workspace().session().submit(changes);
}

void BasicsTab::showReasons(const Project& project)
{
    const ProjectYear* facts = workspace().view().factsOf(project.id);
    m_reasons->setText(facts ? facts->reasons.join(u'\n') : QString());
    m_reasons->setVisible(!m_reasons->text().isEmpty());
}

/// Pale bars: the share of the year's plan that is due by the end of the quarter; blue: what was
/// invested by then.
void BasicsTab::showInvestment(const Project& project)
{
    const ProjectYear* facts = workspace().view().factsOf(project.id);
    const double planned = facts && facts->planned ? facts->planned->wan() : 0;
    const auto done = doneByQuarter(project, workspace());
    std::vector<BarPair> pairs;
    for (int quarter = 0; quarter < Quarters; ++quarter) {
        BarPair pair;
        //: a quarter of the year: Q1
        pair.label = tr("Q%1").arg(quarter + 1);
        const QDate month(workspace().year(), (quarter + 1) * MonthsOfQuarter, 1);
        const double due =
            schedulePercent(month.year(), endOfMonth(month), facts ? facts->firstMonth : 1);
        pair.plan = planned * due / 100;
        if (const auto& amount = done.at(static_cast<size_t>(quarter))) {
            pair.done = amount->wan();
            pair.doneText = QString::number(qRound(amount->wan()));
        }
        pairs.push_back(pair);
    }
    m_chart->setPairs(pairs);
    m_chartCaption->setText(tr("%1, cumulative: due by an even plan / invested, 10,000 yuan")
                                .arg(QString::number(workspace().year())));
}

void BasicsTab::showPlanReference(const Project& project)
{
    QString section = project.planSection;
    QString quote = project.planQuote;
    const PlanTask* task = workspace().records().find(project.planTask);
    if (quote.isEmpty() && task) {
        section = task->planSection;
        quote = task->planQuote;
    }
    //: 1: section of the plan, 2: its words
    m_planReference->setText(quote.isEmpty()
                                 ? tr("Plan reference: %1").arg(notStatedText())
                                 : tr("Plan reference, section %1: “%2”").arg(section, quote));
}

} // namespace touyan
