#include "pages/annuallist/annuallistpage.h"

#include "domain/field.h"
#include "domain/fieldtext.h"
#include "models/annuallistmodel.h"
#include "models/workspace.h"
#include "pages/annuallist/listtexts.h"
#include "pages/annuallist/statesteps.h"
#include "pages/selection/carryoverdialog.h"
#include "pages/selection/closedialog.h"
#include "pages/selection/listrecorddialog.h"
#include "pages/selection/objectionsdialog.h"
#include "pages/selection/revisiondialog.h"
#include "pages/selection/screeningdialog.h"
#include "pages/selection/stepdialog.h"
#include "pages/selection/verdictdialog.h"
#include "selection/issue.h"
#include "selection/listentries.h"
#include "selection/liststates.h"
#include "selection/steprecord.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/issueseal.h"
#include "widgets/marks.h"
#include "widgets/pillbar.h"
#include "widgets/tabledelegate.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"
#include "widgets/wrappingrow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr std::array Groupings = {Dimension::Programme, Dimension::District,
                                  Dimension::ResponsibleUnit};

QString keyOf(Dimension grouping)
{
    return QString::number(static_cast<int>(grouping));
}

const auto InForceKey = u"force"_s;
const auto IssuedKey = u"issued"_s;

bool canRevise(const AnnualList& list)
{
    return list.state == ListState::Issued || list.state == ListState::InForce;
}

int natureBadgeWidth()
{
    int widest = 0;
    for (const Choice& nature : choices<AnnualCategory>())
        widest = std::max(widest, badgeWidth(nature.translatedTitle(), smallFont()));
    return widest;
}

QString categoryCounts(const RollUp& sums)
{
    QStringList counts;
    for (size_t i = 0; i < choices<AnnualCategory>().size(); ++i) {
        const int count = sums.countOf(static_cast<AnnualCategory>(i));
        if (count > 0)
            counts.append(QString(choices<AnnualCategory>()[i].translatedTitle() % u' '
                                  % QString::number(count)));
    }
    return counts.join(u" · ");
}

} // namespace

AnnualListPage::AnnualListPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new AnnualListModel(workspace, this))
    , m_table(new TableView(this))
    , m_title(new TextLabel(TextKind::PageTitle, {}, this))
    , m_steps(new StateSteps(this))
    , m_seal(new IssueSeal(this))
    , m_facts(new TextLabel(TextKind::Text, {}, this))
    , m_counts(new TextLabel(TextKind::Muted, {}, this))
    , m_missing(new TextLabel(TextKind::Muted, {}, this))
    , m_editions(new PillBar(this))
{
    makeActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    layout->addLayout(makeHeader());
    m_state = makeStateCard();
    layout->addWidget(m_state);
    layout->addWidget(makeTableCard(), 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const ProjectId project = m_model->projectAt(current.row());
                if (project.isValid())
                    this->workspace().select(project);
            });
    connect(m_model, &AnnualListModel::totalsChanged, this, &AnnualListPage::showTable);
    connect(&workspace, &Workspace::selectionChanged, this, &AnnualListPage::followSelection);
    connect(m_seal, &IssueSeal::copied, this, &AnnualListPage::done);
    connect(m_steps, &StateSteps::clicked, this,
            [this] { open<ListRecordDialog>(this->workspace().year()); });
}

void AnnualListPage::makeActions()
{
    m_print = new QAction(themedIcon(Icon::Print), tr("&Print the annual list…"), this);
    m_workbook = new QAction(themedIcon(Icon::Spreadsheet), tr("Export as &workbook…"), this);
    m_csv = new QAction(themedIcon(Icon::Export), tr("Export as &CSV…"), this);
    connect(m_print, &QAction::triggered, this,
            [this] { Q_EMIT printRequested(m_model->edition()); });
    connect(m_workbook, &QAction::triggered, this,
            [this] { Q_EMIT workbookRequested(m_model->edition()); });
    connect(m_csv, &QAction::triggered, this, [this] { Q_EMIT csvRequested(m_model->edition()); });
    makeStepActions();
}

void AnnualListPage::makeStepActions()
{
    m_step = new QAction(themedIcon(Icon::ChevronRight), tr("&Next step…"), this);
    m_revision = new QAction(themedIcon(Icon::Edit), tr("&Revision…"), this);
    m_close = new QAction(themedIcon(Icon::Check), tr("C&lose the year…"), this);
    m_carryOver =
        new QAction(themedIcon(Icon::Selection), tr("Carry &over to the next year…"), this);
    connect(m_step, &QAction::triggered, this, [this] {
        const AnnualList* list = workspace().view().list();
        if (list && list->state == ListState::InForce)
            open<CloseDialog>(list->year); // the step that needs outcomes
        else
            openStep();
    });
    connect(m_revision, &QAction::triggered, this,
            [this] { open<RevisionDialog>(workspace().year()); });
    connect(m_close, &QAction::triggered, this, [this] { open<CloseDialog>(workspace().year()); });
    connect(m_carryOver, &QAction::triggered, this,
            [this] { open<CarryOverDialog>(workspace().year()); });
}

template <typename Dialog>
Dialog* AnnualListPage::open(int year)
{
    auto* dialog = new Dialog(workspace(), year, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if constexpr (std::is_base_of_v<ChangeDialog, Dialog>)
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            if (const QString text = dialog->doneText(); !text.isEmpty())
                Q_EMIT done(text);
        });
    dialog->open();
    return dialog;
}

/// What is missing is settled above the step, which follows; only the review is a page.
void AnnualListPage::openStep()
{
    const int year = workspace().year();
    auto* dialog = open<StepDialog>(year);
    connect(dialog, &StepDialog::screeningRequested, this,
            [this, year] { open<ScreeningDialog>(year); });
    connect(dialog, &StepDialog::decisionsRequested, this,
            [this, year] { open<VerdictDialog>(year); });
    connect(dialog, &StepDialog::objectionsRequested, this,
            [this, year] { open<ObjectionsDialog>(year); });
    connect(dialog, &StepDialog::reviewRequested, this, [this, dialog] {
        dialog->close();
        Q_EMIT pageRequested(u"review"_s);
    });
}

QList<QAction*> AnnualListPage::pageActions() const
{
    return {m_step, m_revision, m_close, m_carryOver, m_print, m_workbook, m_csv};
}

QLayout* AnnualListPage::makeHeader()
{
    auto* grouping = new PillBar(this);
    grouping->setAccessibleName(tr("Grouped by"));
    for (const Dimension dimension : Groupings)
        grouping->addPill(keyOf(dimension), tr("By %1").arg(titleOf(dimension).toLower()));
    connect(grouping, &PillBar::currentChanged, this, [this](const QString& key) {
        m_model->setGrouping(static_cast<Dimension>(key.toInt()));
    });
    m_editions->setAccessibleName(tr("Edition"));
    m_editions->addPill(InForceKey, tr("In force"));
    m_editions->addPill(IssuedKey, tr("As issued"));
    connect(m_editions, &PillBar::currentChanged, this, [this](const QString& key) {
        m_model->setEdition(key == IssuedKey ? ListEdition::AsIssued : ListEdition::InForce);
    });
    auto* workbook = new QPushButton(m_workbook->icon(), tr("Workbook"), this);
    auto* print = new QPushButton(themedIcon(Icon::Print, IconTint::OnAccent), tr("Print"), this);
    print->setProperty("primary", true);
    for (const auto& [button, action] :
         {std::pair(workbook, m_workbook), std::pair(print, m_print)}) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    }

    auto* header = new WrappingRow;
    header->addWidget(m_title);
    header->addSpacing(metrics::HalfGrid);
    header->addWidget(grouping);
    header->addWidget(m_editions);
    header->addStretch();
    header->addWidget(new TextLabel(TextKind::Small, tr("Amounts in 10,000 yuan"), this));
    header->addWidget(workbook);
    header->addWidget(print);
    return header;
}

QWidget* AnnualListPage::makeStateCard()
{
    auto* card = new Card({}, this);
    card->body()->addWidget(m_steps);
    card->body()->addWidget(m_seal);
    auto* line = new QHBoxLayout;
    line->addWidget(m_facts);
    line->addStretch();
    line->addWidget(m_counts);
    card->body()->addLayout(line);
    auto* step = new QPushButton(tr("Next step…"), this);
    connect(step, &QPushButton::clicked, m_step, &QAction::trigger);
    connect(m_step, &QAction::changed, step,
            [this, step] { step->setEnabled(m_step->isEnabled()); });
    m_missing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* missing = new QHBoxLayout;
    missing->addWidget(m_missing, 1);
    missing->addWidget(step);
    card->body()->addLayout(missing);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return card;
}

QWidget* AnnualListPage::makeTableCard()
{
    auto* card = new Card({}, this);
    card->setFlush();
    m_table->setModel(m_model);
    m_table->setLookReader([this](const QModelIndex& index) { return m_model->lookAt(index); });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Annual list"));
    const int nature = natureBadgeWidth() + 2 * metrics::Grid;
    const std::array Widths = {44, 30, 180, nature, 70, 120, 132, 78,
                               78, 78, 78,  56,     74, 74,  180, 56};
    for (int column = 0; column < AnnualListModel::ColumnCount; ++column)
        m_table->setColumnWidth(column,
                                std::max(Widths.at(static_cast<size_t>(column)),
                                         m_table->horizontalHeader()->sectionSizeHint(column)));
    m_table->setStretchColumns({AnnualListModel::NameColumn, AnnualListModel::UnitsColumn});
    m_empty = new EmptyState(Icon::List, {}, card);
    connect(m_empty, &EmptyState::actionTriggered, this, &AnnualListPage::onEmptyAction);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack, 1);
    return card;
}

void AnnualListPage::showEvent(QShowEvent* event)
{
    m_model->setFollowing(true);
    Page::showEvent(event);
    followSelection();
}

void AnnualListPage::hideEvent(QHideEvent* event)
{
    m_model->setFollowing(false);
    Page::hideEvent(event);
}

void AnnualListPage::refresh()
{
    m_title->setText(tr("Annual list of %1").arg(QString::number(workspace().year())));
    showState();
    showTable();
}

void AnnualListPage::showState()
{
    const AnnualList* list = workspace().view().list();
    m_state->setVisible(list);
    m_seal->setList(workspace().records(), list);
    for (QAction* action : {m_print, m_workbook, m_csv})
        action->setEnabled(list);
    showMissing(list);
    if (list) {
        m_steps->setState(list->state);
        m_steps->setNotes(reachedNotes(workspace().records(), *list));
        QStringList facts = {listFacts(*list), draftText(workspace().records(), *list)};
        facts.removeAll(QString());
        m_facts->setText(facts.isEmpty() ? list->name : facts.join(u" · "));
    }
}

void AnnualListPage::showMissing(const AnnualList* list)
{
    const bool isEditable = list && !workspace().portfolio().isReadOnly();
    m_step->setEnabled(isEditable && !statesAfter(list->state).empty());
    m_revision->setEnabled(isEditable && canRevise(*list));
    m_close->setEnabled(isEditable && list->state == ListState::InForce);
    m_carryOver->setEnabled(isEditable && !isOpenForPlacing(list->state));
    m_missing->setText(list ? missingText(*list, workspace().records(), workspace().today())
                            : QString());
    m_missing->setToolTip(m_missing->text());
    const bool hasEditions = list && hasSnapshot(*list);
    m_editions->setVisible(hasEditions);
    if (!hasEditions) {
        m_editions->setCurrent(InForceKey);
        m_model->setEdition(ListEdition::InForce);
    }
}

void AnnualListPage::showTable()
{
    const bool hasList = workspace().view().list();
    const bool isClosed = hasList && workspace().view().list()->state == ListState::Closed;
    for (const int column : {AnnualListModel::OutcomeColumn, AnnualListModel::EvidenceColumn}) {
        if (m_table->isColumnHidden(column) == isClosed)
            m_table->setColumnShown(column, isClosed);
    }
    if (m_table->isColumnHidden(AnnualListModel::NotesColumn) == m_model->hasNotes())
        m_table->setColumnShown(AnnualListModel::NotesColumn, m_model->hasNotes());
    m_counts->setText(hasList ? categoryCounts(m_model->totals()) : QString());
    m_table->setTotals(m_model->totalTexts());
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isGroup(row)) // its name needs more room than a project's
            m_table->setSpan(row, AnnualListModel::NameColumn, 1,
                             AnnualListModel::TotalColumn - AnnualListModel::NameColumn);
    }
    m_stack->setCurrentIndex(hasList && m_model->rowCount() > 0 ? 0 : 1);
    showEmpty();
}

/// Why there is nothing to see, and where that is mended.
void AnnualListPage::showEmpty()
{
    const QString year = QString::number(workspace().year());
    if (!workspace().view().list()) {
        m_empty->setSentence(tr("There is no list for %1 yet. It is made on the selection page: "
                                "projects are carried over, candidates proposed and chosen.")
                                 .arg(year));
        m_empty->setAction(tr("Go to the selection"));
        return;
    }
    const bool isNarrowed = workspace().filter().isNarrowed();
    m_empty->setSentence(isNarrowed ? tr("No project on the list fits the filter.")
                                    : tr("No project is on the list of %1 yet.").arg(year));
    m_empty->setAction(isNarrowed ? tr("Clear the filter") : QString());
}

void AnnualListPage::onEmptyAction()
{
    if (!workspace().view().list()) {
        Q_EMIT pageRequested(u"selection"_s);
        return;
    }
    ProjectFilter bare;
    bare.scope = workspace().filter().scope;
    workspace().setFilter(bare);
}

void AnnualListPage::followSelection()
{
    if (!isVisible())
        return;
    const int row = m_model->rowOf(workspace().selected());
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, AnnualListModel::NameColumn));
}

} // namespace touyan
