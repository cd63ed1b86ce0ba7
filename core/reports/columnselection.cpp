#include "reports/columnselection.h"

#include <algorithm>

namespace touyan {

namespace {

/// How many of the columns from @p first on, @p count of them, stay.
int keptWithin(const QList<int>& kept, int first, int count)
{
    return static_cast<int>(std::count_if(kept.cbegin(), kept.cend(), [&](int column) {
        return column >= first && column < first + count;
    }));
}

TableRow keptCells(const TableRow& row, const QList<int>& kept)
{
    TableRow result{row.kind, {}};
    int column = 0;
    for (const TableCell& cell : row.cells) {
        const int stays = keptWithin(kept, column, cell.columnSpan);
        column += cell.columnSpan;
        if (stays == 0)
            continue;
        result.cells.append(cell);
        result.cells.last().columnSpan = stays;
    }
    return result;
}

/// Cells of the rows above may reach down into a heading row: it has none of its own there.
QList<TableRow> keptHead(const QList<TableRow>& head, const QList<int>& kept, int columns)
{
    QList<TableRow> result;
    QList<int> covered(columns, 0); // rows that each column is still covered for
    for (const TableRow& row : head) {
        TableRow shown{row.kind, {}};
        qsizetype next = 0;
        for (int column = 0; column < columns;) {
            if (covered.at(column) > 0 || next >= row.cells.size()) {
                ++column;
                continue;
            }
            const TableCell& cell = row.cells.at(next++);
            const int stays = keptWithin(kept, column, cell.columnSpan);
            if (stays > 0) {
                shown.cells.append(cell);
                shown.cells.last().columnSpan = stays;
            }
            for (int i = 0; i < cell.columnSpan; ++i)
                covered[column + i] = cell.rowSpan;
            column += cell.columnSpan;
        }
        for (int& rows : covered)
            rows = std::max(0, rows - 1);
        result.append(shown);
    }
    // A row that lost all cells is none, nor do cells reach down into it then.
    if (result.size() > 1 && result.last().cells.isEmpty()) {
        result.removeLast();
        for (TableCell& cell : result.last().cells)
            cell.rowSpan = 1;
    }
    return result;
}

} // namespace

PaperTable withColumns(const PaperTable& table, const QList<int>& kept)
{
    PaperTable result = table;
    result.columns.clear();
    double natural = 0;
    for (const int column : kept)
        natural += table.columns.at(column).width;
    for (const int column : kept) {
        TableColumn stays = table.columns.at(column);
        stays.width *= table.width() / natural;
        result.columns.append(stays);
    }
    result.head = keptHead(table.head, kept, static_cast<int>(table.columns.size()));
    result.rows = TableRows(table.rows.count(), [rows = table.rows, kept](int index) {
        return keptCells(rows.at(index), kept);
    });
    return result;
}

} // namespace touyan
