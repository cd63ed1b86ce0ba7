#pragma once

#include "widgets/tablecell.h"

#include <QTableView>

#include <vector>

class QMimeData;

namespace touyan {

class TableDelegate;
class TotalsRow;

/// Where a column stands, as the user left it. Columns are known by their key, so that a remembered
/// layout survives new columns.
struct ColumnState
{
    QString key;
    int width = 100;
    bool isShown = true;

    bool operator==(const ColumnState&) const = default;
};

/// A table with a spreadsheet's manners: rows of 28 pixels, ranges that copy to a spreadsheet, a
/// column chooser in the header's menu, and a row of totals pinned at its foot.
class TableView : public QTableView
{
    Q_OBJECT
public:
    /// Under this role headerData() gives a column's stable key; without it the title is the key.
    static constexpr int ColumnKeyRole = 0x0100 + 901;

    explicit TableView(QWidget* parent = nullptr);

    void setLookReader(const CellLookReader& reader);

    /// The texts of the totals row by logical column; an empty list takes the row away.
    void setTotals(const QStringList& texts);

    /// The layout in visual order.
    std::vector<ColumnState> columnStates() const;
    /// Columns that @p states does not name keep their width and come last.
    void setColumnStates(const std::vector<ColumnState>& states);
    void setColumnShown(int column, bool shown);
    /// The column that takes what width the others leave; -1 for none.
    void setStretchColumn(int column);
    /// The columns that share what width the others leave, in proportion to what they have now.
    void setStretchColumns(const QList<int>& columns);
    /// Widens each column to its texts, looking at the rows on show and at most at a page of them.
    void fitColumns();

    /// The selected cells as tab-separated text and as an HTML table.
    QMimeData* copiedCells() const;
    /// The same below the titles of their columns.
    QMimeData* copiedCellsWithTitles() const;

Q_SIGNALS:
    /// The user moved, resized, hid or showed a column.
    void columnsChanged();

protected:
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void showColumnMenu(const QPoint& place);
    void copy(QMimeData* cells) const;
    QString columnKey(int column) const;
    int columnOf(const QString& key) const;
    bool isWholeRowWithin(int row, int height) const;
    void placeTotals();
    void onSectionResized(int column, int oldWidth, int newWidth);
    /// A column that grows with the view.
    struct Stretched
    {
        int column = 0;
        int width = 0; ///< what it has when nothing is left over
    };
    void spreadWidth();

    TableDelegate* m_delegate;
    TotalsRow* m_totals;
    std::vector<Stretched> m_stretched;
    bool m_isSpreading = false;
};

} // namespace touyan
