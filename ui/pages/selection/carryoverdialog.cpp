#include "pages/selection/carryoverdialog.h"

#include "models/celltext.h"
#include "models/workspace.h"
#include "pages/selection/carryovermodel.h"
#include "pages/selection/dialogparts.h"
#include "pages/selection/optiondelegate.h"
#include "widgets/faultline.h"
#include "widgets/noteline.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {

CarryOverDialog::CarryOverDialog(Workspace& workspace, int year, QWidget* parent)
    : ChangeDialog(workspace, parent)
    , m_year(year)
    , m_table(new TableView(this))
    , m_counts(new TextLabel(TextKind::Text, {}, this))
    , m_outside(new NoteLine(this))
    , m_fault(faultLabel(this))
{
    const QString next = QString::number(year + 1);
    setWindowTitle(tr("Carry over from %1 to %2").arg(QString::number(year), next));
    resize(1040, 620);
    auto* layout = dialogLayout(*this);
    auto* explanation = new TextLabel(
        TextKind::Muted,
        tr("Unfinished projects go on, finished ones leave, the reserve becomes candidates. Change "
           "a proposal or its reason in the table; nothing is written before you apply. Amounts in "
           "10,000 yuan."),
        this);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_counts);
    layout->addWidget(m_outside);
    auto* buttons = applyButtons(tr("&Apply"), *this);
    keepEnter(*this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    layout->addLayout(dialogFoot(*m_fault, *buttons));

    propose();
    connect(&workspace, &Workspace::changed, this, &CarryOverDialog::propose);
}

void CarryOverDialog::propose()
{
    auto carryOver = proposedCarryOver(m_workspace.records(), m_year, m_workspace.today());
    m_fault->setFault(carryOver ? QString() : carryOver.error().message);
    m_apply->setEnabled(carryOver.has_value() && !m_workspace.portfolio().isReadOnly());
    m_table->setEnabled(carryOver.has_value());
    if (!carryOver)
        return;
    if (m_model) {
        m_model->setCarryOver(withChoicesOf(std::move(carryOver).value(), m_model->carryOver()),
                              m_workspace.records());
    } else {
        m_model = new CarryOverModel(std::move(carryOver).value(), m_workspace.records(), this);
        fillTable();
        connect(m_model, &CarryOverModel::dataChanged, this, &CarryOverDialog::showCounts);
    }
    showCounts();
}

void CarryOverDialog::fillTable()
{
    m_table->setModel(m_model);
    m_table->setLookReader([this](const QModelIndex& index) { return m_model->lookAt(index); });
    m_table->setAccessibleName(tr("Proposals"));
    m_table->setItemDelegateForColumn(
        CarryOverModel::ActionColumn,
        new OptionDelegate(
            [this](const QModelIndex& index) {
                QList<CellOption> options;
                for (const CarryAction action : possibleActions(m_model->at(index.row())))
                    options.append({carryActionTitle(action), static_cast<int>(action)});
                return options;
            },
            this));
    const std::array Widths = {270, 110, 96, 96, 300};
    for (int column = 0; column < CarryOverModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, Widths.at(static_cast<size_t>(column)));
    m_table->horizontalHeader()->setSectionResizeMode(CarryOverModel::ReasonColumn,
                                                      QHeaderView::Stretch);
}

void CarryOverDialog::showCounts()
{
    QStringList counts;
    for (int i = 0; i < CarryActionCount; ++i) {
        const auto action = static_cast<CarryAction>(i);
        const int count = m_model->count(action);
        if (count == 0)
            continue;
        //: 1: action, n: projects, 2: amount that remains to be invested
        counts.append(tr("%1: %n project(s), %2 remaining", nullptr, count)
                          .arg(carryActionTitle(action), shortMoney(m_model->remaining(action))));
    }
    if (const int settled = m_model->settledCount(); settled > 0)
        counts.append(tr("%n in the draft already", nullptr, settled));
    const bool isIdle =
        carryOverChanges(m_workspace.records(), m_model->carryOver(), m_workspace.portfolio().ids())
            .isEmpty();
    if (isIdle)
        counts.append(tr("Nothing to do: the list of %1 has all that is proposed.")
                          .arg(QString::number(m_model->carryOver().toYear())));
    m_apply->setEnabled(!isIdle && !m_workspace.portfolio().isReadOnly());
    m_counts->setText(counts.join(u" · "_s));
    showOutside();
}

/// A project that neither list has and that is not in reserve would be forgotten.
void CarryOverDialog::showOutside()
{
    m_outside->setNote(outsideNote(m_workspace.records(), m_model->carryOver()));
}

void CarryOverDialog::accept()
{
    if (!m_model)
        return;
    if (const QString fault = carryOverFault(m_workspace.records(), m_model->carryOver());
        !fault.isEmpty()) {
        m_fault->refuse(fault);
        return;
    }
    disconnect(&m_workspace, &Workspace::changed, this, nullptr);
    const ChangeSet changes = carryOverChanges(m_workspace.records(), m_model->carryOver(),
                                               m_workspace.portfolio().ids());
    if (const auto applied = submit(changes); !applied) {
        m_fault->refuse(applied.error().message);
        connect(&m_workspace, &Workspace::changed, this, &CarryOverDialog::propose);
        return;
    }
    QDialog::accept();
}

} // namespace touyan
