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

/// The columns with the widths asked for; the others share what is left. Where that would leave
/// them too little, all are scaled to fit.
QList<TableColumn> chosenColumns(const PaperTable& table, const QList<ChosenColumn>& chosen)
{
    constexpr double LeastShare = 0.3; // of its natural width that a column keeps
    double fixed = 0;
    double natural = 0;
    for (const ChosenColumn& column : chosen) {
        if (column.width)
            fixed += *column.width;
        else
            natural += table.columns.at(column.column).width;
    }
    const double left = std::max(table.width() - fixed, natural * LeastShare);
    const double sum = fixed + (natural > 0 ? left : 0);
    QList<TableColumn> columns;
    for (const ChosenColumn& column : chosen) {
        TableColumn shown = table.columns.at(column.column);
        const double width = column.width ? *column.width : shown.width * left / natural;
        shown.width = width * table.width() / sum;
        columns.append(shown);
    }
    return columns;
}

} // namespace

PaperTable withColumns(const PaperTable& table, const QList<ChosenColumn>& chosen)
{
    PaperTable result = table;
    QList<int> kept;
    for (const ChosenColumn& column : chosen)
        kept.append(column.column);
    result.columns = chosenColumns(table, chosen);
    result.head = keptHead(table.head, kept, static_cast<int>(table.columns.size()));
    result.rows = TableRows(table.rows.count(), [rows = table.rows, kept](int index) {
        return keptCells(rows.at(index), kept);
    });
    return result;
}

} // namespace touyan
