#include "dialogs/issuesdialog.h"

#include "models/issuemodel.h"
#include "style/metrics.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace touyan {

IssuesDialog::IssuesDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_model(new IssueModel(this))
    , m_summary(new TextLabel(TextKind::Text, {}, this))
    , m_table(new TableView(this))
    , m_whole(new TextLabel(TextKind::Muted, {}, this))
    , m_question(new QCheckBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What was found"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setStretchColumn(IssueModel::MessageColumn);
    m_whole->setWordWrap(true);
    m_whole->setMinimumHeight(3 * metrics::TextSize + metrics::Grid); // two lines, three if small
    m_whole->setAlignment(Qt::AlignTop);
    m_question->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin,
                               metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
    layout->addWidget(m_question);
    layout->addWidget(m_buttons);
    resize(860, 440);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IssuesDialog::showWhole);
    connect(m_question, &QCheckBox::toggled, this, &IssuesDialog::questionAnswered);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void IssuesDialog::setSummary(const QString& text)
{
    m_summary->setText(text);
}

void IssuesDialog::setIssues(std::vector<Issue> issues)
{
    m_model->setIssues(std::move(issues));
    m_table->fitColumns();
    m_table->setCurrentIndex(m_model->index(0, 0));
    showWhole();
}

void IssuesDialog::setQuestion(const QString& text)
{
    m_question->setText(text);
    m_question->setVisible(!text.isEmpty());
}

void IssuesDialog::setAcceptText(const QString& text, bool isEnabled)
{
    QPushButton* accept = m_buttons->button(QDialogButtonBox::Ok);
    accept->setText(text);
    accept->setEnabled(isEnabled);
}

const std::vector<Issue>& IssuesDialog::issues() const
{
    return m_model->issues();
}

/// The message of the current line, which may be too long for its column.
void IssuesDialog::showWhole()
{
    const QModelIndex current = m_table->currentIndex();
    m_whole->setText(current.siblingAtColumn(IssueModel::MessageColumn).data().toString());
}

} // namespace touyan
