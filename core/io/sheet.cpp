#include "io/sheet.h"

#include "base/money.h"
#include "io/wholefile.h"
#include "io/workbookwriter.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsMeasured = 200; // whose texts decide the width of a column
constexpr int NarrowestColumn = 8;
constexpr int WidestColumn = 50;

SheetLook lookOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return {};
    case CellKind::Integer:
        return {.align = SheetLook::Align::Right, .number = SheetLook::Number::Integer};
    case CellKind::Number:
        return {.align = SheetLook::Align::Right};
    case CellKind::Money:
        return {.align = SheetLook::Align::Right, .number = SheetLook::Number::Wan};
    case CellKind::Percent:
        return {.align = SheetLook::Align::Right, .number = SheetLook::Number::Percent};
    case CellKind::Date:
        return {.align = SheetLook::Align::Centre, .number = SheetLook::Number::Date};
    }
    return {};
}

double numberOf(qint64 value, CellKind kind)
{
    const auto number = static_cast<double>(value);
    if (kind == CellKind::Money)
        return number / Money::FenPerWan;
    return kind == CellKind::Percent ? number / 10'000.0 : number;
}

/// Writes the cells and keeps what the widths of the columns come from.
class SheetWriter
{
public:
    SheetWriter(const Sheet& sheet, WorkbookWriter& book)
        : m_sheet(sheet)
        , m_book(book)
    {
    }

    void run()
    {
        for (const SheetColumn& column : m_sheet.columns)
            m_widths.append(column.width > 0 ? column.width : widthInDigits(column.title) + 4);
        writeHeading();
        for (int i = 0; i < m_sheet.rowCount; ++i)
            writeRow(i, m_sheet.row(i));
        setUp();
    }

private:
    void writeHeading()
    {
        const SheetLook look{.font = SheetLook::Font::HeiTi,
                             .align = SheetLook::Align::Centre,
                             .fill = SheetLook::Fill::Heading};
        for (int column = 0; column < m_sheet.columns.size(); ++column)
            m_book.text(0, column, m_sheet.columns.at(column).title, look);
    }

    void writeRow(int index, const QList<Value>& cells)
    {
        for (int column = 0; column < m_sheet.columns.size(); ++column) {
            const Value value = cells.value(column);
            writeCell(index + 1, column, value);
            const auto* text = std::get_if<QString>(&value);
            if (text && index < RowsMeasured && m_sheet.columns.at(column).width == 0)
                m_widths[column] = std::max(m_widths.at(column), widthInDigits(*text) + 2);
        }
    }

    void writeCell(int row, int column, const Value& value)
    {
        const CellKind kind = m_sheet.columns.at(column).kind;
        if (const auto* text = std::get_if<QString>(&value))
            m_book.text(row, column, *text, lookOf(CellKind::Text));
        else if (const auto* integer = std::get_if<qint64>(&value))
            m_book.number(row, column, numberOf(*integer, kind), lookOf(kind));
        else if (const auto* number = std::get_if<double>(&value))
            m_book.number(row, column, *number, lookOf(kind));
        else if (const auto* day = std::get_if<QDate>(&value))
            m_book.date(row, column, *day, lookOf(CellKind::Date));
        else
            m_book.blank(row, column, lookOf(kind));
    }

    void setUp()
    {
        for (int column = 0; column < m_widths.size(); ++column) {
            m_book.setColumnWidth(column,
                                  std::clamp(m_widths.at(column), NarrowestColumn, WidestColumn));
        }
        lxw_worksheet* sheet = m_book.sheet();
        worksheet_freeze_panes(sheet, 1, 0);
        if (!m_sheet.columns.isEmpty()) {
            worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(m_sheet.rowCount),
                                 static_cast<lxw_col_t>(m_sheet.columns.size() - 1));
        }
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_set_footer(sheet, "&C— &P —");
    }

    const Sheet& m_sheet;
    WorkbookWriter& m_book;
    QList<int> m_widths;
};

} // namespace

Sheet Sheet::of(const QString& name, const QList<SheetColumn>& columns,
                const QList<QList<Value>>& rows)
{
    return {.name = name,
            .columns = columns,
            .rowCount = static_cast<int>(rows.size()),
            .row = [rows](int index) { return rows.at(index); }};
}

Result<void> writeWorkbook(const Sheet& sheet, const QString& path)
{
    return writeWorkbook(QList<Sheet>{sheet}, path);
}

Result<void> writeWorkbook(const QList<Sheet>& sheets, const QString& path)
{
    return saveWhole(path, [&sheets](const QString& temporary) {
        WorkbookWriter book(temporary, sheets.first().name, WorkbookWriter::Mode::RowByRow);
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (i > 0)
                book.addSheet(sheets.at(i).name);
            SheetWriter(sheets.at(i), book).run();
        }
        return book.close();
    });
}

} // namespace touyan
