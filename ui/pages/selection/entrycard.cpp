#include "pages/selection/entrycard.h"

#include "models/workspace.h"
#include "selection/listamounts.h"
#include "style/metrics.h"
#include "widgets/elidedlabel.h"
#include "widgets/textlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {

EntryCard::EntryCard(Workspace& workspace, QWidget* parent)
    : Card(tr("Support and plan"), parent)
    , m_workspace(workspace)
    , m_form(new RecordForm<ListEntry>(
          workspace, {{{}, {"support_amount"_L1, "planned_investment"_L1, "category"_L1}}},
          [&workspace](const ListEntry& /*before*/, const ListEntry& after,
                       const QString& /*what*/) {
              const auto changes = withAmounts(workspace.records(), {after});
              return changes ? workspace.session().submit(*changes) : Result<void>(changes.error());
          },
          this))
    , m_name(new ElidedLabel(TextKind::Small, {}, this))
    , m_closed(new TextLabel(TextKind::Small, {}, this))
{
    header()->addWidget(m_name, 1);
    body()->setContentsMargins(metrics::CardMargin, metrics::HalfGrid, metrics::CardMargin,
                               metrics::Grid);
    m_closed->setWordWrap(true);
    body()->addWidget(m_form);
    body()->addWidget(m_closed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&workspace, &Workspace::changed, this, &EntryCard::follow);
    connect(&workspace, &Workspace::selectionChanged, this, &EntryCard::follow);
    connect(&workspace, &Workspace::filterChanged, this, &EntryCard::follow);
    follow();
}

const ListEntry* EntryCard::entry() const
{
    return m_workspace.view().entryOf(m_workspace.selected());
}

void EntryCard::follow()
{
    const ListEntry* shown = entry();
    setVisible(shown);
    if (!shown) {
        m_form->clear();
        return;
    }
    const AnnualList& list = *m_workspace.view().list();
    const QString name = m_workspace.records().nameOf(RecordKind::Project, shown->project.value);
    m_name->setText(name);
    const QString closed = amountsRefusal(list);
    m_closed->setText(closed);
    m_closed->setVisible(!closed.isEmpty());
    m_form->setRow(*shown);
    const bool isOpen = closed.isEmpty() && !m_workspace.portfolio().isReadOnly();
    m_form->setAccess(isOpen ? FieldEditor::Access::Editable : FieldEditor::Access::ReadOnly);
}

void EntryCard::askForSupport()
{
    m_form->editorOf("support_amount"_L1)->setFocus();
}

} // namespace touyan
