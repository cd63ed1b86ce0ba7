#pragma once

#include <QWidget>

namespace touyan {

class PartTableModel;
class Records;
class TableView;
class TextLabel;

/// A small table of parts of a project that is edited in place, as high as its rows, with what was
/// refused said below it.
class PartGrid : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the grid. The widths are those of the columns; the column of width 0 takes
    /// what the others leave.
    PartGrid(PartTableModel& model, const Records& records, const QList<int>& widths,
             QWidget* parent = nullptr);

    TableView* table() const { return m_table; }
    int currentRow() const;
    /// Takes the selected parts out of the file.
    void removeSelected();

Q_SIGNALS:
    /// Another row has the cursor, or its part changed.
    void currentRowChanged(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitHeight();

    PartTableModel& m_model;
    TableView* m_table;
    TextLabel* m_fault;
};

} // namespace touyan
