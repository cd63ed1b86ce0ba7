#pragma once

#include "selection/screening.h"

#include <QDialog>

class QDateEdit;
class QPushButton;
class QStackedWidget;

namespace touyan {

class EmptyState;
class PillBar;
class ScreeningDetail;
class ScreeningModel;
class ScreeningQuestions;
class TableView;
class TextLabel;
class Workspace;

/// 形式审查 of one year's list: the entries at the left, the checks and the verdict of the chosen
/// one at the right, the office's own questions, and the letters. Stays open beside the work.
class ScreeningDialog : public QDialog
{
    Q_OBJECT
public:
    ScreeningDialog(Workspace& workspace, int year, QWidget* parent = nullptr);

    ScreeningModel& model() { return *m_model; }
    TableView& table() { return *m_table; }
    ScreeningDetail& detail() { return *m_detail; }
    ScreeningQuestions& questions() { return *m_questions; }

    /// Goes to @p project, where it is screened.
    void choose(ProjectId project);

public Q_SLOTS:
    /// Gives every open entry what its checks suggest, as one step.
    void acceptAll();
    /// Shows the letters to those who have to supplement.
    void showLetters();

private:
    QLayout* makeHeader();
    QWidget* makeEntries();
    QWidget* makeFoot();
    void refresh();
    void showCurrent();
    void showState();
    void giveVerdict(ScreeningVerdict verdict, const QString& reason);
    void submit(const ChangeSet& changes);
    bool isEditable() const;
    QList<ListEntryId> chosenEntries() const;

    Workspace& m_workspace;
    int m_year;
    AnnualListId m_list;
    std::vector<EntryScreening> m_screened;
    ScreeningModel* m_model;
    TableView* m_table;
    ScreeningDetail* m_detail;
    ScreeningQuestions* m_questions;
    PillBar* m_parts;
    QStackedWidget* m_stack;
    EmptyState* m_empty = nullptr;
    TextLabel* m_counts;
    TextLabel* m_message;
    QPushButton* m_acceptAll;
    QPushButton* m_letters;
    QDateEdit* m_deadline;
};

} // namespace touyan
