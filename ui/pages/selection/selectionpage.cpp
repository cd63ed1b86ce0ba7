#include "pages/selection/selectionpage.h"

#include "base/sentences.h"
#include "edit/undoaction.h"
#include "models/workspace.h"
#include "pages/selection/boardmodel.h"
#include "pages/selection/boardpanel.h"
#include "pages/selection/boardtable.h"
#include "pages/selection/boardview.h"
#include "pages/selection/entrycard.h"
#include "pages/selection/reasonpopup.h"
#include "pages/selection/reservepopup.h"
#include "pages/selection/selectionheader.h"
#include "selection/liststates.h"
#include "selection/liststep.h"
#include "selection/objections.h"
#include "selection/steprecord.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/issueseal.h"
#include "widgets/sidebyside.h"
#include "widgets/toast.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int PanelWidth = 300;

/// The keys that move a card by @p columns, where a menu shows shortcuts; empty when there are
/// none.
QString moveKeyHint(int columns)
{
    if (columns != 1 && columns != -1)
        return {};
    return columns < 0 ? u"\tAlt+←"_s : u"\tAlt+→"_s;
}

} // namespace

SelectionPage::SelectionPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new BoardModel(workspace, this))
    , m_header(new SelectionHeader(this))
    , m_board(new BoardView(*m_model, this))
    , m_table(new BoardTable(*m_model, this))
    , m_panel(new BoardPanel(this))
    , m_entry(new EntryCard(workspace, this))
    , m_seal(new IssueSeal(this))
    , m_empty(new EmptyState(Icon::Selection, {}, this))
    , m_views(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_reason(new ReasonPopup(this))
    , m_reserve(new ReservePopup(this))
    , m_toast(new Toast(this))
    , m_moveMenu(new QMenu(tr("&Move to"), this))
{
    makeHeaderActions();
    makeCardActions();
    m_stack->addWidget(makeViews());
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    layout->addWidget(m_header);
    layout->addWidget(m_seal);
    layout->addWidget(m_stack, 1);
    connectViews();
}

/// What the page lets do with the list as a whole; each has a button in the header.
void SelectionPage::makeHeaderActions()
{
    m_addAction =
        addHeaderAction(tr("Candidates…"), Icon::Plus, Emphasis::Plain, [this] { openReserve(); });
    m_carryAction =
        addHeaderAction(tr("Carry over…"), Icon::Redo, Emphasis::Plain, [this] { carryOver(); });
    m_screenAction =
        addHeaderAction(tr("Screening…"), Icon::Check, Emphasis::Plain, [this] { screen(); });
    m_optimiseAction =
        addHeaderAction(tr("Optimise…"), Icon::Chart, Emphasis::Plain, [this] { optimise(); });
    addHeaderAction(tr("Compare"), Icon::Baseline, Emphasis::Plain, [this] {
        Q_EMIT pageRequested(u"compare"_s);
    })->setToolTip(tr("What differs from the list of the year before"));
    m_decideAction =
        addHeaderAction(tr("Decisions…"), Icon::Meeting, Emphasis::Plain, [this] { decide(); });
    m_decideAction->setToolTip(tr("What the meeting decided on each project"));
    m_objectAction =
        addHeaderAction(tr("Objections…"), Icon::Warning, Emphasis::Plain, [this] { object(); });
    m_objectAction->setToolTip(tr("What was objected while the list is public"));
    m_reviseAction =
        addHeaderAction(tr("Revision…"), Icon::Edit, Emphasis::Plain, [this] { revise(); });
    m_reviseAction->setToolTip(tr("Add, take off or amend a project of the issued list"));
    m_stepAction = addHeaderAction(tr("Next step…"), Icon::ChevronRight, Emphasis::Primary,
                                   [this] { step(); });
}

QAction* SelectionPage::addHeaderAction(const QString& title, Icon icon, Emphasis emphasis,
                                        const std::function<void()>& act)
{
    const bool isPrimary = emphasis == Emphasis::Primary;
    auto* action =
        new QAction(themedIcon(icon, isPrimary ? IconTint::OnAccent : IconTint::Text), title, this);
    action->setProperty("primary", isPrimary);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    m_header->addButton(action);
    return action;
}

void SelectionPage::makeCardActions()
{
    for (const EntryStatus status : boardColumns()) {
        QAction* action =
            m_moveMenu->addAction(columnTitle(status), this, [this, status] { place(status); });
        action->setData(static_cast<int>(status));
    }
    m_moveMenu->setToolTipsVisible(true);
    connect(m_moveMenu, &QMenu::aboutToShow, this, &SelectionPage::updateMoveMenu);
    const auto add = [this](Icon icon, const QString& title, auto act) {
        auto* action = new QAction(themedIcon(icon), title, this);
        connect(action, &QAction::triggered, this, act);
        m_cardActions.append(action);
        return action;
    };
    m_cardActions.append(m_moveMenu->menuAction());
    add(Icon::Edit, tr("Give a &reason…"), [this] { askReason(); })->setShortcut(Qt::Key_F2);
    add(Icon::Funding, tr("&Support and plan…"), [this] { m_entry->askForSupport(); });
    m_releaseAction = add(Icon::Undo, tr("&Leave to the proposals"), [this] { release(); });
    m_releaseAction->setToolTip(
        tr("Proposals may move the project again: nobody insists on its place."));
    add(Icon::Open, tr("&Open the project"),
        [this] { Q_EMIT openProject(workspace().selected()); });
    for (QAction* action : std::as_const(m_cardActions))
        action->setShortcutContext(Qt::WidgetShortcut); // the views answer the keys themselves
    m_table->addActions(m_cardActions);
}

QWidget* SelectionPage::makeViews()
{
    auto* card = new Card({}, m_views);
    card->setFlush();
    card->body()->addWidget(m_table, 1);
    m_views->addWidget(m_board);
    m_views->addWidget(card);
    auto* side = new QWidget(m_stack);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(metrics::CardGap);
    column->addWidget(m_panel, 1);
    column->addWidget(m_entry);
    side->setMinimumWidth(PanelWidth);
    return new SideBySide(m_views, side, m_stack);
}

void SelectionPage::connectViews()
{
    const auto select = [this](ProjectId project) { workspace().select(project); };
    connect(m_model, &BoardModel::boardChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_model, &BoardModel::refused, this,
            [this](const QString& why) { m_toast->showMessage(why); });
    connect(m_board, &BoardView::projectChosen, this, select);
    connect(m_board, &BoardView::openRequested, this, &SelectionPage::openProject);
    connect(m_board, &BoardView::placingRequested, this, &SelectionPage::place);
    connect(m_board, &BoardView::placingConsidered, this, &SelectionPage::previewPlacing);
    connect(m_board, &BoardView::reasonRequested, this, &SelectionPage::askReason);
    connect(m_board, &BoardView::menuRequested, this, &SelectionPage::showMenu);
    connect(m_table, &BoardTable::projectChosen, this, select);
    connect(m_table, &BoardTable::openRequested, this, &SelectionPage::openProject);
    connect(m_table, &BoardTable::placingRequested, this, &SelectionPage::place);
    connect(m_table, &BoardTable::reasonRequested, this, &SelectionPage::askReason);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SelectionPage::updateActions);
    connect(m_header, &SelectionHeader::tableChosen, this, &SelectionPage::showTable);
    connect(m_header, &SelectionHeader::stepsRequested, this, &SelectionPage::showRecord);
    connect(m_panel, &BoardPanel::projectsRequested, this, &SelectionPage::showProjects);
    connect(m_empty, &EmptyState::actionTriggered, this, &SelectionPage::makeList);
    connect(m_reason, &ReasonPopup::closed, this, [this] {
        if (isTable())
            m_table->setFocus();
        else
            m_board->focusCurrent();
    });
    connect(m_toast, &Toast::actionTriggered, this, &SelectionPage::askReason);
    hideWhenUndone(*m_toast, workspace().session());
    connect(m_seal, &IssueSeal::copied, m_toast,
            [this](const QString& message) { m_toast->showMessage(message); });
    connect(m_reserve, &ReservePopup::chosen, this, &SelectionPage::nominate);
    connect(&workspace(), &Workspace::selectionChanged, this, &SelectionPage::followSelection);
}

void SelectionPage::showEvent(QShowEvent* event)
{
    m_model->setFollowing(true);
    Page::showEvent(event);
    followSelection();
}

void SelectionPage::hideEvent(QHideEvent* event)
{
    m_reason->cancel();
    m_model->setFollowing(false);
    Page::hideEvent(event);
}

void SelectionPage::refresh()
{
    const QString year = QString::number(workspace().year());
    const AnnualList* list = workspace().view().list();
    m_header->setTitle(tr("Selection of key projects of %1").arg(year));
    m_header->setState(list ? std::optional(list->state) : std::nullopt);
    m_header->setStepNotes(list ? reachedNotes(workspace().records(), *list) : QStringList());
    m_seal->setList(workspace().records(), list);
    m_stack->setCurrentIndex(list ? 0 : 1);
    m_empty->setSentence(tr("There is no list for %1 yet. The selection begins with it: projects "
                            "are carried over, candidates proposed, reviewed and chosen.")
                             .arg(year));
    m_empty->setAction(tr("Make the list of %1").arg(year));
    m_panel->showBoard(m_model->board());
    updateActions();
}

/// Each stage of the year has its own work; the rest would only be in the way.
void SelectionPage::showActionsOf(ListState state)
{
    const bool isIssued = !isOpenForPlacing(state);
    const bool isUndecided = state <= ListState::Deliberation;
    m_addAction->setVisible(isUndecided);
    m_carryAction->setVisible(state <= ListState::Review);
    m_screenAction->setVisible(isUndecided);
    m_optimiseAction->setVisible(isUndecided);
    m_decideAction->setVisible(state == ListState::Deliberation);
    m_objectAction->setVisible(
        state == ListState::Publicity
        || (isIssued
            && !objectionsTo(workspace().records(), workspace().view().list()->id).empty()));
    m_reviseAction->setVisible(state == ListState::Issued || state == ListState::InForce);
}

void SelectionPage::updateActions()
{
    const AnnualList* list = workspace().view().list();
    const QString closed = list ? placingRefusal(*list) : QString();
    const bool isOpen = list && closed.isEmpty();
    const bool hasReserve = isOpen && !reserveFor(workspace().records(), list->id).isEmpty();
    m_addAction->setEnabled(hasReserve);
    m_addAction->setToolTip(!isOpen          ? closed
                                : hasReserve ? tr("Make projects from the reserve candidates.")
                                             : everyReserveListed(*list));
    for (QAction* action : {m_carryAction, m_screenAction, m_optimiseAction})
        action->setEnabled(isOpen);
    if (list)
        showActionsOf(list->state);
    const auto next = list ? nextState(list->state) : std::nullopt;
    m_stepAction->setEnabled(next.has_value());
    if (next)
        m_stepAction->setToolTip(tr("To “%1”").arg(choice(*next).translatedTitle()));
    const QList<ListEntryId> entries = selectedEntries();
    m_releaseAction->setEnabled(
        isOpen && std::any_of(entries.cbegin(), entries.cend(), [this](ListEntryId id) {
            const ListEntry* entry = workspace().records().find(id);
            return entry && entry->placedByHand;
        }));
}

QString SelectionPage::everyReserveListed(const AnnualList& list) const
{
    return joinedSentences({tr("Every project in reserve is on the list."),
                            outsideNote(workspace().records(), list.id)});
}

void SelectionPage::updateMoveMenu()
{
    const QList<ListEntryId> entries = selectedEntries();
    const int current = m_model->rowOf(workspace().selected());
    const int from = current < 0 ? -1 : columnIndex(m_model->cardAt(current).column);
    for (QAction* action : m_moveMenu->actions()) {
        const auto to = static_cast<EntryStatus>(action->data().toInt());
        const QString why = m_model->refusal(entries, to);
        const bool isThere = std::all_of(entries.cbegin(), entries.cend(), [&](ListEntryId id) {
            return m_model->cardAt(m_model->rowOf(id)).column == to;
        });
        action->setEnabled(why.isEmpty() && !isThere);
        //: 1: column of the board, 2: why nothing can be moved there
        const QString title =
            why.isEmpty() ? columnTitle(to) : tr("%1 – %2").arg(columnTitle(to), why);
        const bool hasKey = why.isEmpty() && current >= 0;
        action->setText(title % (hasKey ? moveKeyHint(columnIndex(to) - from) : QString()));
    }
}

void SelectionPage::showMenu(const QPoint& global)
{
    updateActions();
    QMenu menu(this);
    menu.addActions(m_cardActions);
    menu.exec(global);
}

bool SelectionPage::isTable() const
{
    return m_views->currentIndex() == 1;
}

void SelectionPage::showTable(bool isTable)
{
    m_reason->cancel();
    m_views->setCurrentIndex(isTable ? 1 : 0);
    followSelection();
}

void SelectionPage::followSelection()
{
    const ProjectId project = workspace().selected();
    const int row = m_model->rowOf(project);
    if (!isVisible() || row < 0)
        return;
    if (isTable() && !m_table->isSelected(project))
        m_table->showProjects({project});
    if (!isTable() && m_board->currentRow() != row)
        m_board->showProjects({project});
}

/// Where a rule or a scenario field points to.
void SelectionPage::showProjects(const QList<ProjectId>& projects)
{
    const bool isShown = std::any_of(projects.cbegin(), projects.cend(), [this](ProjectId project) {
        return m_model->rowOf(project) >= 0;
    });
    if (!isShown) {
        m_toast->showMessage(tr("The filter hides these projects."));
        return;
    }
    m_table->showProjects(projects);
    m_board->showProjects(projects);
    workspace().select(m_model->cardAt(m_board->currentRow()).project);
    if (isTable())
        m_table->setFocus();
    else
        m_board->focusCurrent();
}

} // namespace touyan
