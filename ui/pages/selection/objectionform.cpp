#include "pages/selection/objectionform.h"

#include "pages/selection/dialogparts.h"
#include "selection/board.h"
#include "style/metrics.h"
#include "widgets/pillbar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace touyan {
namespace {

constexpr int ObjectionHeight = 88;

QString keyOf(ObjectionOutcome outcome)
{
    return QLatin1StringView(choice(outcome).key);
}

QString keyOf(EntryStatus status)
{
    return QLatin1StringView(choice(status).key);
}

QPlainTextEdit* textBox(QWidget* parent)
{
    auto* box = new QPlainTextEdit(parent);
    box->setFixedHeight(ObjectionHeight);
    box->setTabChangesFocus(true);
    return box;
}

} // namespace

ObjectionForm::ObjectionForm(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_project(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_raisedBy(new QLineEdit(this))
    , m_raisedOn(dateBox({}, this))
    , m_text(textBox(this))
    , m_outcome(new PillBar(this))
    , m_closedOn(dateBox({}, this))
    , m_findings(textBox(this))
    , m_upheldTo(new PillBar(this))
{
    m_layout->setContentsMargins({});
    m_layout->setVerticalSpacing(metrics::Grid);
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_raisedBy->setPlaceholderText(tr("Person or organisation"));
    for (const Choice& outcome : choices<ObjectionOutcome>())
        m_outcome->addPill(QLatin1StringView(outcome.key), outcome.translatedTitle());
    m_outcome->setAccessibleName(tr("Outcome"));
    for (const EntryStatus status : {EntryStatus::Removed, EntryStatus::Deferred})
        m_upheldTo->addPill(keyOf(status), columnTitle(status));
    m_upheldTo->setAccessibleName(tr("Then"));
    m_layout->addRow(tr("&Against"), m_project);
    m_layout->addRow(tr("&What is objected"), m_subject);
    m_layout->addRow(tr("&From"), m_raisedBy);
    m_layout->addRow(tr("&Came on"), m_raisedOn);
    m_layout->addRow(tr("A&t length"), m_text);
    m_layout->addRow(tr("Outcome"), m_outcome);
    m_layout->addRow(tr("&Settled on"), m_closedOn);
    m_layout->addRow(tr("What was fo&und"), m_findings);
    m_layout->addRow(tr("Then"), m_upheldTo);
    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    };
    connect(m_project, &QComboBox::currentIndexChanged, this, tell);
    for (QLineEdit* line : {m_subject, m_raisedBy})
        connect(line, &QLineEdit::textChanged, this, tell);
    for (QDateEdit* date : {m_raisedOn, m_closedOn})
        connect(date, &QDateEdit::dateChanged, this, tell);
    for (QPlainTextEdit* text : {m_text, m_findings})
        connect(text, &QPlainTextEdit::textChanged, this, tell);
    connect(m_upheldTo, &PillBar::currentChanged, this, tell);
    connect(m_outcome, &PillBar::currentChanged, this, [this, tell] {
        showOutcome();
        tell();
    });
}

void ObjectionForm::setProjects(const QList<ProjectId>& projects, const Records& records)
{
    m_isFilling = true;
    m_project->clear();
    for (const ProjectId project : projects)
        m_project->addItem(records.nameOf(RecordKind::Project, project.value), project.value);
    m_isFilling = false;
}

void ObjectionForm::setObjection(const Objection& objection, EntryStatus upheldTo)
{
    m_isFilling = true;
    m_objection = objection;
    m_project->setCurrentIndex(m_project->findData(objection.project.value));
    m_subject->setText(objection.name);
    m_raisedBy->setText(objection.raisedBy);
    m_raisedOn->setDate(objection.raisedOn);
    m_text->setPlainText(objection.text);
    m_outcome->setCurrent(keyOf(objection.outcome));
    m_closedOn->setDate(objection.closedOn);
    m_findings->setPlainText(objection.outcomeReason);
    m_upheldTo->setCurrent(keyOf(upheldTo));
    showOutcome();
    m_isFilling = false;
}

Objection ObjectionForm::objection() const
{
    Objection objection = m_objection;
    objection.project = ProjectId{m_project->currentData().toLongLong()};
    objection.name = m_subject->text();
    objection.raisedBy = m_raisedBy->text();
    objection.raisedOn = m_raisedOn->date();
    objection.text = m_text->toPlainText();
    objection.outcome = static_cast<ObjectionOutcome>(
        std::max<qsizetype>(indexOfKey(choices<ObjectionOutcome>(), m_outcome->current()), 0));
    objection.closedOn = m_closedOn->date();
    objection.outcomeReason = m_findings->toPlainText();
    return objection;
}

EntryStatus ObjectionForm::upheldTo() const
{
    return m_upheldTo->current() == keyOf(EntryStatus::Deferred) ? EntryStatus::Deferred
                                                                 : EntryStatus::Removed;
}

void ObjectionForm::setOutcome(ObjectionOutcome outcome)
{
    m_outcome->setCurrent(keyOf(outcome));
    showOutcome();
    Q_EMIT edited();
}

/// Only what the outcome asks for.
void ObjectionForm::showOutcome()
{
    const QString outcome = m_outcome->current();
    const bool isSettled = outcome != keyOf(ObjectionOutcome::Pending);
    const auto show = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget* label = m_layout->labelForField(field))
            label->setVisible(isShown);
    };
    show(m_closedOn, isSettled);
    show(m_upheldTo, outcome == keyOf(ObjectionOutcome::Upheld));
}

} // namespace touyan
