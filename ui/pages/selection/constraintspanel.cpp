#include "pages/selection/constraintspanel.h"

#include "models/workspace.h"
#include "pages/selection/ruleadder.h"
#include "pages/selection/rulemodel.h"
#include "selection/listrules.h"
#include "style/metrics.h"
#include "widgets/faultline.h"
#include "widgets/linkbutton.h"
#include "widgets/noteline.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Widths of the columns before the stretched last one.
constexpr std::array LimitWidths = {150, 52, 52};
constexpr std::array OrderWidths = {60, 120, 80};
constexpr int RulesHeight = metrics::HeaderHeight + 4 * metrics::RowHeight;

} // namespace

ConstraintsPanel::ConstraintsPanel(Workspace& workspace, AnnualListId list, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(list)
    , m_form(new RecordForm<AnnualList>(
          workspace,
          {{{},
            {"quota"_L1, "budget"_L1, "minimum_new_share"_L1, "applicant_limit"_L1,
             "publicity_days"_L1}}},
          [&workspace](const AnnualList& before, const AnnualList& after, const QString& what) {
              ChangeSet changes(tr("Constraints of %1: %2").arg(before.year).arg(what));
              auto added = addBounds(workspace.records(), after, changes);
              return added ? workspace.session().submit(changes) : added;
          },
          this))
    , m_fault(new FaultLine(this, 2))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Grid);
    auto* note = new NoteLine(this);
    note->setNote(tr("What is changed here is saved in the list at once, for all pages; Ctrl+Z "
                     "takes it back."));
    layout->addWidget(note);
    layout->addWidget(m_form);
    m_limits = addRules(*layout, RuleTable::Limits, tr("Limits per programme, district or unit"),
                        tr("Remove limit"));
    m_limitAdder = new LimitAdder(workspace, list, this);
    layout->addWidget(m_limitAdder);
    m_orders = addRules(*layout, RuleTable::Orders, tr("Orders of the office"), tr("Remove order"));
    m_orderAdder = new OrderAdder(workspace, list, this);
    layout->addWidget(m_orderAdder);
    layout->addWidget(m_fault);
    layout->addStretch();
    connect(m_limitAdder, &LimitAdder::refused, m_fault, &FaultLine::refuse);
    connect(m_orderAdder, &OrderAdder::refused, m_fault, &FaultLine::refuse);
    connect(&workspace, &Workspace::changed, this, &ConstraintsPanel::follow);
    follow();
}

TableView* ConstraintsPanel::addRules(QVBoxLayout& layout, RuleTable kind, const QString& title,
                                      const QString& removal)
{
    auto* model = new RuleModel(m_workspace, kind, m_list, this);
    auto* table = new TableView(this);
    table->setModel(model);
    table->setAccessibleName(title);
    table->setFixedHeight(RulesHeight);
    table->setStretchColumn(3);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* remove = new LinkButton(removal, this);
    m_removers.append(remove);
    auto* line = new QHBoxLayout;
    line->addWidget(new TextLabel(TextKind::Strong, title, this));
    line->addStretch();
    line->addWidget(remove);
    layout.addLayout(line);
    layout.addWidget(table);
    connect(remove, &QPushButton::clicked, this, [this, table, model] {
        if (const auto removed = model->removeRule(table->currentIndex().row()); !removed)
            m_fault->refuse(removed.error().message);
    });
    connect(model, &RuleModel::refused, m_fault, &FaultLine::refuse);
    const auto& widths = kind == RuleTable::Limits ? LimitWidths : OrderWidths;
    for (size_t column = 0; column < widths.size(); ++column)
        table->setColumnWidth(
            static_cast<int>(column),
            std::max(widths.at(column),
                     table->horizontalHeader()->sectionSizeHint(static_cast<int>(column))));
    return table;
}

void ConstraintsPanel::follow()
{
    const AnnualList* list = m_workspace.records().find(m_list);
    const QString closed = list ? rulesRefusal(*list) : QString();
    m_fault->setFault(closed);
    if (list)
        m_form->setRow(*list);
    const bool isOpen = list && closed.isEmpty() && !m_workspace.portfolio().isReadOnly();
    m_form->setAccess(isOpen ? FieldEditor::Access::Editable : FieldEditor::Access::ReadOnly);
    m_limitAdder->setEnabled(isOpen);
    m_orderAdder->setEnabled(isOpen);
    for (QPushButton* remove : std::as_const(m_removers))
        remove->setEnabled(isOpen);
}

} // namespace touyan
