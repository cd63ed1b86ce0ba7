#pragma once

#include "pages/page.h"
#include "reports/annuallist.h"

class QLabel;
class QStackedWidget;

namespace touyan {

class AnnualListModel;
class EmptyState;
class IssueSeal;
class PillBar;
class StateSteps;
class TableView;

/// 年度清单: the year's list in groups with subtotals, and how far it has come.
class AnnualListPage : public Page
{
    Q_OBJECT
public:
    explicit AnnualListPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override;
    AnnualListModel& model() { return *m_model; }
    TableView& table() { return *m_table; }

Q_SIGNALS:
    /// The user wants the edition on show as a paper.
    void printRequested(touyan::ListEdition edition);
    /// The user wants it as a workbook or as CSV.
    void workbookRequested(touyan::ListEdition edition);
    void csvRequested(touyan::ListEdition edition);
    /// The user wants another page, by its key.
    void pageRequested(const QString& key);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    void makeStepActions();
    template <typename Dialog>
    Dialog* open(int year);
    void openStep();
    void showMissing(const AnnualList* list);
    QLayout* makeHeader();
    QWidget* makeStateCard();
    QWidget* makeTableCard();
    void showState();
    void showTable();
    void showEmpty();
    void onEmptyAction();
    void followSelection();

    AnnualListModel* m_model;
    TableView* m_table;
    QLabel* m_title;
    QWidget* m_state = nullptr; ///< how far the list has come; hidden where there is none
    StateSteps* m_steps;
    IssueSeal* m_seal;
    QLabel* m_facts;
    QLabel* m_counts;
    QLabel* m_missing;
    PillBar* m_editions;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_print = nullptr;
    QAction* m_workbook = nullptr;
    QAction* m_csv = nullptr;
    QAction* m_step = nullptr;
    QAction* m_revision = nullptr;
    QAction* m_close = nullptr;
    QAction* m_carryOver = nullptr;
};

} // namespace touyan
