#include "pages/selection/screeningrow.h"

#include "pages/selection/boardtexts.h"
#include "pages/selection/screeningmodel.h"
#include "style/metrics.h"
#include "widgets/badge.h"
#include "widgets/pillbar.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const QString Open = u"open"_s;
const QString Yes = u"yes"_s;
const QString No = u"no"_s;

QString joined(const QList<ScreeningRemark>& remarks, QString (*word)(const ScreeningRemark&))
{
    QStringList texts;
    for (const ScreeningRemark& remark : remarks)
        texts.append(word(remark));
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u'\n');
}

} // namespace

ScreeningRow::ScreeningRow(ScreeningRule rule, QWidget* parent)
    : QWidget(parent)
    , m_rule(rule)
    , m_badge(new Badge({}, Tone::Neutral, this))
    , m_title(new TextLabel(TextKind::Strong, titleOf(rule), this))
    , m_reason(new TextLabel(TextKind::Text, {}, this))
    , m_supplement(new TextLabel(TextKind::Muted, {}, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, metrics::HalfGrid, 0, metrics::HalfGrid);
    layout->setSpacing(metrics::Grid);
    auto* left = new QWidget(this);
    left->setFixedWidth(verdictBadgeWidth());
    auto* badge = new QHBoxLayout(left);
    badge->setContentsMargins({});
    badge->addWidget(m_badge);
    badge->addStretch();
    layout->addWidget(left, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (TextLabel* label : {m_title, m_reason, m_supplement}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    layout->addLayout(texts, 1);
    if (rule == ScreeningRule::Question)
        addAnswer();
}

void ScreeningRow::addAnswer()
{
    m_answer = new PillBar(this);
    m_answer->addPill(Yes, tr("Yes"));
    m_answer->addPill(No, tr("No"));
    m_answer->addPill(Open, tr("Open"));
    m_remark = new QLineEdit(this);
    m_remark->setPlaceholderText(tr("Remark"));
    m_remark->setAccessibleName(tr("Remark"));
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addWidget(m_answer);
    line->addWidget(m_remark, 1);
    auto* texts = qobject_cast<QVBoxLayout*>(layout()->itemAt(1)->layout());
    texts->addLayout(line);
    connect(m_answer, &PillBar::currentChanged, this, &ScreeningRow::tellAnswer);
    connect(m_remark, &QLineEdit::editingFinished, this, [this] {
        if (m_remark->isModified() && m_answer->current() != Open)
            tellAnswer();
    });
}

void ScreeningRow::tellAnswer()
{
    m_remark->setModified(false);
    const QString answer = m_answer->current();
    Q_EMIT answered(answer == Open ? std::nullopt : std::optional(answer == Yes), m_remark->text());
}

void ScreeningRow::setCheck(const ScreeningCheck& check)
{
    m_badge->setText(choice(check.verdict()).translatedTitle(), toneOf(check.verdict()));
    const bool isQuestion = m_rule == ScreeningRule::Question;
    const QString reasons = isQuestion ? QString() : joined(check.remarks, reasonText);
    const QString supplements = joined(check.remarks, supplementText);
    m_reason->setText(reasons);
    m_reason->setVisible(!reasons.isEmpty());
    m_supplement->setText(tr("To hand in: %1").arg(supplements));
    m_supplement->setVisible(!supplements.isEmpty());
}

void ScreeningRow::setAnswer(const QString& question, const ScreeningAnswer* answer)
{
    m_title->setText(question);
    m_answer->setAccessibleName(question);
    m_answer->setCurrent(!answer ? Open : answer->isYes ? Yes : No);
    if (!m_remark->isModified() || !m_remark->hasFocus())
        m_remark->setText(answer ? answer->remark : QString());
}

void ScreeningRow::setEditable(bool isEditable)
{
    if (!m_answer)
        return;
    m_answer->setEnabled(isEditable);
    m_remark->setEnabled(isEditable);
}

} // namespace touyan
