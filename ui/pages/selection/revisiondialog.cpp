#include "pages/selection/revisiondialog.h"

#include "domain/field.h"
#include "domain/fieldtext.h"
#include "edit/namecompleter.h"
#include "models/workspace.h"
#include "pages/selection/dialogparts.h"
#include "pages/selection/meetingchooser.h"
#include "selection/additions.h"
#include "selection/listcontents.h"
#include "selection/liststates.h"
#include "selection/newmeeting.h"
#include "widgets/faultline.h"
#include "widgets/pillbar.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int NoChoice = -1;
const QDate LastDay(9999, 12, 31);

QString keyOf(RevisionKind kind)
{
    return QString::number(static_cast<int>(kind));
}

QSet<ProjectId> listedProjects(const Records& records, AnnualListId list)
{
    QSet<ProjectId> listed;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == list && isOnList(entry.status))
            listed.insert(entry.project);
    }
    return listed;
}

/// The latest meeting since @p list was issued: none before that decides on a revision of it.
MeetingId meetingSince(const Records& records, const AnnualList* list)
{
    const Meeting* latest = nullptr;
    for (const Meeting& meeting : records.all<Meeting>()) {
        const bool isSince = list && list->issuedOn.isValid() && meeting.heldOn >= list->issuedOn;
        if (isSince && (!latest || meeting.heldOn > latest->heldOn))
            latest = &meeting;
    }
    return latest ? latest->id : MeetingId();
}

} // namespace

RevisionDialog::RevisionDialog(Workspace& workspace, int year, QWidget* parent)
    : ChangeDialog(workspace, parent)
    , m_kinds(new PillBar(this))
    , m_preview(new TextLabel(TextKind::Muted, {}, this))
    , m_warnings(faultLabel(this))
    , m_fault(faultLabel(this))
{
    const AnnualList* list = findList(workspace.records(), year);
    m_list = list ? list->id : AnnualListId();
    setWindowTitle(tr("Revision of the list of %1").arg(QString::number(year)));
    resize(620, 480);
    auto* layout = dialogLayout(*this);
    m_kinds->setAccessibleName(tr("Kind of revision"));
    for (size_t i = 0; i < choices<RevisionKind>().size(); ++i)
        m_kinds->addPill(keyOf(static_cast<RevisionKind>(i)),
                         choices<RevisionKind>()[i].translatedTitle());
    layout->addWidget(m_kinds);
    layout->addWidget(makeForm(list));
    m_preview->setWordWrap(true);
    layout->addWidget(m_preview);
    m_warnings->setObjectName(u"warnings"_s);
    layout->addWidget(m_warnings);
    layout->addStretch();
    layout->addWidget(m_fault);
    auto* buttons = applyButtons(tr("&Make the revision"), *this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    layout->addWidget(buttons);

    connect(m_kinds, &PillBar::currentChanged, this,
            [this](const QString& key) { setKind(static_cast<RevisionKind>(key.toInt())); });
    connect(&workspace, &Workspace::changed, this, &RevisionDialog::follow);
    setKind(RevisionKind::Addition);
}

void RevisionDialog::showAccess()
{
    const AnnualList* list = m_workspace.records().find(m_list);
    const bool canRevise =
        list && (list->state == ListState::Issued || list->state == ListState::InForce);
    m_apply->setEnabled(canRevise && !m_workspace.portfolio().isReadOnly());
    m_fault->setFault(canRevise
                          ? QString()
                          : tr("Only a list that was issued and is not closed can be revised."));
}

void RevisionDialog::follow()
{
    const ProjectId chosen = project();
    const QString typed = m_project->currentText();
    if (offeredProjects() != m_offered) {
        offerProjects();
        const QSignalBlocker blocker(m_project);
        setProject(chosen);
        if (!chosen.isValid())
            m_project->setEditText(typed);
    }
    m_meeting->follow(m_workspace.records());
    showPreview();
}

QWidget* RevisionDialog::makeForm(const AnnualList* list)
{
    auto* widget = new QWidget(this);
    m_form = new QFormLayout(widget);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_project = new QComboBox(widget);
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_madeOn = dateBox(m_workspace.today(), widget);
    m_meeting = new MeetingChooser(m_workspace.records(), meetingSince(m_workspace.records(), list),
                                   m_workspace.today(), widget);
    m_reason = new QLineEdit(widget);
    m_form->addRow(tr("&Project"), m_project);
    makeAmounts();
    m_form->addRow(tr("&Day"), m_madeOn);
    m_form->addRow(tr("M&eeting"), m_meeting);
    qobject_cast<QLabel*>(m_form->labelForField(m_meeting))->setBuddy(&m_meeting->box());
    m_form->addRow(tr("&Reason"), m_reason);
    makeSearch();
    return widget;
}

/// A list of hundreds of projects is searched by any part of the name, or its pinyin.
void RevisionDialog::makeSearch()
{
    m_project->setEditable(true);
    m_project->setInsertPolicy(QComboBox::NoInsert);
    m_project->lineEdit()->setPlaceholderText(tr("Name or its pinyin initials"));
    m_completer = new NameCompleter(m_project);
    m_project->setCompleter(m_completer);
    connect(m_project, &QComboBox::currentTextChanged, this, &RevisionDialog::showPreview);
}

void RevisionDialog::makeAmounts()
{
    m_category = new QComboBox(this);
    m_category->addItem(tr("As it is"), NoChoice);
    for (size_t i = 0; i < choices<AnnualCategory>().size(); ++i)
        m_category->addItem(choices<AnnualCategory>()[i].translatedTitle(), static_cast<int>(i));
    m_planned = new QLineEdit(this);
    m_support = new QLineEdit(this);
    for (QLineEdit* line : {m_planned, m_support}) {
        line->setPlaceholderText(tr("As it is; 10,000 yuan"));
        connect(line, &QLineEdit::textChanged, this, &RevisionDialog::showPreview);
    }
    m_deferred = new QCheckBox(tr("Put o&ff for the year"), this);
    m_form->addRow(tr("&Nature"), m_category);
    m_form->addRow(tr("Planned &investment"), m_planned);
    m_form->addRow(tr("&Support"), m_support);
    m_form->addRow(QString(), m_deferred);
    connect(m_category, &QComboBox::currentIndexChanged, this, &RevisionDialog::showPreview);
    connect(m_deferred, &QCheckBox::toggled, this, &RevisionDialog::showPreview);
}

void RevisionDialog::setKind(RevisionKind kind)
{
    m_kind = kind;
    m_kinds->setCurrent(keyOf(kind));
    const auto show = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    const bool hasValues = kind != RevisionKind::Removal;
    for (QWidget* field : {static_cast<QWidget*>(m_category), static_cast<QWidget*>(m_planned),
                           static_cast<QWidget*>(m_support)})
        show(field, hasValues);
    show(m_deferred, kind == RevisionKind::Amendment);
    fillProjects();
    showPreview();
}

void RevisionDialog::fillProjects()
{
    const ProjectId chosen = project();
    offerProjects();
    const QSignalBlocker blocker(m_project);
    // Nobody's project is revised by chance: what does not fit the kind has to be named.
    setProject(chosen.isValid() ? chosen : m_workspace.selected());
}

/// An addition may name what can still be added, the others only what is on the list.
QList<std::pair<ProjectId, QString>> RevisionDialog::offeredProjects() const
{
    const Records& records = m_workspace.records();
    QList<std::pair<ProjectId, QString>> offered;
    const QSet<ProjectId> fitting = m_kind == RevisionKind::Addition
        ? addableProjects(records, m_list)
        : listedProjects(records, m_list);
    for (const Project& project : records.all<Project>()) {
        if (fitting.contains(project.id))
            offered.emplace_back(project.id, project.name);
    }
    return offered;
}

void RevisionDialog::offerProjects()
{
    const QSignalBlocker blocker(m_project);
    m_offered = offeredProjects();
    m_project->clear();
    QStringList names;
    for (const auto& [id, name] : std::as_const(m_offered)) {
        m_project->addItem(name, id.value);
        names.append(name);
    }
    m_completer->offer(names);
}

void RevisionDialog::setProject(ProjectId project)
{
    m_project->setCurrentIndex(m_project->findData(project.value));
    if (m_project->currentIndex() < 0)
        m_project->clearEditText();
}

/// The project whose name stands in the box; none while something else is typed.
ProjectId RevisionDialog::project() const
{
    const int index = m_project->findText(m_project->currentText());
    const bool isCurrent =
        m_project->currentText() == m_project->itemText(m_project->currentIndex());
    const QVariant id = isCurrent ? m_project->currentData() : m_project->itemData(index);
    return ProjectId{id.toLongLong()};
}

Result<std::optional<Money>> RevisionDialog::amountIn(const QLineEdit& line, const char* key) const
{
    if (line.text().trimmed().isEmpty())
        return std::optional<Money>();
    const auto value = parseFieldText(*findField<ListEntry>(QLatin1StringView(key)), line.text(),
                                      m_workspace.records());
    if (!value)
        return value.error();
    const auto* fen = std::get_if<qint64>(&*value);
    return fen ? std::optional(Money::fromFen(*fen)) : std::nullopt;
}

Result<RevisionRequest> RevisionDialog::request() const
{
    RevisionRequest request;
    request.kind = m_kind;
    request.project = project();
    request.madeOn = m_madeOn->date();
    request.today = m_workspace.today();
    request.meeting = m_meeting->meeting();
    request.reason = m_reason->text().trimmed();
    if (m_kind == RevisionKind::Removal)
        return request;
    if (const int category = m_category->currentData().toInt(); category != NoChoice)
        request.category = static_cast<AnnualCategory>(category);
    const auto planned = amountIn(*m_planned, "planned_investment");
    const auto support = amountIn(*m_support, "support_amount");
    if (!planned || !support)
        return planned ? support.error() : planned.error();
    request.plannedInvestment = *planned;
    request.supportAmount = *support;
    request.isDeferred = m_kind == RevisionKind::Amendment && m_deferred->isChecked();
    return request;
}

Result<ChangeSet> RevisionDialog::revision()
{
    const AnnualList* list = m_workspace.records().find(m_list);
    if (!list)
        return Error{ErrorCode::NotFound, tr("There is no list for this year."), {}};
    const auto wanted = request();
    if (!wanted)
        return wanted.error();
    const Records& records = m_workspace.records();
    IdMaker& ids = m_workspace.portfolio().ids();
    if (m_meeting->newName().isEmpty())
        return revisionOf(records, *list, *wanted, ids);
    return revisionBy(newMeeting(records, m_meeting->newName(), m_meeting->newDay(), ids), records,
                      *list, *wanted, ids);
}

Result<ChangeSet> RevisionDialog::foreseen()
{
    auto wanted = request();
    const AnnualList* list = m_workspace.records().find(m_list);
    if (!wanted || !list)
        return wanted ? noListError(m_workspace.year()) : wanted.error();
    Meeting anyMeeting;
    anyMeeting.id = m_workspace.portfolio().newId<Meeting>();
    wanted->reason = u"-"_s;
    wanted->madeOn = LastDay;
    wanted->today = LastDay;
    return revisionBy(anyMeeting, m_workspace.records(), *list, *wanted,
                      m_workspace.portfolio().ids());
}

/// What the amendment would change, and which bounds would be exceeded, as far as it can be said.
void RevisionDialog::showPreview()
{
    showAccess();
    m_preview->clear();
    m_warnings->setFault({});
    const AnnualList* list = m_workspace.records().find(m_list);
    if (!list || !request())
        return;
    const auto changes = foreseen();
    if (changes)
        m_warnings->setFault(revisionWarnings(m_workspace.records(), *list, *changes).join(u'\n'));
    if (m_kind == RevisionKind::Amendment)
        m_preview->setText(changes ? revisionText(*changes->deltas<ListRevision>().front().after,
                                                  m_workspace.records())
                                   : changes.error().message);
}

void RevisionDialog::accept()
{
    const auto changes = revision();
    m_fault->refuse(changes ? QString() : changes.error().message);
    if (!changes)
        return;
    if (const auto written = submit(*changes); written)
        QDialog::accept();
    else
        m_fault->refuse(written.error().message);
}

} // namespace touyan
