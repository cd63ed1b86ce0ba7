#pragma once

#include "domain/recordkind.h"

#include <QDialog>

class QLabel;

namespace touyan {

class TableView;
class TextTableModel;
class Workspace;

/// What was recorded of a year's list: all its steps with who, when and why, and its numbered
/// revisions. Only to be read; it follows the file.
class ListRecordDialog : public QDialog
{
    Q_OBJECT
public:
    ListRecordDialog(Workspace& workspace, int year, QWidget* parent = nullptr);

    TableView& steps() const { return *m_stepTable; }
    TableView& revisions() const { return *m_revisionTable; }

private:
    void refresh();
    void showSteps();
    void showRevisions();

    Workspace& m_workspace;
    AnnualListId m_list;
    TextTableModel* m_steps;
    TextTableModel* m_revisions;
    QLabel* m_stepTitle;
    QLabel* m_revisionTitle;
    TableView* m_stepTable;
    TableView* m_revisionTable;
};

} // namespace touyan
