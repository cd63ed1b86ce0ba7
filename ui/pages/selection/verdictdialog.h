#pragma once

#include "domain/annuallist.h"
#include "pages/selection/changedialog.h"
#include "selection/verdicts.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace touyan {

class FaultLine;
class MeetingChooser;
class PillBar;
class SearchBox;
class TableView;
class VerdictFilter;
class VerdictModel;
class Workspace;

/// 会议审定: what the meeting decided on each project of a year's list, many at once, written as
/// one undo step.
class VerdictDialog : public ChangeDialog
{
    Q_OBJECT
public:
    VerdictDialog(Workspace& workspace, int year, QWidget* parent = nullptr);

    void accept() override;
    VerdictModel& model() const { return *m_model; }
    TableView& table() const { return *m_table; }
    MeetingChooser& meeting() const { return *m_meeting; }
    /// Chooses @p projects as far as the filter shows them.
    void choose(const QList<ProjectId>& projects);
    /// Gives the chosen rows a decision with the reason that is typed.
    void decide(MeetingVerdict verdict);

private:
    /// Shows the file as it is now; decisions that are not written yet and what is chosen stay.
    void follow();
    /// Lets decide, or says why nothing can be decided.
    void showAccess();
    QLayout* makeHeader();
    void fillTable();
    QLayout* makeDecisions();
    QLayout* makeFoot();
    void showCounts();
    void showChosen();
    QList<int> chosenRows() const;
    QList<ProjectId> chosenProjects() const;
    VerdictRequest request() const;

    int m_year;
    AnnualListId m_list;
    VerdictModel* m_model;
    VerdictFilter* m_filter;
    PillBar* m_parts;
    SearchBox* m_search;
    TableView* m_table;
    QLabel* m_chosen;
    QLineEdit* m_reason;
    MeetingChooser* m_meeting;
    QLabel* m_sums;
    QLabel* m_undecided;
    FaultLine* m_fault;
    QList<QPushButton*> m_verdicts;
    QPushButton* m_apply = nullptr;
    bool m_isEditable = false;
};

} // namespace touyan
