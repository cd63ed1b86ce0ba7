#include "reports/listtable.h"

#include "reports/prosewords.h"

namespace touyan {

using namespace Qt::StringLiterals;

TableCell sumCell(const QString& figure)
{
    return {.runs = {{figure, PaperFont::Digits, true}}};
}

TableRow textRow(const QStringList& texts, RowKind kind)
{
    TableRow row{kind, {}};
    for (const QString& text : texts) {
        const bool isSum = kind == RowKind::Total && !row.cells.isEmpty();
        row.cells.append(isSum ? sumCell(text) : TableCell::of(text));
    }
    return row;
}

TableCell lightCell(Light light)
{
    TableCell cell;
    if (light != Light::None)
        cell.runs = {TextRun::mark(light), TextRun{u" "_s}};
    cell.runs.append(TextRun{lightWord(light)});
    return cell;
}

PaperTable listTable(const QList<ListColumn>& columns, const QList<TableRow>& rows, double width)
{
    PaperTable table;
    double natural = 0;
    for (const ListColumn& column : columns)
        natural += column.width;
    const double factor = width > 0 && natural > 0 ? width / natural : 1;
    TableRow head{RowKind::Head, {}};
    for (const ListColumn& column : columns) {
        table.columns.append({column.width * factor, column.align, column.key});
        head.cells.append(TableCell::of(column.title));
    }
    table.head = {head};
    table.rows = rows;
    table.style = {.size = 10.5, .pitch = 14, .padding = 3, .minimumHeight = 22};
    return table;
}

PaperTable denseListTable(const QList<ListColumn>& columns, const QList<TableRow>& rows,
                          double width)
{
    PaperTable table = listTable(columns, rows, width);
    table.style = {.size = 9, .pitch = 11.5, .padding = 2.5, .minimumHeight = 19};
    return table;
}

double textWidth(const Section& section)
{
    return section.paper.millimetres().width() - section.margins.left() - section.margins.right();
}

} // namespace touyan
