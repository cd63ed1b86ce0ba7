#pragma once

#include "analysis/projectfilter.h"
#include "pages/page.h"

class QPushButton;
class QStackedWidget;

namespace touyan {

class ChoicePopup;
class EmptyState;
class Inspector;
class PillBar;
class ProjectTable;
class ProjectTableModel;

/// 重点项目: the projects that pass the filter as a table, the selected one in full beside it.
class RegistryPage : public Page
{
    Q_OBJECT
public:
    explicit RegistryPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override;
    QList<QAction*> exportActions() const override { return m_exports; }
    ProjectTable& table() { return *m_table; }
    Inspector& inspector() { return *m_inspector; }

public Q_SLOTS:
    void addProject();
    void removeProject();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QLayout* makeHeader();
    QWidget* makeTableCard();
    void makeActions();
    void makeExports();
    void openColumnChooser();
    void chooseScope(const QString& key);
    void followSelection();
    void leaveFilteredOut();
    void showEmptyState();
    void showInspector();

    ProjectTableModel* m_model;
    ProjectTable* m_table;
    Inspector* m_inspector;
    PillBar* m_scopes;
    ChoicePopup* m_columnChooser;
    QPushButton* m_columnButton = nullptr;
    QPushButton* m_details = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_add = nullptr;
    QAction* m_remove = nullptr;
    QList<QAction*> m_exports;
};

} // namespace touyan
