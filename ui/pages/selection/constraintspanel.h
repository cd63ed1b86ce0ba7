#pragma once

#include "edit/recordform.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace touyan {

class FaultLine;
class LimitAdder;
class OrderAdder;
class RuleModel;
class TableView;
enum class RuleTable;

/// What the choice of one list must keep, to be edited: totals of the list, limits, orders. All of
/// it is stored with the list, each edit as one undo step.
class ConstraintsPanel : public QWidget
{
    Q_OBJECT
public:
    /// @p workspace must outlive the panel.
    ConstraintsPanel(Workspace& workspace, AnnualListId list, QWidget* parent = nullptr);

    RecordForm<AnnualList>& form() { return *m_form; }
    TableView& limits() { return *m_limits; }
    TableView& orders() { return *m_orders; }

private:
    TableView* addRules(QVBoxLayout& layout, RuleTable kind, const QString& title,
                        const QString& removal);
    void follow();

    Workspace& m_workspace;
    AnnualListId m_list;
    RecordForm<AnnualList>* m_form;
    TableView* m_limits = nullptr;
    TableView* m_orders = nullptr;
    LimitAdder* m_limitAdder = nullptr;
    OrderAdder* m_orderAdder = nullptr;
    QList<QPushButton*> m_removers;
    FaultLine* m_fault;
};

} // namespace touyan
