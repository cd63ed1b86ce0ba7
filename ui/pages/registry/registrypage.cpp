#include "pages/registry/registrypage.h"

#include "domain/field.h"
#include "domain/validation.h"
#include "edit/fieldeditor.h"
#include "io/csv.h"
#include "models/projectlifecycle.h"
#include "models/projecttablemodel.h"
#include "models/workspace.h"
#include "pages/registry/basicstab.h"
#include "pages/registry/inspector.h"
#include "pages/registry/projectsheet.h"
#include "pages/registry/projecttable.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/choicepopup.h"
#include "widgets/emptystate.h"
#include "widgets/pillbar.h"
#include "widgets/textlabel.h"
#include "widgets/wrappingrow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr auto DetailsKey = "registry/details"_L1;

/// The pills in the order of ProjectScope.
constexpr std::array ScopeKeys = {"list"_L1, "reserve"_L1, "all"_L1};

QString scopeKey(ProjectScope scope)
{
    return ScopeKeys.at(static_cast<size_t>(scope));
}

} // namespace

RegistryPage::RegistryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new ProjectTableModel(workspace, this))
    , m_table(new ProjectTable(*m_model, workspace.records(), this))
    , m_inspector(new Inspector(workspace, this))
    , m_scopes(new PillBar(this))
    , m_columnChooser(new ChoicePopup(tr("Columns"), this))
{
    makeActions();
    auto* splitter = new QSplitter(this);
    splitter->setHandleWidth(metrics::CardGap);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTableCard());
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({10000, metrics::InspectorWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    layout->addLayout(makeHeader());
    layout->addWidget(splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    this->workspace().select(m_model->projectAt(current.row()));
            });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegistryPage::followSelection);
    connect(m_model, &ProjectTableModel::totalsChanged, this, &RegistryPage::showEmptyState);
    connect(m_model, &ProjectTableModel::totalsChanged, this, &RegistryPage::followSelection);
    connect(&workspace, &Workspace::selectionChanged, this, &RegistryPage::followSelection);
    connect(&workspace, &Workspace::filterChanged, this, &RegistryPage::leaveFilteredOut);
    connect(m_inspector, &InspectorPanel::closed, m_details,
            [this] { m_details->setChecked(false); });
}

void RegistryPage::makeActions()
{
    const bool isWritable = !workspace().portfolio().isReadOnly();
    m_add = new QAction(themedIcon(Icon::Plus), tr("&New project"), this);
    m_remove = new QAction(themedIcon(Icon::Delete), tr("&Delete project"), this);
    m_remove->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_Delete));
    auto* paste = new QAction(themedIcon(Icon::Paste), tr("&Paste cells"), this);
    auto* fill = new QAction(tr("&Fill down"), this);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction* action : {m_add, m_remove, paste, fill})
        action->setEnabled(isWritable);
    connect(m_add, &QAction::triggered, this, &RegistryPage::addProject);
    connect(m_remove, &QAction::triggered, this, &RegistryPage::removeProject);
    connect(paste, &QAction::triggered, m_table,
            [this] { m_table->paste(QGuiApplication::clipboard()->text()); });
    connect(fill, &QAction::triggered, m_table, &ProjectTable::fillDown);
    makeExports();
    addAction(m_remove); // the window has the key for a new one on every page
    m_table->addActions({paste, fill, m_remove}); // for its context menu
}

void RegistryPage::makeExports()
{
    using Write = Result<void> (*)(const Sheet&, const QString&);
    const auto add = [this](const QString& text, const QString& suffix, Write write) {
        auto* action = new QAction(themedIcon(Icon::Spreadsheet), text, this);
        connect(action, &QAction::triggered, this, [this, suffix, write] {
            const QString name = tr("Key projects of %1").arg(this->workspace().year());
            Q_EMIT fileRequested({.title = tr("Export the table of projects"),
                                  .name = name,
                                  .suffix = suffix,
                                  .write = [this, name, write](const QString& path) {
                                      return write(projectSheet(name, *m_table, *m_model), path);
                                  }});
        });
        m_exports.append(action);
    };
    add(tr("This &table as workbook (xlsx)…"), u"xlsx"_s, &writeWorkbook);
    add(tr("This ta&ble as CSV…"), u"csv"_s, &writeCsv);
}

QList<QAction*> RegistryPage::pageActions() const
{
    return {m_add, m_remove};
}

QLayout* RegistryPage::makeHeader()
{
    m_scopes->addPill(scopeKey(ProjectScope::YearList), {});
    m_scopes->addPill(scopeKey(ProjectScope::Reserve), tr("Reserve"));
    m_scopes->addPill(scopeKey(ProjectScope::All), tr("All years"));
    m_scopes->setAccessibleName(tr("Which projects"));
    connect(m_scopes, &PillBar::currentChanged, this, &RegistryPage::chooseScope);

    m_details = new QPushButton(themedIcon(Icon::Sidebar), tr("Details"), this);
    m_details->setCheckable(true);
    m_details->setChecked(QSettings().value(DetailsKey, true).toBool());
    connect(m_details, &QPushButton::toggled, this, [this](bool isWanted) {
        QSettings().setValue(DetailsKey, isWanted);
        showInspector();
    });
    m_columnButton = new QPushButton(themedIcon(Icon::Columns), tr("Columns"), this);
    connect(m_columnButton, &QPushButton::clicked, this, &RegistryPage::openColumnChooser);
    connect(m_columnChooser, &ChoicePopup::selectionChanged, m_table,
            &ProjectTable::setShownColumns);
    auto* add =
        new QPushButton(themedIcon(Icon::Plus, IconTint::OnAccent), tr("New project"), this);
    add->setProperty("primary", true);
    add->setEnabled(m_add->isEnabled());
    add->setToolTip(m_add->isEnabled() ? tr("New project (Ctrl+N)") : tr("The file is read-only"));
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);

    auto* header = new WrappingRow;
    header->addWidget(new TextLabel(TextKind::PageTitle, tr("Key projects"), this));
    header->addSpacing(metrics::HalfGrid);
    header->addWidget(m_scopes);
    header->addStretch();
    header->addWidget(new TextLabel(TextKind::Small, tr("Amounts in 10,000 yuan"), this));
    header->addWidget(m_details);
    header->addWidget(m_columnButton);
    header->addWidget(add);
    return header;
}

QWidget* RegistryPage::makeTableCard()
{
    auto* card = new Card({}, this);
    card->setFlush();
    m_empty = new EmptyState(Icon::Project, {}, card);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        ProjectFilter all;
        all.scope = ProjectScope::All;
        if (workspace().records().all<Project>().isEmpty())
            addProject();
        else
            workspace().setFilter(all);
    });
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack, 1);
    return card;
}

void RegistryPage::showEvent(QShowEvent* event)
{
    m_model->setFollowing(true);
    Page::showEvent(event);
    followSelection();
}

void RegistryPage::hideEvent(QHideEvent* event)
{
    m_model->setFollowing(false);
    Page::hideEvent(event);
}

void RegistryPage::refresh()
{
    m_scopes->setText(scopeKey(ProjectScope::YearList),
                      (workspace().view().list() ? tr("List of %1") : tr("Under way in %1"))
                          .arg(QString::number(workspace().year())));
    for (const ProjectScope scope :
         {ProjectScope::YearList, ProjectScope::Reserve, ProjectScope::All})
        m_scopes->setCount(scopeKey(scope), workspace().countIn(scope));
    m_scopes->setCurrent(scopeKey(workspace().filter().scope));
    showEmptyState();
}

void RegistryPage::chooseScope(const QString& key)
{
    ProjectFilter filter = workspace().filter();
    for (size_t i = 0; i < ScopeKeys.size(); ++i) {
        if (key == ScopeKeys.at(i))
            filter.scope = static_cast<ProjectScope>(i);
    }
    workspace().setFilter(filter);
}

/// The row of the selected project becomes current; without a selection the first one is selected.
void RegistryPage::followSelection()
{
    if (!isVisible())
        return;
    const ProjectId first = m_model->projectAt(0);
    if (!workspace().selected().isValid() && workspace().records().find(first))
        workspace().select(first);
    showInspector();
    const int row = m_model->rowOf(workspace().selected());
    const QModelIndex current = m_table->currentIndex();
    if (row < 0 || current.row() == row)
        return;
    const int column = current.isValid() ? current.column() : m_model->columnOf("name"_L1);
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, column),
                                               QItemSelectionModel::ClearAndSelect);
}

/// A project that a new filter hides is not to be edited unseen: the first that passes is shown.
void RegistryPage::leaveFilteredOut()
{
    if (isVisible() && m_model->rowOf(workspace().selected()) < 0)
        workspace().select({});
}

void RegistryPage::showInspector()
{
    m_inspector->setVisible(m_details->isChecked() && workspace().selected().isValid());
}

void RegistryPage::showEmptyState()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0)
        return;
    if (workspace().records().all<Project>().isEmpty()) {
        m_empty->setSentence(tr("The key projects of the plan belong here. There is none yet."));
        m_empty->setAction(m_add->isEnabled() ? tr("New project") : QString());
    } else {
        m_empty->setSentence(workspace().filter().isNarrowed()
                                 ? tr("No project fits the filter.")
                                 : tr("There is no project in this part of the registry."));
        m_empty->setAction(tr("Show all projects"));
    }
}

void RegistryPage::openColumnChooser()
{
    QList<ListedChoice> choices;
    for (const ProjectColumn& column : m_model->columns()) {
        ListedChoice choice;
        choice.key = QLatin1StringView(column.spec.key);
        choice.text = column.title;
        choices.append(choice);
    }
    m_columnChooser->setChoices(choices);
    QStringList usual;
    for (const ProjectColumn& column : m_model->columns()) {
        if (column.isShown)
            usual.append(QLatin1StringView(column.spec.key));
    }
    m_columnChooser->setReset(tr("Usual columns"), usual);
    m_columnChooser->setSelected(m_table->shownColumns());
    m_columnChooser->openAt(*m_columnButton);
}

/// A new project is in reserve: that is where it is shown, with its name ready to be typed.
void RegistryPage::addProject()
{
    // What is being typed belongs to the record that is shown now.
    if (QWidget* typing = window()->focusWidget())
        typing->clearFocus();
    const Project project = newProject(workspace(), workspace().portfolio().newId<Project>());
    ChangeSet changes(tr("New project %1").arg(project.code));
    changes.insert(project);
    if (!workspace().session().submit(changes))
        return; // the session says why
    if (m_model->rowOf(project.id) < 0) {
        ProjectFilter filter;
        filter.scope = ProjectScope::Reserve;
        workspace().setFilter(filter);
    }
    workspace().select(project.id);
    if (const int row = m_model->rowOf(project.id); row >= 0)
        m_table->reveal(m_model->index(row, m_model->columnOf("name"_L1)));
    m_details->setChecked(true);
    m_inspector->setCurrentPage(Inspector::Basics);
    auto* basics = qobject_cast<BasicsTab*>(m_inspector->tab(Inspector::Basics));
    m_inspector->scrollToTop(); // the name is the first of the fields
    FieldEditor* name = basics->form().editorOf("name"_L1);
    name->setFocus();
    if (auto* line = name->findChild<QLineEdit*>())
        line->selectAll();
}

void RegistryPage::removeProject()
{
    const Project* project = workspace().records().find(workspace().selected());
    if (!project)
        return;
    const ChangeSet removal = removalOf(*project, workspace());
    if (!workspace().portfolio().brokenRules(removal).empty()) {
        m_table->say(deletionRefusal(*project, workspace()).mid(0, 6));
        return;
    }
    const int row = m_model->rowOf(project->id);
    const QString name = project->name;
    if (!workspace().session().submit(removal))
        return; // the session says why
    if (m_model->rowCount() > 0)
        workspace().select(m_model->projectAt(std::min(row, m_model->rowCount() - 1)));
    const auto parts = static_cast<int>(removal.size()) - 1;
    Q_EMIT done(
        parts == 0
            ? tr("“%1” was deleted. Ctrl+Z brings it back.").arg(name)
            : tr("“%1” was deleted with %n milestone(s), goals, reports and sources. Ctrl+Z brings "
                 "it back.",
                 nullptr, parts)
                  .arg(name));
}

} // namespace touyan
