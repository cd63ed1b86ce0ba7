#include "io/xlsxreader.h"

#include "io/xlsxbook.h"
#include "io/xlsxcells.h"
#include "io/zippackage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr qint64 MostRowsVisited = 20'000'000;

bool isBefore(const SheetRow& row, int wanted)
{
    return row.row < wanted;
}

/// Takes out the cells that @p merge covers but for the one that shows.
void removeCovered(std::vector<SheetRow>& rows, const CellRange& merge)
{
    auto row = std::lower_bound(rows.begin(), rows.end(), merge.firstRow, isBefore);
    for (; row != rows.end() && row->row <= merge.lastRow; ++row) {
        std::erase_if(row->cells, [&](const SheetCell& cell) {
            const bool isShown = row->row == merge.firstRow && cell.column == merge.firstColumn;
            return merge.contains(row->row, cell.column) && !isShown;
        });
    }
}

/// How many rows removeCovered() goes through for all of @p merges, at most.
qint64 rowsVisited(const std::vector<SheetRow>& rows, const std::vector<CellRange>& merges)
{
    qint64 count = 0;
    for (const CellRange& merge : merges)
        count += std::min<qint64>(merge.lastRow - merge.firstRow + 1, qint64(rows.size()));
    return count;
}

} // namespace

CellGrid::CellGrid(std::vector<SheetRow> rows, std::vector<CellRange> merges)
    : m_rows(std::move(rows))
    , m_merges(std::move(merges))
{
    for (const CellRange& merge : m_merges)
        removeCovered(m_rows, merge);
}

const SheetCell* CellGrid::find(int row, int column) const
{
    const auto at = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row, isBefore);
    return at != m_rows.cend() && at->row == row ? at->find(column) : nullptr;
}

CellContent CellGrid::content(int row, int column) const
{
    const SheetCell* cell = find(row, column);
    return cell ? cell->content : CellContent();
}

XlsxReader::XlsxReader(const ReadLimits& limits, ZipPackage package, XlsxBook book)
    : m_limits(limits)
    , m_package(std::make_unique<ZipPackage>(std::move(package)))
    , m_book(std::make_unique<XlsxBook>(std::move(book)))
{
}

XlsxReader::~XlsxReader() = default;
XlsxReader::XlsxReader(XlsxReader&& other) noexcept = default;
XlsxReader& XlsxReader::operator=(XlsxReader&& other) noexcept = default;

Result<XlsxReader> XlsxReader::open(const QString& path, const ReadLimits& limits)
{
    auto package = ZipPackage::open(path, limits);
    if (!package)
        return package.error();
    auto book = readBook(*package, limits, limits.inflatedBytes);
    if (!book)
        return book.error();
    return XlsxReader(limits, std::move(package).value(), std::move(book).value());
}

std::vector<XlsxReader::Sheet> XlsxReader::sheets() const
{
    std::vector<Sheet> list;
    for (const SheetEntry& entry : m_book->sheets)
        list.push_back({entry.name, entry.visibility});
    return list;
}

Result<std::vector<CellRange>> XlsxReader::readRows(int index, const RowSink& sink) const
{
    qint64 budget = m_limits.inflatedBytes;
    auto part = m_package->part(m_book->sheets.at(static_cast<size_t>(index)).part, budget);
    if (!part)
        return part.error();
    CellsHandler handler(*m_book, m_limits, sink);
    if (const auto read = parseXml(std::move(part).value(), m_limits, handler); !read)
        return read.error();
    return handler.merges();
}

Result<CellGrid> XlsxReader::readGrid(int index) const
{
    std::vector<SheetRow> rows;
    auto merges = readRows(index, [&rows](const SheetRow& row) {
        rows.push_back(row);
        return true;
    });
    if (!merges)
        return merges.error();
    if (rowsVisited(rows, *merges) > MostRowsVisited)
        return hostileWorkbook(u"merged ranges upon each other"_s);
    return CellGrid(std::move(rows), std::move(merges).value());
}

} // namespace touyan
