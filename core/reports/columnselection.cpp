#include "reports/columnselection.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr auto NumberKey = "number"_L1;
constexpr auto NameKey = "name"_L1;

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

/// The columns of @p table that @p values choose, by their place; none where it stays whole.
QList<ChosenColumn> chosenIn(const PaperTable& table, const PaperOption& option,
                             const QStringList& values)
{
    QList<ChosenColumn> chosen;
    bool isMoreThanNamed = false;
    for (int i = 0; i < table.columns.size(); ++i) {
        const QLatin1StringView key(table.columns.at(i).key);
        const auto value = std::find_if(values.cbegin(), values.cend(), [&](const QString& each) {
            const OptionChoice* choice = option.choice(each);
            return choice && key == QLatin1StringView(choice->key);
        });
        const bool isNamed = value != values.cend();
        if (!isNamed && key != NameKey && option.choice(key))
            continue;
        std::optional<double> width = isNamed ? widthIn(*value) : std::nullopt;
        if (!width && key == NumberKey) // digits need no more room for there being fewer columns
            width = table.columns.at(i).width;
        chosen.append({i, width});
        isMoreThanNamed = isMoreThanNamed || (isNamed && key != NameKey && key != NumberKey);
    }
    return isMoreThanNamed ? chosen : QList<ChosenColumn>();
}

/// Gives the heading cell right above each column its title; what spans columns is left alone.
void retitle(QList<TableRow>& head, const QStringList& titles)
{
    // By column the first heading row that no cell of a row above reaches into.
    std::vector<qsizetype> firstFree(static_cast<size_t>(titles.size()), 0);
    for (qsizetype row = 0; row < head.size(); ++row) {
        size_t column = 0;
        for (TableCell& cell : head[row].cells) {
            while (column < firstFree.size() && firstFree[column] > row)
                ++column;
            const QString title = titles.value(static_cast<qsizetype>(column));
            if (cell.columnSpan == 1 && row + cell.rowSpan >= head.size() && !title.isEmpty())
                cell.runs = {TextRun{title}};
            const size_t end =
                std::min(column + static_cast<size_t>(cell.columnSpan), firstFree.size());
            for (; column < end; ++column)
                firstFree[column] = row + cell.rowSpan;
        }
    }
}

/// Calls @p change with every table of @p document.
template <typename Change>
void forTables(Document& document, const Change& change)
{
    for (Section& section : document.sections) {
        for (Block& block : section.blocks) {
            if (auto* table = std::get_if<PaperTable>(&block))
                change(*table);
        }
    }
}

/// The title that @p columns state for column @p index of @p table; empty for none.
QString statedTitle(const PaperTable& table, qsizetype index, const QList<TemplateColumn>& columns)
{
    const QLatin1StringView key(table.columns.at(index).key);
    const auto ofKey = std::count_if(
        table.columns.cbegin(), table.columns.cend(),
        [key](const TableColumn& column) { return key == QLatin1StringView(column.key); });
    const auto stated =
        std::find_if(columns.cbegin(), columns.cend(),
                     [key](const TemplateColumn& column) { return column.key == key; });
    return key.isEmpty() || ofKey > 1 || stated == columns.cend() ? QString() : stated->title;
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

PaperOption columnsOption(std::vector<OptionChoice> choices)
{
    return {.key = "columns",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Columns"),
            .type = OptionType::Choice,
            .valueName = "KEY,KEY…",
            .choices = std::move(choices),
            .takesSeveral = true,
            .takesWidths = true};
}

void chooseColumns(Document& document, const PaperOption& option, const QStringList& values)
{
    if (values.isEmpty())
        return;
    forTables(document, [&](PaperTable& table) {
        const QList<ChosenColumn> chosen = chosenIn(table, option, values);
        if (!chosen.isEmpty())
            table = withColumns(table, chosen);
    });
}

void setColumnTitles(Document& document, const QList<TemplateColumn>& columns)
{
    if (columns.isEmpty())
        return;
    forTables(document, [&](PaperTable& table) {
        QStringList titles;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            titles.append(statedTitle(table, i, columns));
        if (!titles.join(QString()).isEmpty())
            retitle(table.head, titles);
    });
}

} // namespace touyan
