#pragma once

#include "base/money.h"
#include "base/result.h"
#include "io/cellrange.h"

#include <QDate>
#include <QString>

#include <map>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace touyan {

/// How a cell of a workbook looks.
struct SheetLook
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
        Sum,
        Input ///< to be filled in
    };
    enum class Lock
    {
        Locked, ///< not to be changed while its sheet is protected
        Open
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
    Lock lock = Lock::Locked;

    auto operator<=>(const SheetLook&) const = default;
};

/// Text that the properties of a workbook show.
struct WorkbookFacts
{
    QString title;
    QString subject;
    QString comments;
    QDateTime madeAt;
};

/// A workbook in the making: libxlsxwriter with types, values that it would refuse put right, and
/// one format per look.
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

    void text(int row, int column, const QString& text, const SheetLook& look);
    void number(int row, int column, double number, const SheetLook& look);
    void date(int row, int column, QDate day, const SheetLook& look);
    void blank(int row, int column, const SheetLook& look);
    /// A formula with the value that it has, for programs that do not calculate on opening.
    void formula(int row, int column, const QString& formula, double value, const SheetLook& look);
    /// The same for a formula whose value is a text.
    void formula(int row, int column, const QString& formula, const QString& value,
                 const SheetLook& look);
    void merged(const CellRange& range, const QString& text, const SheetLook& look);

    void setColumnWidth(int column, double characters);
    void setRowHeight(int row, double points);
    /// The same for a row that can be folded away below its category.
    void setDetailRowHeight(int row, double points);
    void setFacts(const WorkbookFacts& facts);
    /// Another sheet; from here on everything goes to it.
    void addSheet(const QString& name);
    /// What libxlsxwriter offers beyond the above, such as print setup.
    lxw_worksheet* sheet() { return m_sheet; }
    lxw_workbook* book() { return m_book; }

    /// Writes the file. Nothing else may be called afterwards.
    Result<void> close();

private:
    lxw_format* format(const SheetLook& look);

    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    std::map<SheetLook, lxw_format*> m_formats;
};

/// The width of @p text in digits, the unit of column widths; a Chinese character takes two.
int widthInDigits(const QString& text);

} // namespace touyan
