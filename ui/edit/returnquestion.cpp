#include "edit/returnquestion.h"

#include "selection/listreturn.h"
#include "style/metrics.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int Width = 460;
constexpr int Margin = 20;
const QString QuestionName = u"question"_s;
const QString ConsequencesName = u"consequences"_s;

} // namespace

ReturnQuestion::ReturnQuestion(Way way, const QString& what, const ListReturn& change,
                               QWidget* parent)
    : QDialog(parent)
    , m_needsReason(change.needsReason)
    , m_reason(new QLineEdit(this))
{
    const bool isUndo = way == Way::Undo;
    setWindowTitle(isUndo ? tr("Undo") : tr("Redo"));
    auto* question = new TextLabel(
        TextKind::CardTitle,
        isUndo ? tr("Take back “%1”?").arg(what) : tr("Do “%1” again?").arg(what), this);
    question->setObjectName(QuestionName);
    auto* consequences = new TextLabel(TextKind::Text, change.consequences.join(u'\n'), this);
    consequences->setObjectName(ConsequencesName);
    auto* caption =
        new TextLabel(TextKind::Muted,
                      m_needsReason ? tr("&Reason; it is kept with the step")
                                    : tr("&Reason, if there is one; it is kept with the step"),
                      this);
    caption->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(m_needsReason ? tr("Required") : tr("May stay empty"));
    auto* buttons = new QDialogButtonBox(this);
    m_refuse = buttons->addButton(QDialogButtonBox::Cancel);
    m_agree = buttons->addButton(isUndo ? tr("&Take back") : tr("&Do again"),
                                 QDialogButtonBox::AcceptRole);
    m_agree->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, metrics::PageMargin);
    layout->setSpacing(metrics::Grid);
    for (TextLabel* label : {question, consequences}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(metrics::HalfGrid);
    layout->addWidget(caption);
    layout->addWidget(m_reason);
    layout->addSpacing(metrics::Grid);
    layout->addWidget(buttons);
    setMinimumWidth(Width);
    for (QPushButton* button : {m_refuse, m_agree}) // nobody agrees by a careless Enter
        button->setAutoDefault(false);
    m_agree->setDefault(m_needsReason); // which has to be typed first
    m_agree->setEnabled(isAnswered());
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_agree->setEnabled(isAnswered()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ReturnQuestion::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString ReturnQuestion::question() const
{
    return findChild<QLabel*>(QuestionName)->text();
}

QString ReturnQuestion::consequences() const
{
    return findChild<QLabel*>(ConsequencesName)->text();
}

bool ReturnQuestion::isAnswered() const
{
    return !m_needsReason || !m_reason->text().trimmed().isEmpty();
}

void ReturnQuestion::accept()
{
    if (isAnswered())
        QDialog::accept();
}

} // namespace touyan
