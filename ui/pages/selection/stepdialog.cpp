#include "pages/selection/stepdialog.h"

#include "domain/field.h"
#include "models/workspace.h"
#include "pages/selection/dialogparts.h"
#include "selection/liststates.h"
#include "style/icons.h"
#include "widgets/faultline.h"
#include "widgets/linkbutton.h"
#include "widgets/pillbar.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int MostPublicDays = 60;

QString keyOf(ListState state)
{
    return QString::number(static_cast<int>(state));
}

} // namespace

StepDialog::StepDialog(Workspace& workspace, int year, QWidget* parent)
    : ChangeDialog(workspace, parent)
    , m_targets(new PillBar(this))
    , m_findings(new QListWidget(this))
    , m_form(new QFormLayout)
    , m_fault(faultLabel(this))
{
    setWindowTitle(tr("State of the list of %1").arg(QString::number(year)));
    resize(660, 520);
    auto* layout = dialogLayout(*this);
    layout->addWidget(m_targets);
    m_targets->setAccessibleName(tr("Step to take"));
    m_findings->setAccessibleName(tr("What is missing and what happens"));
    m_findings->setWordWrap(true);
    m_findings->setSelectionMode(QAbstractItemView::NoSelection);
    layout->addWidget(m_findings, 1);
    layout->addWidget(makeLinks());
    layout->addLayout(m_form);
    auto* buttons = applyButtons(tr("&Take the step"), *this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    layout->addLayout(dialogFoot(*m_fault, *buttons));
    keepEnter(*this);

    const AnnualList* list = findList(workspace.records(), year);
    m_list = list ? list->id : AnnualListId();
    addInputs(list ? *list : AnnualList());
    if (list)
        addTargets(*list);
    connect(&workspace, &Workspace::changed, this, &StepDialog::follow);
    focusWhatIsMissing();
    if (!list || statesAfter(list->state).empty()) {
        m_apply->setEnabled(false);
        showInputs();
        m_fault->setFault(list ? tr("The year is closed: its list stays as it is.")
                               : tr("There is no list of %1 yet.").arg(QString::number(year)));
    }
}

/// Where what is missing can be settled.
QWidget* StepDialog::makeLinks()
{
    m_links = new QWidget(this);
    auto* row = new QHBoxLayout(m_links);
    row->setContentsMargins({});
    m_screening = new LinkButton(tr("Screen the candidates…"), m_links);
    m_review = new LinkButton(tr("Go to the expert review"), m_links);
    m_decisions = new LinkButton(tr("Decide project by project…"), m_links);
    m_objections = new LinkButton(tr("Objections…"), m_links);
    for (LinkButton* link : {m_screening, m_review, m_decisions, m_objections}) {
        link->setAutoDefault(false);
        row->addWidget(link);
    }
    row->addStretch();
    connect(m_screening, &QPushButton::clicked, this, &StepDialog::screeningRequested);
    connect(m_review, &QPushButton::clicked, this, &StepDialog::reviewRequested);
    connect(m_decisions, &QPushButton::clicked, this, &StepDialog::decisionsRequested);
    connect(m_objections, &QPushButton::clicked, this, &StepDialog::objectionsRequested);
    return m_links;
}

/// What is settled beside the dialog is no longer missing; a step that was taken is no longer one.
void StepDialog::follow()
{
    const AnnualList* list = m_workspace.records().find(m_list);
    const auto states = list ? statesAfter(list->state) : std::span<const ListState>();
    if (std::find(states.begin(), states.end(), m_to) == states.end()) {
        reject();
        return;
    }
    {
        const QSignalBlocker blocker(m_meeting);
        refillMeetings(*m_meeting, m_workspace.records(), list->meeting);
    }
    showFindings();
}

void StepDialog::addTargets(const AnnualList& list)
{
    for (const ListState to : statesAfter(list.state)) {
        const QString title = choice(to).translatedTitle();
        m_targets->addPill(keyOf(to),
                           isStepBack(list.state, to) ? tr("Back to: %1").arg(title)
                                                      : tr("On to: %1").arg(title));
    }
    connect(m_targets, &PillBar::currentChanged, this,
            [this](const QString& key) { setTarget(static_cast<ListState>(key.toInt())); });
    if (const auto next = nextState(list.state))
        setTarget(*next);
}

void StepDialog::addInputs(const AnnualList& list)
{
    m_meeting = meetingBox(m_workspace.records(), list.meeting, this);
    m_approves =
        new QCheckBox(tr("The meeting &agreed to all on the list that have no decision yet"), this);
    m_publicFrom = dateBox(m_workspace.today(), this);
    m_publicDays = new QSpinBox(this);
    m_publicDays->setRange(1, MostPublicDays);
    m_publicDays->setValue(list.publicityDays);
    m_number = new QLineEdit(this);
    m_issuedOn = dateBox(m_workspace.today(), this);
    m_reason = new QLineEdit(this);
    m_form->addRow(tr("&Meeting"), m_meeting);
    m_form->addRow(QString(), m_approves);
    m_form->addRow(tr("&Public from"), m_publicFrom);
    m_form->addRow(tr("&Working days"), m_publicDays);
    m_form->addRow(tr("Document &number"), m_number);
    m_form->addRow(tr("&Issued on"), m_issuedOn);
    m_form->addRow(tr("&Reason"), m_reason);
    connect(m_meeting, &QComboBox::currentIndexChanged, this, &StepDialog::showFindings);
    connect(m_approves, &QCheckBox::toggled, this, &StepDialog::showFindings);
    connect(m_publicFrom, &QDateEdit::dateChanged, this, &StepDialog::showFindings);
    connect(m_publicDays, &QSpinBox::valueChanged, this, &StepDialog::showFindings);
    connect(m_issuedOn, &QDateEdit::dateChanged, this, &StepDialog::showFindings);
}

void StepDialog::setTarget(ListState to)
{
    m_to = to;
    m_targets->setCurrent(keyOf(to));
    showInputs();
    showFindings();
}

/// Only what the step asks for.
void StepDialog::showInputs()
{
    const bool isPublicity = m_to == ListState::Publicity && m_list.isValid();
    const bool isIssue = m_to == ListState::Issued && m_list.isValid();
    const auto show = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    const AnnualList* list = m_workspace.records().find(m_list);
    const bool goesOn = list && !isStepBack(list->state, m_to);
    m_links->setVisible(goesOn && m_to >= ListState::Review && m_to <= ListState::Issued);
    m_screening->setVisible(m_to == ListState::Review);
    m_review->setVisible(m_to == ListState::Deliberation);
    m_decisions->setVisible(isPublicity);
    m_objections->setVisible(isIssue);
    show(m_meeting, isPublicity || isIssue);
    show(m_approves, isPublicity);
    show(m_publicFrom, isPublicity);
    show(m_publicDays, isPublicity);
    show(m_number, isIssue);
    show(m_issuedOn, isIssue);
}

StepRequest StepDialog::request() const
{
    StepRequest request;
    request.to = m_to;
    request.who = m_workspace.portfolio().userName();
    request.at = m_workspace.portfolio().clock().now();
    request.today = m_workspace.today();
    request.reason = m_reason->text();
    request.meeting = meetingIn(*m_meeting);
    request.approvesListed = m_to == ListState::Publicity && m_approves->isChecked();
    if (m_to == ListState::Publicity) {
        request.publicFrom = m_publicFrom->date();
        request.publicityDays = m_publicDays->value();
    }
    if (m_to == ListState::Issued) {
        request.documentNumber = m_number->text();
        request.issuedOn = m_issuedOn->date();
    }
    return request;
}

void StepDialog::addLine(const StepFinding& finding)
{
    auto* item = new QListWidgetItem(finding.text, m_findings);
    item->setIcon(themedIcon(finding.isBlocking ? Icon::Error : Icon::Warning,
                             finding.isBlocking ? IconTint::Danger : IconTint::Text));
    item->setToolTip(finding.isBlocking ? tr("This has to be settled first.")
                                        : tr("A reason is enough to go on all the same."));
    //: 1: finding, 2: what it means
    item->setData(Qt::AccessibleTextRole, tr("%1 %2").arg(finding.text, item->toolTip()));
}

void StepDialog::addRemark(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_findings);
    item->setIcon(themedIcon(Icon::Info, IconTint::Muted));
}

bool StepDialog::needsReason(const std::vector<StepFinding>& missing) const
{
    const AnnualList* list = m_workspace.records().find(m_list);
    return list && stepNeedsReason(*list, m_to, missing);
}

void StepDialog::showFindings()
{
    m_findings->clear();
    m_fault->setFault({});
    const AnnualList* list = m_workspace.records().find(m_list);
    if (!list)
        return;
    const std::vector<StepFinding> missing = missingFor(m_workspace.records(), *list, request());
    for (const StepFinding& finding : missing)
        addLine(finding);
    if (missing.empty()) {
        auto* item = new QListWidgetItem(isStepBack(list->state, m_to)
                                             ? tr("A step back needs a reason.")
                                             : tr("Nothing is missing for this step."),
                                         m_findings);
        item->setIcon(themedIcon(Icon::Check, IconTint::Accent));
    }
    for (const QString& effect : effectsOf(m_workspace.records(), *list, request()))
        addRemark(effect);
    m_reason->setPlaceholderText(needsReason(missing) ? tr("Required") : tr("May stay empty"));
    const bool isBlocked = !missing.empty() && missing.front().isBlocking;
    m_form->labelForField(m_reason)->setVisible(!isBlocked);
    m_reason->setVisible(!isBlocked); // it would not help
    if (isBlocked)
        m_fault->setFault(
            tr("First settle what is marked with ⊗ above: a reason does not replace it."));
    m_apply->setEnabled(!isBlocked && !m_workspace.portfolio().isReadOnly());
}

void StepDialog::accept()
{
    const AnnualList* list = m_workspace.records().find(m_list);
    if (!list)
        return;
    const auto changes =
        stepOf(m_workspace.records(), *list, request(), m_workspace.portfolio().ids());
    m_fault->refuse(changes ? QString() : changes.error().message);
    if (!changes)
        focusWhatIsMissing();
    else if (submit(*changes))
        QDialog::accept();
}

/// The first line that is empty though the step needs it.
void StepDialog::focusWhatIsMissing()
{
    const bool isIssue = m_to == ListState::Issued;
    if (isIssue && m_number->text().trimmed().isEmpty())
        m_number->setFocus();
    else if (m_reason->text().trimmed().isEmpty())
        m_reason->setFocus();
}

} // namespace touyan
