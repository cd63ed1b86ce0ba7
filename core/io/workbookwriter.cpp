#include "io/workbookwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 32'767; // UTF-16 units in a cell
constexpr qsizetype LongestSheetName = 31;
constexpr lxw_color_t HeadingFill = 0xE8EEF7;
constexpr lxw_color_t SumFill = 0xF5F7FA;
constexpr lxw_color_t InputFill = 0xFFF9E5;

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

/// @p text without what XML cannot carry, as UTF-8 and no longer than a cell may hold.
QByteArray validText(const QString& text)
{
    QString valid = text.left(LongestText);
    valid.removeIf(
        [](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE; });
    return valid.toUtf8(); // half a surrogate pair becomes U+FFFD
}

/// A text that looks like _x0041_ would be read as the character of that code: its first underscore
/// is written as such a code itself.
QByteArray cellText(QString text)
{
    static const QRegularExpression Code(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (text.contains("_x"_L1))
        text.replace(Code, u"_x005F_"_s);
    return validText(text);
}

/// Spreadsheet programs refuse some characters in the name of a sheet, and long names.
QByteArray validSheetName(QString name)
{
    for (QChar& c : name) {
        if (u"[]:*?/\\'"_s.contains(c))
            c = u' ';
    }
    name = name.trimmed().left(LongestSheetName);
    return name.isEmpty() ? QByteArray("Sheet1") : validText(name);
}

lxw_color_t fillColor(SheetLook::Fill fill)
{
    switch (fill) {
    case SheetLook::Fill::None:
        break;
    case SheetLook::Fill::Heading:
        return HeadingFill;
    case SheetLook::Fill::Sum:
        return SumFill;
    case SheetLook::Fill::Input:
        return InputFill;
    }
    return LXW_COLOR_WHITE;
}

const char* fontName(SheetLook::Font font)
{
    switch (font) {
    case SheetLook::Font::SongTi:
        return "宋体";
    case SheetLook::Font::HeiTi:
        return "黑体";
    case SheetLook::Font::XiaoBiaoSong:
        return "方正小标宋简体";
    case SheetLook::Font::KaiTi:
        return "楷体";
    }
    return "宋体";
}

const char* numberFormat(SheetLook::Number number)
{
    switch (number) {
    case SheetLook::Number::General:
        return "General";
    case SheetLook::Number::Integer:
        return "0";
    case SheetLook::Number::Wan:
        return "#,##0.00";
    case SheetLook::Number::Percent:
        return "0.00%";
    case SheetLook::Number::Date:
        return "yyyy-mm-dd";
    }
    return "General";
}

uint8_t alignment(SheetLook::Align align)
{
    switch (align) {
    case SheetLook::Align::Left:
        return LXW_ALIGN_LEFT;
    case SheetLook::Align::Centre:
        return LXW_ALIGN_CENTER;
    case SheetLook::Align::Right:
        return LXW_ALIGN_RIGHT;
    }
    return LXW_ALIGN_LEFT;
}

} // namespace

WorkbookWriter::WorkbookWriter(const QString& path, const QString& sheetName, Mode mode)
{
    lxw_workbook_options options{};
    options.constant_memory = mode == Mode::RowByRow ? LXW_TRUE : LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    addSheet(sheetName);
}

void WorkbookWriter::addSheet(const QString& name)
{
    m_sheet = workbook_add_worksheet(m_book, validSheetName(name).constData());
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_format* WorkbookWriter::format(const SheetLook& look)
{
    lxw_format*& format = m_formats[look];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    format_set_font_name(format, fontName(look.font));
    format_set_font_size(format, look.size);
    format_set_align(format, alignment(look.align));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_num_format(format, numberFormat(look.number));
    format_set_text_wrap(format);
    if (look.frame == SheetLook::Frame::Thin)
        format_set_border(format, LXW_BORDER_THIN);
    if (look.fill != SheetLook::Fill::None)
        format_set_bg_color(format, fillColor(look.fill));
    if (look.lock == SheetLook::Lock::Open)
        format_set_unlocked(format);
    return format;
}

void WorkbookWriter::text(int row, int column, const QString& text, const SheetLook& look)
{
    if (text.isEmpty()) {
        blank(row, column, look);
        return;
    }
    worksheet_write_string(m_sheet, rowOf(row), columnOf(column), cellText(text).constData(),
                           format(look));
}

void WorkbookWriter::number(int row, int column, double number, const SheetLook& look)
{
    worksheet_write_number(m_sheet, rowOf(row), columnOf(column), number, format(look));
}

void WorkbookWriter::date(int row, int column, QDate day, const SheetLook& look)
{
    if (!day.isValid() || day.year() < 1900) { // the calendar of spreadsheets begins in 1900
        text(row, column, day.toString(Qt::ISODate), look);
        return;
    }
    lxw_datetime moment{};
    moment.year = day.year();
    moment.month = day.month();
    moment.day = day.day();
    worksheet_write_datetime(m_sheet, rowOf(row), columnOf(column), &moment, format(look));
}

void WorkbookWriter::blank(int row, int column, const SheetLook& look)
{
    worksheet_write_blank(m_sheet, rowOf(row), columnOf(column), format(look));
}

void WorkbookWriter::formula(int row, int column, const QString& formula, double value,
                             const SheetLook& look)
{
    worksheet_write_formula_num(m_sheet, rowOf(row), columnOf(column), formula.toUtf8().constData(),
                                format(look), value);
}

void WorkbookWriter::formula(int row, int column, const QString& formula, const QString& value,
                             const SheetLook& look)
{
    worksheet_write_formula_str(m_sheet, rowOf(row), columnOf(column), formula.toUtf8().constData(),
                                format(look), cellText(value).constData());
}

void WorkbookWriter::merged(const CellRange& range, const QString& text, const SheetLook& look)
{
    worksheet_merge_range(m_sheet, rowOf(range.firstRow), columnOf(range.firstColumn),
                          rowOf(range.lastRow), columnOf(range.lastColumn),
                          cellText(text).constData(), format(look));
}

void WorkbookWriter::setColumnWidth(int column, double characters)
{
    worksheet_set_column(m_sheet, columnOf(column), columnOf(column), characters, nullptr);
}

void WorkbookWriter::setRowHeight(int row, double points)
{
    worksheet_set_row(m_sheet, rowOf(row), points, nullptr);
}

void WorkbookWriter::setDetailRowHeight(int row, double points)
{
    lxw_row_col_options options{};
    options.level = 1;
    worksheet_set_row_opt(m_sheet, rowOf(row), points, nullptr, &options);
}

void WorkbookWriter::setFacts(const WorkbookFacts& facts)
{
    QByteArray title = validText(facts.title);
    QByteArray subject = validText(facts.subject);
    QByteArray comments = validText(facts.comments);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.comments = comments.data();
    if (facts.madeAt.isValid())
        properties.created = facts.madeAt.toSecsSinceEpoch();
    workbook_set_properties(m_book, &properties);
}

Result<void> WorkbookWriter::close()
{
    const lxw_error failure = workbook_close(m_book);
    m_book = nullptr; // freed by workbook_close(), also when it fails
    if (failure == LXW_NO_ERROR)
        return {};
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("Workbook", "The workbook could not be written."),
                 QString::fromUtf8(lxw_strerror(failure))};
}

int widthInDigits(const QString& text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2000 ? 1 : 2;
    return width;
}

} // namespace touyan
