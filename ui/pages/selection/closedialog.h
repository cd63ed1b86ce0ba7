#pragma once

#include "pages/selection/changedialog.h"
#include "pages/selection/endingsmodel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace touyan {

class FaultLine;
class NoteLine;
class TableView;
class Workspace;

/// Closes a year: how each entry of its list ended and what shows it, as one undo step.
class CloseDialog : public ChangeDialog
{
    Q_OBJECT
public:
    CloseDialog(Workspace& workspace, int year, QWidget* parent = nullptr);

    void accept() override;
    EndingsModel& model() const { return *m_model; }
    TableView& table() const { return *m_table; }
    /// What is unusual about closing the year now; empty when nothing is.
    QString warning() const;

private:
    /// Proposes anew from the file as it is now; what was chosen by hand stays where nothing
    /// speaks against it.
    void propose();
    void fillTable();
    void showCounts();

    AnnualListId m_list;
    EndingsModel* m_model;
    std::vector<EntryEnding> m_proposed; ///< before anything was chosen
    TableView* m_table;
    QLabel* m_counts;
    NoteLine* m_early;
    QLineEdit* m_reason;
    FaultLine* m_fault;
    QPushButton* m_close;
};

} // namespace touyan
