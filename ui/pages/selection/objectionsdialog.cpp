#include "pages/selection/objectionsdialog.h"

#include "base/sentences.h"
#include "edit/undoaction.h"
#include "models/workspace.h"
#include "pages/selection/dialogparts.h"
#include "pages/selection/objectionform.h"
#include "pages/selection/objectionsmodel.h"
#include "selection/liststates.h"
#include "selection/objections.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/faultline.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSize DefaultSize(1240, 640);
constexpr int FormWidth = 490;

/// Those on the list, and those that an objection took off it.
QList<ProjectId> objectedProjects(const Records& records, AnnualListId list)
{
    QSet<ProjectId> objected;
    for (const Objection* objection : objectionsTo(records, list))
        objected.insert(objection->project);
    QList<ProjectId> projects;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == list && (isOnList(entry.status) || objected.contains(entry.project)))
            projects.append(entry.project);
    }
    return projects;
}

} // namespace

ObjectionsDialog::ObjectionsDialog(Workspace& workspace, int year, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new ObjectionsModel(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(Icon::Check, tr("Nothing was objected so far."), this))
    , m_stack(new QStackedWidget(this))
    , m_form(new ObjectionForm(this))
    , m_state(new TextLabel(TextKind::Muted, {}, this))
    , m_effect(new TextLabel(TextKind::Strong, {}, this))
    , m_fault(faultLabel(this))
    , m_new(new QPushButton(themedIcon(Icon::Plus), tr("&New objection"), this))
    , m_keep(new QPushButton(tr("&Keep"), this))
    , m_discard(new QPushButton(tr("&Discard"), this))
{
    const AnnualList* list = findList(workspace.records(), year);
    m_list = list ? list->id : AnnualListId();
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Objections to the list of %1").arg(QString::number(year)));
    resize(DefaultSize);
    auto* layout = dialogLayout(*this);
    auto* header = new QHBoxLayout;
    m_state->setWordWrap(true);
    header->addWidget(m_state, 1);
    header->addWidget(m_new);
    layout->addLayout(header);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::CardGap);
    splitter->addWidget(makeList());
    splitter->addWidget(makeForm());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({DefaultSize.width() - FormWidth, FormWidth});
    layout->addWidget(splitter, 1);
    addUndoKeys(workspace.session(), *this);
    keepEnter(*this);
    connect(m_new, &QPushButton::clicked, this, &ObjectionsDialog::begin);
    connect(m_keep, &QPushButton::clicked, this, &ObjectionsDialog::keep);
    connect(m_discard, &QPushButton::clicked, this, &ObjectionsDialog::discard);
    connect(m_form, &ObjectionForm::edited, this, &ObjectionsDialog::showState);
    connect(&workspace, &Workspace::changed, this, &ObjectionsDialog::refresh);
    m_filled = statement(); // nothing was typed yet
    refresh();
}

QWidget* ObjectionsDialog::makeList()
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Objections"));
    const std::array Widths = {88, 150, 140, 96, 88, 88};
    for (int column = 0; column < ObjectionsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, Widths.at(static_cast<size_t>(column)));
    m_table->setStretchColumn(ObjectionsModel::SubjectColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ObjectionsDialog::showChosen);
    auto* card = new Card({}, this);
    card->setFlush();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    return card;
}

QWidget* ObjectionsDialog::makeForm()
{
    auto* card = new Card({}, this);
    card->setMinimumWidth(FormWidth - 40);
    m_effect->setWordWrap(true);
    m_keep->setProperty("primary", true);
    for (QPushButton* button : {m_new, m_keep, m_discard})
        button->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::Grid);
    foot->addWidget(m_fault, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_keep);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_effect);
    card->body()->addStretch();
    card->body()->addLayout(foot);
    return card;
}

bool ObjectionsDialog::isEditable() const
{
    const AnnualList* list = m_workspace.records().find(m_list);
    return list && objectionRefusal(*list).isEmpty() && !m_workspace.portfolio().isReadOnly();
}

/// Where an upheld objection took the project, or would.
EntryStatus ObjectionsDialog::placeAfterUpheld(const Objection& objection) const
{
    for (const ListEntry& entry : m_workspace.records().all<ListEntry>()) {
        if (entry.list == objection.list && entry.project == objection.project
            && entry.status == EntryStatus::Deferred)
            return EntryStatus::Deferred;
    }
    return EntryStatus::Removed;
}

/// Whether the file still has what the form was filled with, or still lacks it.
bool ObjectionsDialog::isFileAsShown() const
{
    const Objection* objection = m_workspace.records().find(m_shown.id);
    return objection ? *objection == m_shown : !m_shown.id.isValid();
}

/// What is being typed stays, whatever else changes in the file.
void ObjectionsDialog::refresh()
{
    const bool isTyping = m_form->isEnabled() && isFileAsShown() && isChanged();
    m_model->follow(m_workspace.records(), m_list);
    const int row = m_model->rowOf(m_shown.id);
    if (!isTyping) {
        m_form->setProjects(objectedProjects(m_workspace.records(), m_list), m_workspace.records());
        if (m_model->rowCount() == 0)
            begin();
        else
            fill(*m_workspace.records().find(m_model->objectionAt(std::max(row, 0))));
    }
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_shown.id), 0));
    showState();
}

void ObjectionsDialog::begin()
{
    Objection objection;
    objection.list = m_list;
    objection.project = m_workspace.selected();
    objection.raisedOn = m_workspace.today();
    fill(objection);
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_form->subject().setFocus();
}

void ObjectionsDialog::fill(const Objection& objection)
{
    m_shown = objection;
    Objection offered = objection;
    if (!offered.closedOn.isValid())
        offered.closedOn = m_workspace.today();
    m_form->setObjection(offered, placeAfterUpheld(objection));
    m_form->setEnabled(isEditable());
    m_filled = statement();
    m_filledTo = m_form->upheldTo();
    showState();
}

void ObjectionsDialog::discard()
{
    const Objection* objection = m_workspace.records().find(m_shown.id);
    if (objection)
        fill(*objection);
    else
        begin();
}

/// Another row is shown once what was typed is kept or given up.
void ObjectionsDialog::showChosen()
{
    const ObjectionId id = m_model->objectionAt(m_table->currentIndex().row());
    const Objection* objection = m_workspace.records().find(id);
    if (!objection || id == m_shown.id)
        return;
    if (!isEditable() || !isChanged()) {
        fill(*objection);
        return;
    }
    m_table->clearSelection();
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_shown.id), 0));
    m_fault->refuse(tr("Keep or discard what was typed here first."));
}

/// What the form states; an open objection has no day on which it was settled.
Objection ObjectionsDialog::statement() const
{
    Objection objection = m_form->objection();
    if (objection.outcome == ObjectionOutcome::Pending)
        objection.closedOn = {};
    return objection;
}

bool ObjectionsDialog::isChanged() const
{
    const bool isUpheld = statement().outcome == ObjectionOutcome::Upheld;
    return !(statement() == m_filled) || (isUpheld && m_form->upheldTo() != m_filledTo);
}

void ObjectionsDialog::showState()
{
    const AnnualList* list = m_workspace.records().find(m_list);
    const QString refusal = list ? objectionRefusal(*list) : tr("There is no list yet.");
    const int open = m_model->countOpen();
    QStringList state{refusal};
    if (list && refusal.isEmpty())
        state = {
            tr("Public from %1 to %2.")
                .arg(list->publicFrom.toString(Qt::ISODate), list->publicTo.toString(Qt::ISODate)),
            open > 0
                ? tr("%n objection(s) are open and keep the list from being issued.", nullptr, open)
                : tr("No objection is open.")};
    m_state->setText(joinedSentences(state));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_new->setEnabled(isEditable());
    for (QPushButton* button : {m_keep, m_discard})
        button->setEnabled(isEditable() && isChanged());
    m_effect->setText(
        objectionEffect(m_workspace.records(), m_form->objection(), m_form->upheldTo()));
    m_effect->setVisible(!m_effect->text().isEmpty() && isChanged());
    m_fault->refuse({});
}

void ObjectionsDialog::keep()
{
    Objection objection = statement();
    if (!objection.id.isValid())
        objection.id = m_workspace.portfolio().ids().next<ObjectionId>();
    const auto changes = withObjection(m_workspace.records(), objection, m_form->upheldTo(),
                                       m_workspace.today(), m_workspace.portfolio().ids());
    m_fault->refuse(changes ? QString() : changes.error().message);
    if (!changes)
        return;
    // Nothing is left to type: the form is filled anew once the file has the objection.
    const Objection shown = std::exchange(m_shown, objection);
    const Objection filled = std::exchange(m_filled, statement());
    const EntryStatus filledTo = std::exchange(m_filledTo, m_form->upheldTo());
    if (m_workspace.session().submit(*changes))
        return;
    m_shown = shown;
    m_filled = filled;
    m_filledTo = filledTo;
    showState();
}

} // namespace touyan
