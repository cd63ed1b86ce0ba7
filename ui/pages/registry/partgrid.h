#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

namespace touyan {

class FaultLine;
class GridModel;
class Records;
class TableView;

/// A table of records that is edited in place, as high as its rows unless it scrolls, with what was
/// refused said below it. Enter ends the editing of a cell and, when its value was taken, goes on
/// to the one below.
class PartGrid : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the grid. The widths are those of the columns; the column of width 0 takes
    /// what the others leave.
    PartGrid(GridModel& model, const Records& records, const QList<int>& widths,
             QWidget* parent = nullptr);

    TableView* table() const { return m_table; }
    /// Lets the table have any height and scroll: for many rows.
    void setScrolling();
    int currentRow() const;
    /// Says below the table what is wrong with its rows, as long as nothing else was refused.
    void setFault(const QString& fault);
    /// What is said below the table; empty when nothing is wrong.
    QString fault() const;
    /// Gives what is said below the table the room of @p lines; at first it is one.
    void setFaultLines(int lines);
    /// Forgets what was refused: other parts are shown.
    void clearFault();
    /// Takes the selected parts out of the file.
    void removeSelected();

Q_SIGNALS:
    /// Another row has the cursor, or its part changed.
    void currentRowChanged(int row);
    /// Enter ended the editing in the last row.
    void passedEnd();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// To the cell below, or to the first of its row that takes a value.
    void moveDown();
    void fitHeight();

    GridModel& m_model;
    TableView* m_table;
    FaultLine* m_fault;
    QPersistentModelIndex m_edited; ///< the cell whose value was typed last
    QString m_standing; ///< the fault that setFault() gave
    bool m_isScrolling = false;
};

} // namespace touyan
