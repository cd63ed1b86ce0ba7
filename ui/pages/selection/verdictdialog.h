#pragma once

#include "domain/annuallist.h"
#include "selection/verdicts.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace touyan {

class MeetingChooser;
class PillBar;
class SearchBox;
class TableView;
class VerdictFilter;
class VerdictModel;
class Workspace;

/// 会议审定: what the meeting decided on each project of a year's list, many at once, written as one
/// undo step.
class VerdictDialog : public QDialog
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
    QLayout* makeHeader();
    void fillTable();
    QLayout* makeDecisions();
    QLayout* makeFoot(const AnnualList* list);
    void showCounts();
    void showChosen();
    QList<int> chosenRows() const;
    VerdictRequest request() const;

    Workspace& m_workspace;
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
    QLabel* m_fault;
    QList<QPushButton*> m_verdicts;
    QPushButton* m_apply = nullptr;
    bool m_isEditable = false;
};

} // namespace touyan
