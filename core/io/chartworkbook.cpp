#include "io/chartworkbook.h"

#include "io/wholefile.h"
#include "io/workbookwriter.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 24; // characters
constexpr int ValueWidth = 18;
constexpr auto SheetName = "图表数据";

struct ChartKind
{
    lxw_chart_type type;
    bool isSideways;
};

ChartKind kindOf(ChartForm form)
{
    switch (form) {
    case ChartForm::Columns:
        return {LXW_CHART_COLUMN, false};
    case ChartForm::StackedColumns:
        return {LXW_CHART_COLUMN_STACKED, false};
    case ChartForm::Bars:
        return {LXW_CHART_BAR, true};
    case ChartForm::StackedBars:
        return {LXW_CHART_BAR_STACKED, true};
    case ChartForm::Ring:
        return {LXW_CHART_DOUGHNUT, false};
    }
    return {LXW_CHART_COLUMN, false};
}

lxw_color_t colorOf(ChartRole role)
{
    switch (role) {
    case ChartRole::Done:
        return 0x2F6BDE;
    case ChartRole::Plan:
        return 0xB9CDF5;
    case ChartRole::Schedule:
        return 0xE0912F;
    case ChartRole::Green:
        return 0x2E9D63;
    case ChartRole::Yellow:
        return 0xE2A32B;
    case ChartRole::Red:
        return 0xD64545;
    case ChartRole::NoLight:
        return 0xB4BCC8;
    case ChartRole::Share:
        break; // each slice has its own
    }
    return LXW_COLOR_UNSET;
}

QString columnTitle(const ChartTable& table, const ChartColumn& column)
{
    return table.unit.isEmpty() ? column.name : u"%1（%2）"_s.arg(column.name, table.unit);
}

void writeNumbers(const ChartTable& table, WorkbookWriter& book)
{
    const SheetLook heading{.font = SheetLook::Font::HeiTi,
                            .align = SheetLook::Align::Centre,
                            .fill = SheetLook::Fill::Heading};
    const SheetLook number{.align = SheetLook::Align::Right,
                           .number = table.decimals == 0 ? SheetLook::Number::Integer
                                                         : SheetLook::Number::Wan};
    book.text(0, 0, table.rowTitle, heading);
    book.setColumnWidth(0, NameWidth);
    for (int row = 0; row < table.rows.size(); ++row)
        book.text(row + 1, 0, table.rows.at(row), {});
    for (int at = 0; at < table.columns.size(); ++at) {
        const ChartColumn& column = table.columns.at(at);
        book.text(0, at + 1, columnTitle(table, column), heading);
        book.setColumnWidth(at + 1, ValueWidth);
        for (int row = 0; row < table.rows.size(); ++row) {
            if (const std::optional<double> value = column.values.value(row))
                book.number(row + 1, at + 1, *value, number);
            else
                book.blank(row + 1, at + 1, number);
        }
    }
}

void addSeries(lxw_chart* chart, const ChartTable& table)
{
    const auto last = static_cast<lxw_row_t>(table.rows.size());
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        if (!table.columns.at(at).isDrawn)
            continue;
        const auto column = static_cast<lxw_col_t>(at + 1);
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, SheetName, 1, 0, last, 0);
        chart_series_set_values(series, SheetName, 1, column, last, column);
        chart_series_set_name_range(series, SheetName, 0, column);
        const lxw_color_t color = colorOf(table.columns.at(at).role);
        if (color == LXW_COLOR_UNSET)
            continue;
        lxw_chart_fill fill{};
        fill.color = color;
        chart_series_set_fill(series, &fill);
    }
}

void addChart(const ChartTable& table, ChartForm form, WorkbookWriter& book)
{
    const ChartKind kind = kindOf(form);
    lxw_chart* chart = workbook_add_chart(book.book(), static_cast<uint8_t>(kind.type));
    addSeries(chart, table);
    chart_title_set_name(chart, table.title.toUtf8().constData());
    if (form != ChartForm::Ring)
        chart_axis_set_name(kind.isSideways ? chart->x_axis : chart->y_axis,
                            table.unit.toUtf8().constData());
    if (kind.isSideways)
        chart_axis_set_reverse(chart->y_axis); // the first row on top, as in the table
    const auto drawn = std::count_if(table.columns.cbegin(), table.columns.cend(),
                                     [](const ChartColumn& column) { return column.isDrawn; });
    if (drawn < 2 && form != ChartForm::Ring)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    lxw_chart_options options{};
    options.x_scale = 1.5;
    options.y_scale = std::max(1.5, static_cast<double>(table.rows.size()) / 8);
    worksheet_insert_chart_opt(book.sheet(), 0, static_cast<lxw_col_t>(table.columns.size() + 2),
                               chart, &options);
}

} // namespace

Sheet chartSheet(const ChartTable& table)
{
    QList<SheetColumn> columns{{table.rowTitle}};
    for (const ChartColumn& column : table.columns)
        columns.append({columnTitle(table, column), CellKind::Number});
    QList<QList<Value>> rows;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QList<Value> cells{table.rows.at(row)};
        for (const ChartColumn& column : table.columns) {
            const std::optional<double> value = column.values.value(row);
            cells.append(value ? Value(*value) : Value());
        }
        rows.append(cells);
    }
    return Sheet::of(table.title, columns, rows);
}

Result<void> writeChartWorkbook(const ChartTable& table, ChartForm form, const QString& path)
{
    return saveWhole(path, [&](const QString& temporary) {
        WorkbookWriter book(temporary, QString::fromUtf8(SheetName),
                            WorkbookWriter::Mode::InMemory);
        writeNumbers(table, book);
        addChart(table, form, book);
        book.setFacts({.title = table.title, .subject = {}, .comments = {}, .madeAt = {}});
        return book.close();
    });
}

} // namespace touyan
