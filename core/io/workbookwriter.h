#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QDate>
#include <QString>

#include <map>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace touyan {

/// How a cell of a workbook looks.
struct CellLook
{
    enum class Align
    {
        Left,
        Centre,
        Right
    };
    enum class Font
    {
        SongTi,
        HeiTi,
        XiaoBiaoSong,
        KaiTi
    };
    enum class Frame
    {
        None,
        Thin
    };
    enum class Fill
    {
        None,
        Heading,
        Sum
    };
    enum class Number
    {
        General,
        Integer,
        Wan, ///< thousands separators and two decimals
        Percent,
        Date
    };

    Font font = Font::SongTi;
    double size = 10;
    Align align = Align::Left;
    Number number = Number::General;
    Frame frame = Frame::Thin;
    Fill fill = Fill::None;

    auto operator<=>(const CellLook&) const = default;
};

/// Cells from (row, column) to another one, both included and counted from 0.
struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// Text that the properties of a workbook show.
struct WorkbookFacts
{
    QString title;
    QString subject;
    QString comments;
    QDateTime madeAt;
};

/// A workbook in the making, one sheet after the other: libxlsxwriter with types, values that it would refuse put
/// right, and one format per look.
class WorkbookWriter
{
public:
    enum class Mode
    {
        InMemory, ///< cells in any order, merged ranges
        RowByRow ///< flat memory; rows in order, no merging over several rows
    };

    WorkbookWriter(const QString& path, const QString& sheetName, Mode mode);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    /// Adds a sheet; what follows is written to it.
    void addSheet(const QString& name);
    void text(int row, int column, const QString& text, const CellLook& look);
    void number(int row, int column, double number, const CellLook& look);
    void date(int row, int column, QDate day, const CellLook& look);
    void blank(int row, int column, const CellLook& look);
    /// A formula with the value that it has, for programs that do not calculate on opening.
    void formula(int row, int column, const QString& formula, double value, const CellLook& look);
    void merged(const CellRange& range, const QString& text, const CellLook& look);

    void setColumnWidth(int column, double characters);
    void setRowHeight(int row, double points);
    /// The same for a row that can be folded away below its category.
    void setDetailRowHeight(int row, double points);
    void setFacts(const WorkbookFacts& facts);
    /// What libxlsxwriter offers beyond the above, such as print setup.
    lxw_worksheet* sheet() { return m_sheet; }

    /// Writes the file. Nothing else may be called afterwards.
    Result<void> close();

private:
    lxw_format* format(const CellLook& look);

    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    std::map<CellLook, lxw_format*> m_formats;
};

/// The width of @p text in digits, the unit of column widths; a Chinese character takes two.
int widthInDigits(const QString& text);
/// "G7" for row 6, column 6.
QString cellName(int row, int column);

} // namespace touyan
