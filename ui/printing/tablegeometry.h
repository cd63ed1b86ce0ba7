#pragma once

#include "printing/pagesink.h"

#include <optional>
#include <vector>

namespace touyan {

/// A row of a table, or a piece of a row too tall for a page, at its place.
struct RowPiece
{
    QPointF origin;
    double from = 0; ///< of the row's height
    double height = 0;
    double rowHeight = 0;
    bool isLast = false; ///< of the table on this page: the outer line closes it
    bool isHead = false;
    /// The next row of the table, where it stands below on the page and goes on with this one.
    std::optional<TableRow> joined = {};
    double heightJoined = 0; ///< of the rows below that do so
};

/// Where the cells of a table stand and how tall its rows are. Lengths in twips.
class TableGeometry
{
public:
    /// @p table and @p fonts must outlive this.
    TableGeometry(const PaperTable& table, double textWidth, const PaperFonts& fonts);

    double headHeight() const;
    double rowHeight(const TableRow& row) const;
    /// Where a row may be cut so that no line of text is.
    std::vector<double> cuts(const TableRow& row) const;

    /// The texts of the heading are kept from page to page until releaseHead().
    void emitHead(PageSink& sink, const QPointF& origin) const;
    void releaseHead() const;
    void emitRow(PageSink& sink, const TableRow& row, const RowPiece& piece) const;

private:
    /// A heading cell in the grid of heading rows and columns.
    struct HeadCell
    {
        TableCell cell;
        int row = 0;
        int column = 0;
    };

    double left(int column) const { return m_edges[static_cast<size_t>(column)]; }
    double cellWidth(const TableCell& cell, int column) const;
    TextLook look(RowKind kind, const TableCell& cell, int column) const;
    LaidText lay(RowKind kind, const TableCell& cell, int column) const;
    int lineCount(RowKind kind, const TableCell& cell, int column) const;
    double heightOf(int lines) const;
    void setEdges(double textWidth);
    void placeHead();
    const std::vector<LaidText>& headTexts() const;
    void measureHead();
    double headTop(int row) const;
    void emitCell(PageSink& sink, const LaidText& text, const QRectF& box,
                  const RowPiece& piece) const;
    /// The line below a row, but for the cells that the next row goes on with.
    void emitBottom(PageSink& sink, const RowPiece& piece) const;
    void emitFrame(PageSink& sink, const QRectF& box) const;

    const PaperTable& m_table;
    const PaperFonts& m_fonts;
    double m_padding;
    double m_pitch;
    std::vector<double> m_edges; ///< of the columns; one more than there are columns
    std::vector<double> m_headHeights; ///< of each heading row
    std::vector<HeadCell> m_headCells;
    mutable std::vector<LaidText> m_headTexts; ///< see headTexts()
    mutable int m_headThread = 0; ///< the number of that which has set them
};

} // namespace touyan
