#include "printing/tablegeometry.h"

#include "printing/oneline.h"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace touyan {
namespace {

constexpr double VerticalPadding = 3 * TwipsPerPoint; // above and below the text of a cell

/// Whether the cell of @p below that covers @p column goes on with the one above.
bool isJoined(const std::optional<TableRow>& below, int column)
{
    int end = 0;
    if (!below)
        return false;
    for (const TableCell& cell : below->cells) {
        end += cell.columnSpan;
        if (column < end)
            return cell.joinsAbove;
    }
    return false;
}

/// Of the calling thread, from 1. Unlike its id, it is never that of an earlier thread.
int threadNumber()
{
    static std::atomic<int> last;
    thread_local const int number = ++last;
    return number;
}

} // namespace

TableGeometry::TableGeometry(const PaperTable& table, double textWidth, const PaperFonts& fonts)
    : m_table(table)
    , m_fonts(fonts)
    , m_padding(table.style.padding * TwipsPerPoint)
    , m_pitch(table.style.pitch * TwipsPerPoint)
{
    setEdges(textWidth);
    placeHead();
    measureHead();
}

void TableGeometry::setEdges(double textWidth)
{
    const double natural = m_table.width() * TwipsPerMillimetre;
    const double scale = natural > textWidth ? textWidth / natural : 1;
    double x = (textWidth - natural * scale) / 2;
    m_edges.push_back(x);
    for (const TableColumn& column : m_table.columns) {
        x += column.width * TwipsPerMillimetre * scale;
        m_edges.push_back(x);
    }
}

double TableGeometry::cellWidth(const TableCell& cell, int column) const
{
    return left(column + cell.columnSpan) - left(column);
}

TextLook TableGeometry::look(RowKind kind, const TableCell& cell, int column) const
{
    const TableStyle& style = m_table.style;
    const ParagraphAlign align =
        kind == RowKind::Head ? ParagraphAlign::Centre : m_table.columns.at(column).align;
    return {.font = kind == RowKind::Body ? style.font : style.headFont,
            .size = style.size,
            .pitch = style.pitch,
            .align = cell.align.value_or(align)};
}

LaidText TableGeometry::lay(RowKind kind, const TableCell& cell, int column) const
{
    return {cell.runs, look(kind, cell, column), cellWidth(cell, column) - 2 * m_padding, m_fonts};
}

int TableGeometry::lineCount(RowKind kind, const TableCell& cell, int column) const
{
    const double width = cellWidth(cell, column) - 2 * m_padding;
    if (isSurelyOneLine(cell.runs, look(kind, cell, column), width, m_fonts))
        return 1;
    return lay(kind, cell, column).lineCount();
}

double TableGeometry::heightOf(int lines) const
{
    return std::max(lines * m_pitch + 2 * VerticalPadding,
                    m_table.style.minimumHeight * TwipsPerPoint);
}

double TableGeometry::rowHeight(const TableRow& row) const
{
    int lines = 1;
    int column = 0;
    for (const TableCell& cell : row.cells) {
        lines = std::max(lines, lineCount(row.kind, cell, column));
        column += cell.columnSpan;
    }
    return heightOf(lines);
}

std::vector<double> TableGeometry::cuts(const TableRow& row) const
{
    const double end = rowHeight(row) - VerticalPadding - m_pitch / 2;
    std::vector<double> cuts;
    for (double y = VerticalPadding + m_pitch; y < end; y += m_pitch)
        cuts.push_back(y);
    return cuts;
}

void TableGeometry::placeHead()
{
    std::vector<int> covered(m_edges.size(),
                             0); // how many rows more a cell above covers, by column
    for (int row = 0; row < m_table.head.size(); ++row) {
        size_t column = 0;
        for (const TableCell& cell : m_table.head.at(row).cells) {
            while (covered[column] > 0)
                ++column;
            const auto at = static_cast<int>(column);
            m_headCells.push_back({cell, row, at});
            for (int i = 0; i < cell.columnSpan; ++i)
                covered[column++] = cell.rowSpan;
        }
        for (int& rows : covered)
            rows = std::max(0, rows - 1);
    }
}

/// The texts of the heading cells, kept since they stand on every page. A text holds fonts of the
/// thread that has set it, which are gone when that ends: another thread sets them anew.
const std::vector<LaidText>& TableGeometry::headTexts() const
{
    const int thread = threadNumber();
    if (m_headThread == thread)
        return m_headTexts;
    m_headTexts.clear();
    m_headTexts.reserve(m_headCells.size());
    for (const HeadCell& it : m_headCells)
        m_headTexts.push_back(lay(RowKind::Head, it.cell, it.column));
    m_headThread = thread;
    return m_headTexts;
}

void TableGeometry::releaseHead() const
{
    m_headTexts = std::vector<LaidText>();
    m_headThread = 0;
}

void TableGeometry::measureHead()
{
    m_headHeights.assign(static_cast<size_t>(m_table.head.size()), heightOf(1));
    const auto grow = [this](size_t index) {
        const HeadCell& it = m_headCells[index];
        const int lastRow = it.row + it.cell.rowSpan - 1;
        const double room = headTop(lastRow + 1) - headTop(it.row);
        const double needed = heightOf(lineCount(RowKind::Head, it.cell, it.column));
        if (needed > room)
            m_headHeights[static_cast<size_t>(lastRow)] += needed - room;
    };
    for (size_t i = 0; i < m_headCells.size(); ++i) {
        if (m_headCells[i].cell.rowSpan == 1)
            grow(i);
    }
    for (size_t i = 0; i < m_headCells.size(); ++i)
        grow(i);
}

double TableGeometry::headTop(int row) const
{
    return std::accumulate(m_headHeights.begin(), m_headHeights.begin() + row, 0.0);
}

double TableGeometry::headHeight() const
{
    return headTop(static_cast<int>(m_headHeights.size()));
}

void TableGeometry::emitHead(PageSink& sink, const QPointF& origin) const
{
    const double inner = m_table.style.innerLine * TwipsPerPoint;
    const std::vector<LaidText>& texts = headTexts();
    for (size_t i = 0; i < m_headCells.size(); ++i) {
        const HeadCell& it = m_headCells[i];
        const double top = headTop(it.row);
        const double height = headTop(it.row + it.cell.rowSpan) - top;
        const QRectF box(origin.x() + left(it.column), origin.y() + top,
                         cellWidth(it.cell, it.column), height);
        emitCell(sink, texts[i], box,
                 {.origin = box.topLeft(), .height = height, .rowHeight = height, .isHead = true});
        sink.addLine({box.bottomLeft(), box.bottomRight(), inner}, PaperColour::Black);
        if (box.right() < origin.x() + m_edges.back() - 1)
            sink.addLine({box.topRight(), box.bottomRight(), inner}, PaperColour::Black);
    }
    const QRectF whole(origin.x() + m_edges.front(), origin.y(), m_edges.back() - m_edges.front(),
                       headHeight());
    const double outer = m_table.style.outerLine * TwipsPerPoint;
    sink.addLine(
        {whole.topLeft() - QPointF(outer / 2, 0), whole.topRight() + QPointF(outer / 2, 0), outer},
        PaperColour::Black);
    emitFrame(sink, whole);
}

void TableGeometry::emitRow(PageSink& sink, const TableRow& row, const RowPiece& piece) const
{
    const double inner = m_table.style.innerLine * TwipsPerPoint;
    int column = 0;
    for (const TableCell& cell : row.cells) {
        const QRectF box(piece.origin.x() + left(column), piece.origin.y(), cellWidth(cell, column),
                         piece.height);
        if (!cell.text().isEmpty()) {
            const double joined = isJoined(piece.joined, column) ? piece.heightJoined : 0;
            emitCell(sink, lay(row.kind, cell, column), box.adjusted(0, 0, 0, joined), piece);
        }
        column += cell.columnSpan;
        if (column < m_table.columns.size())
            sink.addLine({box.topRight(), box.bottomRight(), inner}, PaperColour::Black);
    }
    const QRectF whole(piece.origin.x() + m_edges.front(), piece.origin.y(),
                       m_edges.back() - m_edges.front(), piece.height);
    emitBottom(sink, piece);
    emitFrame(sink, whole);
}

void TableGeometry::emitBottom(PageSink& sink, const RowPiece& piece) const
{
    const double inner = m_table.style.innerLine * TwipsPerPoint;
    const double outer = m_table.style.outerLine * TwipsPerPoint;
    const double overlap = piece.isLast ? outer / 2 : 0;
    const QPointF corner = piece.origin + QPointF(0, piece.height);
    const auto addLine = [&](double from, double to) {
        sink.addLine({corner + QPointF(from - overlap, 0), corner + QPointF(to + overlap, 0),
                      piece.isLast ? outer : inner},
                     PaperColour::Black);
    };
    double from = m_edges.front();
    for (int column = 0; piece.joined && column < m_table.columns.size(); ++column) {
        if (!isJoined(piece.joined, column))
            continue;
        if (left(column) > from)
            addLine(from, left(column));
        from = left(column + 1);
    }
    if (from < m_edges.back())
        addLine(from, m_edges.back());
}

void TableGeometry::emitFrame(PageSink& sink, const QRectF& box) const
{
    const double outer = m_table.style.outerLine * TwipsPerPoint;
    sink.addLine({box.topLeft(), box.bottomLeft(), outer}, PaperColour::Black);
    sink.addLine({box.topRight(), box.bottomRight(), outer}, PaperColour::Black);
}

void TableGeometry::emitCell(PageSink& sink, const LaidText& text, const QRectF& box,
                             const RowPiece& piece) const
{
    const double x = box.left() + m_padding;
    if (piece.height >= piece.rowHeight - 1) {
        const double y = box.top() + (box.height() - text.height() + text.leading()) / 2;
        sink.addText({.text = text,
                      .origin = {x, y},
                      .count = text.lineCount(),
                      .isRepeated = piece.isHead,
                      .box = box},
                     PaperColour::Black);
        return;
    }
    // A piece of a row starts and ends between lines of text, see cuts().
    const int first = qMax(0, qRound((piece.from - VerticalPadding) / text.pitch()));
    const int end = qMin(text.lineCount(),
                         qRound((piece.from + piece.height - VerticalPadding) / text.pitch()));
    if (first >= end)
        return;
    const double y = box.top() + VerticalPadding + first * text.pitch() - piece.from;
    sink.addText({.text = text, .origin = {x, y}, .first = first, .count = end - first, .box = box},
                 PaperColour::Black);
}

} // namespace touyan
