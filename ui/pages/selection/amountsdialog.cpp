#include "pages/selection/amountsdialog.h"

#include "models/workspace.h"
#include "pages/selection/dialogparts.h"
#include "selection/listamounts.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {

AmountsDialog::AmountsDialog(Workspace& workspace, ListEntryId entry, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_entry(entry)
    , m_form(new RecordForm<ListEntry>(
          workspace, {{{}, {"support_amount"_L1, "planned_investment"_L1, "category"_L1}}},
          [&workspace](const ListEntry& /*before*/, const ListEntry& after,
                       const QString& /*what*/) {
              const auto changes = withAmounts(workspace.records(), {after});
              return changes ? workspace.session().submit(*changes)
                             : Result<void>(changes.error());
          },
          this))
    , m_closed(new TextLabel(TextKind::Muted, {}, this))
{
    auto* layout = dialogLayout(*this);
    layout->addWidget(m_form);
    layout->addStretch();
    m_closed->setWordWrap(true);
    layout->addWidget(m_closed);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(420, sizeHint().height());
    connect(&workspace, &Workspace::changed, this, &AmountsDialog::follow);
    follow();
}

void AmountsDialog::follow()
{
    const ListEntry* entry = m_workspace.records().find(m_entry);
    const AnnualList* list = entry ? m_workspace.records().find(entry->list) : nullptr;
    if (!list) {
        reject();
        return;
    }
    //: 1: project, 2: year
    setWindowTitle(tr("“%1” on the list of %2")
                       .arg(m_workspace.records().nameOf(RecordKind::Project, entry->project.value),
                            QString::number(list->year)));
    const QString closed = amountsRefusal(*list);
    m_closed->setText(closed);
    m_closed->setVisible(!closed.isEmpty());
    m_form->setRow(*entry);
    if (!closed.isEmpty() || m_workspace.portfolio().isReadOnly())
        m_form->setAccess(FieldEditor::Access::ReadOnly);
}

} // namespace touyan
