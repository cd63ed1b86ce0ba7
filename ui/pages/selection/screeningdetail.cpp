#include "pages/selection/screeningdetail.h"

#include "domain/fieldtext.h"
#include "models/workspace.h"
#include "pages/selection/screeningrow.h"
#include "selection/screeningchanges.h"
#include "style/metrics.h"
#include "widgets/faultline.h"
#include "widgets/scrollarea.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool areSameChecks(const std::vector<ScreeningCheck>& a, const std::vector<ScreeningCheck>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ScreeningCheck& one, const ScreeningCheck& other) {
                          return one.rule == other.rule && one.question == other.question;
                      });
}

QString amountText(std::optional<Money> amount)
{
    return amount ? moneyText(*amount) : notStatedText();
}

} // namespace

ScreeningDetail::ScreeningDetail(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new TextLabel(TextKind::CardTitle, {}, this))
    , m_facts(new TextLabel(TextKind::Muted, {}, this))
    , m_suggestion(new TextLabel(TextKind::Text, {}, this))
    , m_checks(new QVBoxLayout)
    , m_verdict(new TextLabel(TextKind::Muted, {}, this))
    , m_reason(new QLineEdit(this))
    , m_refusal(new FaultLine(this, 2))
{
    auto* content = new QWidget(this);
    auto* body = new QVBoxLayout(content);
    body->setContentsMargins(metrics::CardMargin, metrics::Grid, metrics::CardMargin,
                             metrics::Grid);
    body->setSpacing(metrics::HalfGrid);
    for (TextLabel* label : {m_title, m_facts, m_suggestion}) {
        label->setWordWrap(true);
        body->addWidget(label);
    }
    m_checks->setSpacing(metrics::HalfGrid);
    body->addLayout(m_checks);
    body->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scrolling(content, this), 1);
    layout->addWidget(makeVerdict());
}

QWidget* ScreeningDetail::makeVerdict()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(metrics::CardMargin, metrics::Grid, metrics::CardMargin,
                               metrics::CardMargin);
    layout->setSpacing(metrics::Grid);
    m_verdict->setWordWrap(true);
    layout->addWidget(m_verdict);
    m_reason->setPlaceholderText(tr("Reason in your own words; goes into the letter"));
    m_reason->setAccessibleName(tr("Reason of the verdict"));
    layout->addWidget(m_reason);
    layout->addWidget(m_refusal);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    const auto add = [&](ScreeningVerdict verdict, const QString& text) {
        auto* button = new QPushButton(text, box);
        button->setAutoDefault(false);
        m_buttons.emplace(verdict, button);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, verdict] { tellVerdict(verdict); });
    };
    add(ScreeningVerdict::Passed, tr("&Pass"));
    add(ScreeningVerdict::Supplement, tr("To be &supplemented"));
    add(ScreeningVerdict::Failed, tr("&Fail"));
    buttons->addStretch();
    add(ScreeningVerdict::Open, tr("Re&open"));
    layout->addLayout(buttons);
    return box;
}

void ScreeningDetail::refuse(const QString& why)
{
    m_refusal->refuse(why);
    if (!why.isEmpty())
        m_reason->setFocus();
}

QString ScreeningDetail::refusal() const
{
    return m_refusal->text();
}

void ScreeningDetail::tellVerdict(ScreeningVerdict verdict)
{
    refuse({});
    m_reason->setModified(false);
    // What the checks had against an entry is no reason to pass it.
    const bool isStale = verdict != ScreeningVerdict::Supplement
        && verdict != ScreeningVerdict::Failed && isComputedReason(m_reason->text());
    Q_EMIT verdictGiven(verdict, isStale ? QString() : m_reason->text());
}

void ScreeningDetail::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    for (ScreeningRow* row : m_rows)
        row->setEditable(isEditable);
}

void ScreeningDetail::setScreening(const EntryScreening& screening,
                                   const QList<ListEntryId>& chosen)
{
    m_chosen = chosen;
    const bool isAnother = screening.entry != m_screening.entry;
    const bool fits = areSameChecks(screening.checks, m_screening.checks);
    m_screening = screening;
    if (!fits || m_rows.size() != screening.checks.size())
        makeRows();
    showChecks();
    const ListEntry* entry = m_workspace.records().find(screening.entry);
    if (isAnother)
        refuse({});
    if (entry && (isAnother || !m_reason->isModified()))
        m_reason->setText(chosen.size() > 1 ? QString() : entry->screeningReason);
    showVerdict();
}

void ScreeningDetail::makeRows()
{
    for (ScreeningRow* row : m_rows) {
        row->hide();
        row->deleteLater(); // it may be the one that was just answered
    }
    m_rows.clear();
    for (const ScreeningCheck& check : m_screening.checks) {
        auto* row = new ScreeningRow(check.rule, this);
        row->setEditable(m_isEditable);
        const ScreeningQuestionId question = check.question;
        connect(row, &ScreeningRow::answered, this,
                [this, question](std::optional<bool> isYes, const QString& remark) {
                    answer(question, isYes, remark);
                });
        m_checks->addWidget(row);
        m_rows.push_back(row);
    }
}

void ScreeningDetail::showChecks()
{
    const Records& records = m_workspace.records();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const ScreeningCheck& check = m_screening.checks[i];
        m_rows[i]->setCheck(check);
        if (const ScreeningQuestion* question = records.find(check.question))
            m_rows[i]->setAnswer(question->name,
                                 findAnswer(records, check.question, m_screening.entry));
    }
    const Project* project = records.find(m_screening.project);
    if (!project)
        return;
    m_title->setText(project->name);
    QStringList facts{
        project->code, project->undertaker,
        tr("total investment %1 (10,000 yuan)").arg(amountText(project->totalInvestment))};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "));
    m_suggestion->setText(
        tr("The checks suggest: %1").arg(choice(m_screening.suggested()).translatedTitle()));
}

void ScreeningDetail::showVerdict()
{
    const auto chosen = static_cast<int>(m_chosen.size());
    const ListEntry* entry = m_workspace.records().find(m_screening.entry);
    const ScreeningVerdict verdict = entry ? entry->screening : ScreeningVerdict::Open;
    m_verdict->setText(chosen > 1 ? tr("Answers and verdict are given to all %n chosen project(s).",
                                       nullptr, chosen)
                                  : tr("Your verdict: %1").arg(choice(verdict).translatedTitle()));
    for (const auto& [of, button] : m_buttons) {
        button->setEnabled(m_isEditable);
        button->setProperty("primary", of == verdict && of != ScreeningVerdict::Open);
        button->update();
    }
    m_reason->setEnabled(m_isEditable);
}

void ScreeningDetail::answer(ScreeningQuestionId question, std::optional<bool> isYes,
                             const QString& remark)
{
    // What was refused shows itself when the answer is read back.
    if (!m_workspace.session().submit(answerQuestion(m_workspace.records(),
                                                     m_workspace.portfolio().ids(), question,
                                                     m_chosen, isYes, remark)))
        showChecks();
}

} // namespace touyan
