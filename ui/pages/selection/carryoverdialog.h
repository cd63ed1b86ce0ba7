#pragma once

#include "pages/selection/changedialog.h"

class QLabel;
class QPushButton;

namespace touyan {

class CarryOverModel;
class FaultLine;
class NoteLine;
class TableView;
class Workspace;

/// What becomes of each project of one year's list and of the reserve in the next: proposals with
/// their reasons, which people may change before they are applied as one undo step.
class CarryOverDialog : public ChangeDialog
{
    Q_OBJECT
public:
    /// Carries over from the list of @p year to that of the year after.
    CarryOverDialog(Workspace& workspace, int year, QWidget* parent = nullptr);

    void accept() override;
    /// Null when nothing can be carried over; the dialog says why.
    CarryOverModel* model() const { return m_model; }
    TableView& table() const { return *m_table; }

private:
    /// Proposes anew from the file as it is now; what was chosen by hand stays.
    void propose();
    void fillTable();
    void showCounts();
    void showOutside();

    int m_year;
    CarryOverModel* m_model = nullptr;
    TableView* m_table;
    QLabel* m_counts;
    NoteLine* m_outside; ///< what is under way, but not among the proposals
    FaultLine* m_fault;
    QPushButton* m_apply;
};

} // namespace touyan
