#include "pages/selection/optimisedialog.h"

#include "edit/undoaction.h"
#include "models/workspace.h"
#include "pages/selection/budgetcurveview.h"
#include "pages/selection/choicemodel.h"
#include "pages/selection/constraintspanel.h"
#include "pages/selection/dialogparts.h"
#include "selection/listscores.h"
#include "selection/liststates.h"
#include "selection/optimiserwarnings.h"
#include "selection/selectionwords.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/faultline.h"
#include "widgets/pillbar.h"
#include "widgets/scrollarea.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int CurveSteps = 20;
constexpr int Patience = 400; // milliseconds before the progress is shown
constexpr int Tick = 100;
constexpr int SettingsWidth = 420;
constexpr int LeastReasonWidth = 120;

} // namespace

OptimiseDialog::OptimiseDialog(Workspace& workspace, int year, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_year(year)
    , m_choices(new ChoiceModel(this))
{
    setWindowTitle(tr("Optimise the choice of %1").arg(year));
    resize(1180, 700);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::CardGap);
    columns->addWidget(makeSettings());
    columns->addWidget(makeResults(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin,
                               metrics::CardGap);
    layout->setSpacing(metrics::CardGap);
    layout->addLayout(columns, 1);
    layout->addLayout(makeFooter());
    addUndoKeys(workspace.session(), *this);
    keepEnter(*this);

    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    m_tick.setInterval(Tick);
    connect(&m_patience, &QTimer::timeout, this, [this] { showBusy(true); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_bar->setRange(0, m_progress->total());
        m_bar->setValue(m_progress->done());
    });
    connect(&m_watcher, &QFutureWatcher<Found>::finished, this, &OptimiseDialog::onCalculated);
    connect(&workspace, &Workspace::changed, this, &OptimiseDialog::onWorkspaceChanged);
    calculate();
}

OptimiseDialog::~OptimiseDialog()
{
    cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

QWidget* OptimiseDialog::makeSettings()
{
    auto* card = new Card(tr("Constraints"), this);
    m_value = new PillBar(card);
    m_value->setAccessibleName(tr("What is maximised"));
    m_value->addPill(u"score"_s, tr("Score"));
    m_value->addPill(u"targets"_s, tr("Score and targets"));
    m_value->setToolTip(
        tr("With targets, each project that one of them still lacks adds %1 points.")
            .arg(UsualTargetWeight.points));
    card->body()->addWidget(m_value);
    connect(m_value, &PillBar::currentChanged, this, &OptimiseDialog::calculate);
    for (const AnnualList& list : m_workspace.records().all<AnnualList>()) {
        if (list.year == m_year)
            m_constraints = new ConstraintsPanel(m_workspace, list.id, card);
    }
    if (m_constraints)
        card->body()->addWidget(scrolling(m_constraints, card), 1);
    card->setFixedWidth(SettingsWidth);
    return card;
}

QWidget* OptimiseDialog::makeResults()
{
    auto* card = new Card(tr("Proposal"), this);
    m_tabs = new PillBar(card);
    m_tabs->setAccessibleName(tr("What is shown"));
    m_tabs->addPill(u"all"_s, tr("All"));
    m_tabs->addPill(u"out"_s, tr("Left out"));
    m_tabs->addPill(u"differences"_s, tr("Differences"));
    m_tabs->addPill(u"curve"_s, tr("Value against budget"));
    card->header()->addWidget(m_tabs);
    connect(m_tabs, &PillBar::currentChanged, this, &OptimiseDialog::showTab);
    m_summary = new TextLabel(TextKind::Strong, {}, card);
    m_warnings = new TextLabel(TextKind::Text, {}, card);
    for (TextLabel* label : {m_summary, m_warnings}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(label);
    }
    m_table = new TableView(card);
    m_table->setObjectName(u"proposal"_s);
    m_table->setModel(m_choices);
    m_table->setAccessibleName(tr("Proposal"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OptimiseDialog::showDetail);
    connect(m_choices, &QAbstractItemModel::modelReset, this, &OptimiseDialog::showDetail);
    m_detail = new TextLabel(TextKind::Text, {}, card);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_curve = new BudgetCurveView(card);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_curve);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_detail);
    card->body()->addStretch(0);
    return card;
}

QLayout* OptimiseDialog::makeFooter()
{
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(tr("&Cancel"), this);
    m_calculate = new QPushButton(tr("C&alculate again"), this);
    m_adopt = new QPushButton(tr("A&dopt the proposal"), this);
    m_adopt->setProperty("primary", true);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_cancel, m_calculate, m_adopt, close})
        button->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &OptimiseDialog::cancel);
    connect(m_calculate, &QPushButton::clicked, this, &OptimiseDialog::calculate);
    connect(m_adopt, &QPushButton::clicked, this, &OptimiseDialog::adopt);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* footer = new QHBoxLayout;
    footer->setSpacing(metrics::Grid);
    m_notice = new FaultLine(this, 2);
    footer->addWidget(m_notice, 1);
    footer->addWidget(m_bar, 1);
    footer->addWidget(m_cancel);
    footer->addWidget(m_calculate);
    footer->addWidget(m_adopt);
    footer->addWidget(close);
    return footer;
}

void OptimiseDialog::showBusy(bool isBusy)
{
    m_bar->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_notice->setVisible(!isBusy);
    m_calculate->setEnabled(!isCalculating());
    if (isBusy)
        m_tick.start();
    else
        m_tick.stop();
}

OptimiseDialog::Found OptimiseDialog::find(const SelectionProblem& problem,
                                           const std::shared_ptr<Progress>& progress)
{
    auto outcome = optimise(problem, *progress);
    if (!outcome)
        return outcome.error();
    auto curve = budgetCurve(problem, CurveSteps, *progress);
    if (!curve)
        return curve.error();
    return Findings{std::move(outcome).value(), std::move(curve).value()};
}

void OptimiseDialog::calculate()
{
    if (isCalculating())
        return;
    const bool withTargets = m_value->current() == u"targets";
    const Records& records = m_workspace.records();
    const AnnualList* list = findList(records, m_year);
    const auto problem = selectionProblem(
        records, m_year, list ? listScores(records, list->id) : QHash<ProjectId, double>(),
        withTargets ? UsualTargetWeight : TargetWeight());
    m_adopt->setEnabled(false);
    m_isStale = false;
    if (!problem) {
        showBusy(false);
        m_summary->setText(tr("There is no list of %1.").arg(m_year));
        m_calculate->setEnabled(false);
        return;
    }
    m_progress = std::make_shared<Progress>();
    m_watcher.setFuture(QtConcurrent::run(find, *problem, m_progress));
    m_patience.start();
    showBusy(false);
}

void OptimiseDialog::cancel()
{
    if (m_progress)
        m_progress->stop();
}

void OptimiseDialog::onCalculated()
{
    m_patience.stop();
    showBusy(false);
    Found found = m_watcher.result();
    m_outcome.reset();
    if (found) {
        m_outcome = found->outcome;
        m_curve->setCurve(found->curve, m_outcome->problem.budget);
        showFindings();
    } else {
        m_choices->setOutcome({});
        m_curve->setCurve({}, {});
        m_summary->setText(found.error().message);
        m_warnings->hide();
        m_notice->setFault({});
    }
    Q_EMIT calculated();
}

QString OptimiseDialog::summary() const
{
    const auto& choice = m_outcome->choice;
    if (!choice)
        return tr("No choice keeps all constraints. These contradict each other:\n%1")
            .arg(u"· "_s % conflictTexts(*m_outcome).join(u"\n· "));
    //: 1: number of projects, 2: of them new, 3: points, 4: an amount with its unit
    return tr("%1 projects, %2 of them new · value %3 · support %4")
        .arg(QString::number(choice->count), QString::number(choice->newCount),
             pointsText(choice->value), supportText(choice->support));
}

/// What to know before the proposal is adopted.
QStringList OptimiseDialog::warningsOf(const std::vector<ChoiceDifference>& differences) const
{
    constexpr qsizetype Most = 3;
    QStringList warnings = optimiserWarnings(m_workspace.records(), m_outcome->problem);
    QStringList kept;
    for (const ChoiceDifference& difference : differences) {
        if (difference.isKept)
            kept.append(
                m_outcome->problem.candidates[static_cast<size_t>(difference.candidate)].name);
    }
    if (!kept.isEmpty())
        warnings.append(
            //: 1: names of some of them, n: projects
            tr("%n project(s) that the proposal places otherwise were placed by hand and stay "
               "where they are: %1. “Leave to the proposals” on the board lets them follow.",
               nullptr, static_cast<int>(kept.size()))
                .arg(kept.mid(0, Most).join(tr(", "))
                     % (kept.size() > Most ? u" …"_s : QString())));
    return warnings;
}

QString OptimiseDialog::warnings() const
{
    return m_warnings->text();
}

void OptimiseDialog::showFindings()
{
    m_choices->setOutcome(*m_outcome);
    m_table->fitColumns();
    // The reasons take what the others leave and end with an ellipsis; all of one stands below.
    m_table->setColumnWidth(ChoiceModel::ReasonColumn, LeastReasonWidth);
    m_table->setStretchColumn(ChoiceModel::ReasonColumn);
    m_stack->setVisible(m_outcome->choice.has_value());
    m_summary->setText(summary());
    const auto differences = differencesOf(*m_outcome);
    const QStringList warnings = warningsOf(differences);
    m_warnings->setText(warnings.isEmpty() ? QString() : u"· "_s % warnings.join(u"\n· "));
    m_warnings->setVisible(!warnings.isEmpty());
    m_tabs->setCount(u"out"_s, static_cast<int>(m_outcome->leftOut.size()));
    m_tabs->setCount(u"differences"_s, static_cast<int>(differences.size()));
    const bool hasOpen =
        std::any_of(differences.cbegin(), differences.cend(),
                    [](const ChoiceDifference& difference) { return !difference.isKept; });
    m_adopt->setEnabled(hasOpen && !m_isStale && !m_workspace.portfolio().isReadOnly());
    m_notice->setFault(m_isStale ? tr("The file has changed since: calculate again.") : QString());
}

void OptimiseDialog::showTab(const QString& key)
{
    m_stack->setCurrentWidget(key == u"curve" ? static_cast<QWidget*>(m_curve) : m_table);
    if (key == u"all")
        m_choices->setScope(ChoiceScope::All);
    else if (key == u"out")
        m_choices->setScope(ChoiceScope::LeftOut);
    else if (key == u"differences")
        m_choices->setScope(ChoiceScope::Differences);
    showDetail();
}

/// A column shows the beginning of a reason; this shows all of it.
void OptimiseDialog::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const QString reason = current.siblingAtColumn(ChoiceModel::ReasonColumn).data().toString();
    m_detail->setVisible(!reason.isEmpty() && m_stack->currentWidget() == m_table);
    const QString name = current.siblingAtColumn(ChoiceModel::NameColumn).data().toString();
    if (!reason.isEmpty())
        //: 1: a project, 2: why it is in or out
        m_detail->setText(reason.contains(name) ? reason : tr("%1: %2").arg(name, reason));
}

void OptimiseDialog::onWorkspaceChanged()
{
    m_isStale = true;
    if (m_outcome && !isCalculating())
        showFindings();
}

void OptimiseDialog::adopt()
{
    if (!m_outcome)
        return;
    const auto changes = adoption(m_workspace.records(), *m_outcome);
    const auto adopted =
        changes ? m_workspace.session().submit(*changes) : Result<void>(changes.error());
    if (!adopted) {
        m_notice->refuse(adopted.error().message);
        return;
    }
    calculate();
}

} // namespace touyan
