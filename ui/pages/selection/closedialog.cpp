#include "pages/selection/closedialog.h"

#include "domain/field.h"
#include "domain/liststatus.h"
#include "models/workspace.h"
#include "pages/selection/dialogparts.h"
#include "pages/selection/optiondelegate.h"
#include "selection/liststates.h"
#include "selection/selectiondays.h"
#include "widgets/faultline.h"
#include "widgets/noteline.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

std::vector<EntryEnding> endingsOf(const Records& records, const AnnualList* list, QDate today)
{
    return list ? proposedEndings(records, *list, today) : std::vector<EntryEnding>();
}

} // namespace

CloseDialog::CloseDialog(Workspace& workspace, int year, QWidget* parent)
    : ChangeDialog(workspace, parent)
    , m_table(new TableView(this))
    , m_counts(new TextLabel(TextKind::Text, {}, this))
    , m_early(new NoteLine(this))
    , m_reason(new QLineEdit(this))
    , m_fault(faultLabel(this))
{
    const AnnualList* list = findList(workspace.records(), year);
    m_list = list ? list->id : AnnualListId();
    m_proposed = endingsOf(workspace.records(), list, workspace.today());
    m_model = new EndingsModel(m_proposed, workspace.records(), this);
    setWindowTitle(tr("Close the list of %1").arg(QString::number(year)));
    resize(940, 580);
    auto* layout = dialogLayout(*this);
    auto* explanation = new TextLabel(
        TextKind::Muted,
        tr("How each project ended, proposed from its records. A closed list stays as it is; what "
           "is carried on goes to the next one. Once that is issued, just what it took over is "
           "carried on."),
        this);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_counts);
    layout->addWidget(m_early);
    auto* form = new QFormLayout;
    form->addRow(tr("&Remark"), m_reason);
    layout->addLayout(form);
    auto* buttons = applyButtons(tr("&Close the year"), *this);
    keepEnter(*this);
    m_close = buttons->button(QDialogButtonBox::Ok);
    layout->addLayout(dialogFoot(*m_fault, *buttons));
    fillTable();
    connect(m_model, &EndingsModel::dataChanged, this, &CloseDialog::showCounts);
    connect(&workspace, &Workspace::changed, this, &CloseDialog::propose);
    propose();
}

void CloseDialog::propose()
{
    const AnnualList* list = m_workspace.records().find(m_list);
    const bool canClose = list && list->state == ListState::InForce;
    m_close->setEnabled(canClose && !m_workspace.portfolio().isReadOnly());
    m_fault->setFault(canClose ? QString() : tr("Only a list that is in force can be closed."));
    m_early->setNote(canClose ? earlyClosing(*list, m_workspace.today()) : QString(),
                     Tone::Warning);
    const auto fresh = endingsOf(m_workspace.records(), list, m_workspace.today());
    m_model->setEndings(withChosenEndings(fresh, m_proposed, m_model->endings()),
                        m_workspace.records());
    m_proposed = fresh;
    showCounts();
}

QString CloseDialog::warning() const
{
    return m_early->text();
}

void CloseDialog::fillTable()
{
    m_table->setModel(m_model);
    m_table->setLookReader([this](const QModelIndex& index) { return m_model->lookAt(index); });
    m_table->setAccessibleName(tr("Outcomes"));
    m_table->setItemDelegateForColumn(
        EndingsModel::OutcomeColumn,
        new OptionDelegate(
            [this](const QModelIndex& index) {
                QList<CellOption> options;
                for (const EntryOutcome outcome : m_model->possibleOutcomes(index.row()))
                    options.append({choice(outcome).translatedTitle(), static_cast<int>(outcome)});
                return options;
            },
            this));
    m_table->setColumnWidth(EndingsModel::NameColumn, 280);
    m_table->setColumnWidth(EndingsModel::OutcomeColumn, 110);
    m_table->horizontalHeader()->setSectionResizeMode(EndingsModel::EvidenceColumn,
                                                      QHeaderView::Stretch);
}

void CloseDialog::showCounts()
{
    QStringList counts;
    for (size_t i = 0; i < choices<EntryOutcome>().size(); ++i) {
        if (const int count = m_model->count(static_cast<EntryOutcome>(i)); count > 0)
            counts.append(QString(choices<EntryOutcome>()[i].translatedTitle() % u' '
                                  % QString::number(count)));
    }
    m_counts->setText(counts.join(u" · "_s));
    const AnnualList* list = m_workspace.records().find(m_list);
    if (list && list->state == ListState::InForce)
        m_fault->setFault((endingGaps(m_workspace.records(), m_model->endings())
                           + endingConflicts(m_workspace.records(), *list, m_model->endings()))
                              .join(u'\n'));
}

void CloseDialog::accept()
{
    const AnnualList* list = m_workspace.records().find(m_list);
    if (!list)
        return;
    const StepAuthor author{m_workspace.portfolio().userName(),
                            m_workspace.portfolio().clock().now(), m_reason->text(),
                            m_workspace.today()};
    const auto changes = closingOf(m_workspace.records(), *list, m_model->endings(), author,
                                   m_workspace.portfolio().ids());
    m_fault->refuse(changes ? QString() : changes.error().message);
    if (!changes)
        return;
    disconnect(&m_workspace, &Workspace::changed, this, nullptr);
    if (submit(*changes))
        QDialog::accept();
    else
        connect(&m_workspace, &Workspace::changed, this, &CloseDialog::propose);
}

} // namespace touyan
