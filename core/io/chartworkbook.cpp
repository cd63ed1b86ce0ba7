#include "io/chartworkbook.h"

#include "io/chartlines.h"
#include "io/wholefile.h"
#include "io/workbookwriter.h"

#include <QSizeF>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <xlsxwriter.h>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWidth = 10; // of columns, in digits
constexpr int GreatestNameWidth = 44;
constexpr int WidthMargin = 3; // beside what stands in a cell
constexpr int GapWidth = 2; // of the empty column before the chart
constexpr auto SheetName = "图表数据";

// In pixels at 96 per inch, the unit of the sizes of charts.
constexpr double DigitWidth = 7;
constexpr double CellPadding = 5;
constexpr double RowHeight = 20;
constexpr QSizeF DefaultChart(480, 288); // what the scales of a chart multiply
constexpr double LeastChartHeight = 340;
constexpr double ChartWidthBeside = 720;
constexpr double ChartRow = 36; // what the bars of one row need
constexpr double ChartSideMargin = 0.5; // inches
constexpr double ChartTopMargin = 0.6;
/// What A4 landscape leaves within the margins, less a little for programs that measure otherwise.
constexpr QSizeF Page((297 / 25.4 - 2 * ChartSideMargin) * 96 * 0.98,
                      (210 / 25.4 - 2 * ChartTopMargin) * 96 * 0.94);

/// Where the chart stands and how large it is.
struct ChartPlace
{
    int row = 0;
    int column = 0;
    QSizeF size;
};

struct ChartKind
{
    lxw_chart_type type;
    bool isSideways;
};

ChartKind chartKindOf(ChartForm form)
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

/// The widths of the columns of numbers and names, in digits.
QList<int> columnWidths(const ChartTable& table)
{
    int names = widthInDigits(table.rowTitle);
    for (const QString& row : table.rows)
        names = std::max(names, widthInDigits(row));
    QList<int> widths{std::clamp(names + WidthMargin, LeastWidth, GreatestNameWidth)};
    for (const ChartColumn& column : table.columns)
        widths.append(
            std::max(widthInDigits(columnTitle(table, column)) + WidthMargin, LeastWidth));
    return widths;
}

void setWidths(const QList<int>& widths, WorkbookWriter& book)
{
    for (int at = 0; at < widths.size(); ++at)
        book.setColumnWidth(at, widths.at(at));
    book.setColumnWidth(static_cast<int>(widths.size()), GapWidth);
}

/// How many lines what the figures are of takes below columns of @p widths.
int basisLines(const ChartTable& table, const QList<int>& widths)
{
    const int room = std::max(1, std::accumulate(widths.cbegin(), widths.cend(), 0) - WidthMargin);
    return std::max(1, (widthInDigits(table.basisText()) + room - 1) / room);
}

/// Where the chart stands beside numbers of @p widths so that the first page holds all of it when
/// both are shrunk to the width of the page: below them, or at their right when they are many.
ChartPlace chartPlace(const ChartTable& table, ChartForm form, const QList<int>& widths)
{
    double width = 0;
    for (const int digits : widths)
        width += digits * DigitWidth + CellPadding;
    const auto rows = static_cast<int>(table.rows.size());
    const double below = (rows + 1 + basisLines(table, widths)) * RowHeight; // with the heading
    const double wide = std::max(Page.width(), width);
    const double high = Page.height() * wide / Page.width();
    const double needed = chartKindOf(form).isSideways ? rows * ChartRow : 0; // else bars stand
    if (high - below >= std::max(LeastChartHeight, needed))
        return {rows + 2, 0, {wide, high - below}};
    const double both = width + GapWidth * DigitWidth + CellPadding + ChartWidthBeside;
    const double highest = Page.height() * std::max(1.0, both / Page.width());
    return {0,
            static_cast<int>(widths.size()) + 1,
            {ChartWidthBeside, std::clamp(rows * ChartRow, LeastChartHeight, highest)}};
}

void setUpPage(lxw_worksheet* sheet)
{
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_set_margins(sheet, ChartSideMargin, ChartSideMargin, ChartTopMargin, ChartTopMargin);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_footer(sheet, "&C— &P —&R共&N页");
}

void writeNumbers(const ChartTable& table, WorkbookWriter& book)
{
    const SheetLook heading{.font = SheetLook::Font::HeiTi,
                            .align = SheetLook::Align::Centre,
                            .fill = SheetLook::Fill::Heading};
    const SheetLook whole{.align = SheetLook::Align::Right, .number = SheetLook::Number::Integer};
    const SheetLook hundredths{.align = SheetLook::Align::Right, .number = SheetLook::Number::Wan};
    const SheetLook& number = table.decimals == 0 ? whole : hundredths;
    book.text(0, 0, table.rowTitle, heading);
    for (int row = 0; row <= table.rows.size(); ++row)
        book.setRowHeight(row, RowHeight * 72 / 96);
    for (int row = 0; row < table.rows.size(); ++row)
        book.text(row + 1, 0, table.rows.at(row), {});
    for (int at = 0; at < table.columns.size(); ++at) {
        const ChartColumn& column = table.columns.at(at);
        book.text(0, at + 1, columnTitle(table, column), heading);
        for (int row = 0; row < table.rows.size(); ++row) {
            const std::optional<double> value = table.exactValue(row, column);
            // Where each row has a measure of its own, a count is shown as one.
            const bool isCount = value && table.unit.isEmpty() && *value == std::floor(*value);
            if (value)
                book.number(row + 1, at + 1, *value, isCount ? whole : number);
            else
                book.blank(row + 1, at + 1, number);
        }
    }
}

/// Below the numbers: what they are of.
void writeBasis(const ChartTable& table, const QList<int>& widths, WorkbookWriter& book)
{
    if (table.basisText().isEmpty())
        return;
    const auto row = static_cast<int>(table.rows.size()) + 1;
    book.setRowHeight(row, basisLines(table, widths) * RowHeight * 72 / 96);
    const SheetLook plain{.frame = SheetLook::Frame::None};
    book.merged({row, 0, row, static_cast<int>(table.columns.size())}, table.basisText(), plain);
}

/// The positions, among the drawn ones, of the columns that are lines over bars.
QList<int> linesOf(const ChartTable& table, ChartForm form)
{
    QList<int> lines;
    int position = 0;
    for (const ChartColumn& column : table.columns) {
        if (form == ChartForm::Columns && column.isDrawn && column.role == ChartRole::Schedule)
            lines.append(position);
        position += column.isDrawn ? 1 : 0;
    }
    return lines;
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

void addChart(const ChartTable& table, ChartForm form, const ChartPlace& place,
              WorkbookWriter& book)
{
    const ChartKind kind = chartKindOf(form);
    lxw_chart* chart = workbook_add_chart(book.book(), static_cast<uint8_t>(kind.type));
    addSeries(chart, table);
    chart_title_set_name(chart, table.fullTitle().toUtf8().constData());
    if (form != ChartForm::Ring) {
        lxw_chart_axis* values = kind.isSideways ? chart->x_axis : chart->y_axis;
        chart_axis_set_name(values, table.unit.toUtf8().constData());
        lxw_chart_line line{};
        line.color = 0xD9DEE7;
        line.width = 0.75F;
        chart_axis_major_gridlines_set_line(values, &line);
    }
    if (kind.isSideways)
        chart_axis_set_reverse(chart->y_axis); // the first row on top, as in the table
    const auto drawn = std::count_if(table.columns.cbegin(), table.columns.cend(),
                                     [](const ChartColumn& column) { return column.isDrawn; });
    if (drawn < 2 && form != ChartForm::Ring)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    lxw_chart_options options{};
    options.x_scale = place.size.width() / DefaultChart.width();
    options.y_scale = place.size.height() / DefaultChart.height();
    worksheet_insert_chart_opt(book.sheet(), static_cast<lxw_row_t>(place.row),
                               static_cast<lxw_col_t>(place.column), chart, &options);
}

} // namespace

Sheet chartSheet(const ChartTable& table)
{
    // Whole hundredths are written with both decimals: those of one column differ in none.
    const bool isInHundredths = !table.unit.isEmpty() && table.tableDecimals() == 2;
    const auto cell = [isInHundredths](double value) {
        return isInHundredths ? Value(qRound64(value * 100)) : Value(value);
    };
    QList<SheetColumn> columns{{table.rowTitle}};
    for (const ChartColumn& column : table.columns)
        columns.append(
            {columnTitle(table, column), isInHundredths ? CellKind::Percent : CellKind::Number});
    QList<QList<Value>> rows;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QList<Value> cells{table.rows.at(row)};
        for (const ChartColumn& column : table.columns) {
            const std::optional<double> value = table.tableValue(row, column);
            cells.append(value ? cell(*value) : Value());
        }
        rows.append(cells);
    }
    return Sheet::of(table.titleOfYear(), columns, rows);
}

Result<void> writeChartWorkbook(const ChartTable& table, ChartForm form, const QString& path)
{
    return saveWhole(path, [&](const QString& temporary) {
        WorkbookWriter book(temporary, QString::fromUtf8(SheetName),
                            WorkbookWriter::Mode::InMemory);
        const QList<int> widths = columnWidths(table);
        setWidths(widths, book);
        writeNumbers(table, book);
        writeBasis(table, widths, book);
        addChart(table, form, chartPlace(table, form, widths), book);
        setUpPage(book.sheet());
        book.setFacts({.title = table.fullTitle(),
                       .subject = {},
                       .comments = table.basisText(),
                       .madeAt = {}});
        const Result<void> closed = book.close();
        const QList<int> lines = linesOf(table, form);
        return closed && !lines.isEmpty()
            ? drawAsLines(temporary, lines, QByteArray::number(colorOf(ChartRole::Schedule), 16))
            : closed;
    });
}

} // namespace touyan
