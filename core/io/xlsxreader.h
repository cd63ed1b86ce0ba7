#pragma once

#include "io/cellrange.h"
#include "io/readlimits.h"
#include "io/refusal.h"
#include "io/sheetcell.h"

#include <memory>

namespace touyan {

class ZipPackage;
struct XlsxBook;

/// The cells of a whole sheet. Values below a merged range are left out: nobody sees them.
class CellGrid
{
public:
    CellGrid() = default;
    CellGrid(std::vector<SheetRow> rows, std::vector<CellRange> merges);

    /// Rows with something in them, from the top.
    const std::vector<SheetRow>& rows() const { return m_rows; }
    const std::vector<CellRange>& merges() const { return m_merges; }
    /// The cell at @p row and @p column, or nullptr when it is empty.
    const SheetCell* find(int row, int column) const;
    /// What is in the cell; nothing when it is empty.
    CellContent content(int row, int column) const;
    /// The same as text; see textOf().
    QString text(int row, int column) const { return textOf(content(row, column)); }

private:
    std::vector<SheetRow> m_rows;
    std::vector<CellRange> m_merges;
};

/// Reads workbooks (xlsx) from elsewhere, and trusts nothing in them: what is read is limited, and
/// whatever is not read is refused with a class (see refusalOf()) and a message that says what to
/// do. Cells are handed over as they are read, so that memory stays flat however long a sheet is.
class XlsxReader
{
public:
    struct Sheet
    {
        QString name;
        SheetVisibility visibility;
    };

    /// Opens @p path, which must not change until the reader is gone.
    static Result<XlsxReader> open(const QString& path, const ReadLimits& limits = {});
    ~XlsxReader();
    XlsxReader(XlsxReader&& other) noexcept;
    XlsxReader& operator=(XlsxReader&& other) noexcept;

    /// The sheets with cells, hidden ones too, in the order of their tabs.
    std::vector<Sheet> sheets() const;

    /// Hands the rows of sheet @p index to @p sink. Merged ranges stand behind the rows in the
    /// file: what they hide is still in the rows.
    Result<std::vector<CellRange>> readRows(int index, const RowSink& sink) const;
    /// All cells of sheet @p index, for sheets known to be small.
    Result<CellGrid> readGrid(int index) const;

private:
    XlsxReader(const ReadLimits& limits, ZipPackage package, XlsxBook book);

    ReadLimits m_limits;
    std::unique_ptr<ZipPackage> m_package;
    std::unique_ptr<XlsxBook> m_book;
};

} // namespace touyan
