#pragma once

#include "pages/page.h"
#include "selection/listcomparison.h"

#include <array>
#include <optional>

class QLabel;
class QStackedWidget;

namespace touyan {

class ComparisonModel;
class EmptyState;
class KeyFigure;
class ListChooser;
class Pill;
class TableView;

/// 清单对比: what differs between two lists, two texts of a list, or a list now and on a day.
/// Begins with the list of the year before as issued against that of the year.
class ComparePage : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override;
    QList<QAction*> exportActions() const override { return {m_print, m_workbook}; }

    /// Compares @p before with @p after from now on, until another year is chosen.
    void compare(const ListMoment& before, const ListMoment& after);
    /// What is on show; nothing when a list is missing.
    const std::optional<ListComparison>& comparison() const { return m_comparison; }
    ComparisonModel& model() { return *m_model; }
    TableView& table() { return *m_table; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    QLayout* makeHeader();
    QWidget* makeChoosers();
    QWidget* makeFigures();
    QWidget* makeTableCard();
    void chooseDefaults();
    Result<ListComparison> made() const;
    void showComparison();
    void showFigures();
    void showEmpty(const QString& message);
    void followSelection();
    void print();
    void exportWorkbook();
    void copyAll();

    std::optional<ListComparison> m_comparison;
    int m_year = 0; ///< whose defaults were chosen
    ComparisonModel* m_model;
    TableView* m_table;
    ListChooser* m_before;
    ListChooser* m_after;
    Pill* m_proposals;
    std::array<KeyFigure*, 6> m_figures{};
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_print = nullptr;
    QAction* m_workbook = nullptr;
    QAction* m_copy = nullptr;
};

} // namespace touyan
