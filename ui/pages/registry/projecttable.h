#pragma once

#include "models/projecttablemodel.h"
#include "widgets/tableview.h"

namespace touyan {

/// The table of projects with a spreadsheet's manners for writing too: Enter edits, Delete empties,
/// Ctrl+D fills down, Ctrl+V pastes a range. What a range does is one undo step or nothing at all.
/// Columns and order are remembered for the user.
class ProjectTable : public TableView
{
    Q_OBJECT
public:
    /// Both must outlive the table.
    ProjectTable(ProjectTableModel& model, const Records& records, QWidget* parent = nullptr);

    /// The columns on show, by their keys.
    QStringList shownColumns() const;
    void setShownColumns(const QStringList& keys);
    /// Takes cells from the clipboard, from the current cell on.
    void paste(const QString& text);
    void fillDown();
    void clearCells();

Q_SIGNALS:
    /// Cells that could not be set, each a sentence; nothing was changed.
    void refused(const QStringList& faults);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Range
    {
        QList<int> rows;
        QList<int> columns; ///< in the order on show
    };

    Range selectedRange() const;
    QList<int> columnsFrom(int column) const;
    void setCells(const std::vector<ProjectTableModel::CellText>& cells, const QString& label);
    int leastWidth(int column) const;
    void restoreColumns();
    void saveColumns() const;
    void showTotals();

    ProjectTableModel& m_model;
};

} // namespace touyan
