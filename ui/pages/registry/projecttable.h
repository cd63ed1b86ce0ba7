#pragma once

#include "models/projecttablemodel.h"
#include "widgets/tableview.h"

#include <QPersistentModelIndex>

namespace touyan {

class CellFault;

/// The table of projects with a spreadsheet's manners for writing too: Enter edits, Delete empties,
/// Ctrl+D fills down, Ctrl+V pastes a range. What a range does is one undo step or nothing at all.
/// What is refused is said beside the cell and stays there to be corrected until the cell is left.
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
    /// Whether the file may be written.
    bool isWritable() const;
    /// Says at the current cell why nothing was changed.
    void say(const QStringList& faults);
    /// What it says; empty when nothing is wrong.
    QString fault() const;
    /// Makes the cell current and scrolls to it, also to a row that has just come.
    void reveal(const QModelIndex& cell);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    struct Range
    {
        QList<int> rows;
        QList<int> columns; ///< in the order on show
    };

    Range selectedRange() const;
    QList<int> columnsFrom(int column) const;
    QString nameAt(const QModelIndex& cell) const;
    void setCells(const std::vector<ProjectTableModel::CellText>& cells, const QString& label);
    void moveDown();
    int leastWidth(int column) const;
    void restoreColumns();
    void saveColumns() const;
    void showTotals();

    ProjectTableModel& m_model;
    CellFault* m_fault;
    QPersistentModelIndex m_edited; ///< the cell that is being written
    QPersistentModelIndex m_committed; ///< the cell that was written last
    bool m_isRefused = false; ///< what was typed there
};

} // namespace touyan
