#pragma once

#include "reports/papertable.h"

#include <QSizeF>

#include <vector>

class QXmlStreamWriter;

namespace touyan {

class WordStyles;
class WordText;

/// Writes the rows of one table: headings repeated on each page, rows kept whole unless they are
/// taller than a page.
class WordTable
{
public:
    /// @p textArea in points.
    WordTable(const PaperTable& table, const QSizeF& textArea, WordStyles& styles,
              QXmlStreamWriter& xml, WordText& text);

    void begin();
    void head();
    /// The row of the table at @p index.
    void row(int index);
    /// Its last row is not to be the last on its page.
    void keepEndWithNext() { m_endStays = true; }
    void end();

private:
    /// What the cells above cover of a column.
    struct Cover
    {
        int rows = 0; ///< still to come
        int columns = 0; ///< of the covering cell; in its first column only
    };

    /// How a cell stands in the grid.
    struct CellPlace
    {
        int column = 0;
        int span = 1;
        bool isCovered = false; ///< goes on with the cell above
    };

    int width(int column, int span) const;
    void writeBorders();
    void writeMargins();
    void writeRow(const TableRow& row);
    void writeRowProperties(const TableRow& row);
    void writeCell(const TableRow& row, const TableCell& cell, const CellPlace& place);
    void writeCellProperties(const TableCell& cell, const CellPlace& place);
    /// Whether the next row goes on with what stands in @p column.
    bool isJoinedBelow(int column) const;
    void writeCellText(const TableRow& row, const TableCell& cell, int column);
    bool fitsAPage(const TableRow& row) const;

    const PaperTable& m_table;
    WordStyles& m_styles;
    QXmlStreamWriter& m_xml;
    WordText& m_text;
    double m_pageHeight; ///< points
    std::vector<int> m_widths; ///< of the columns, in twips
    std::vector<Cover> m_covers;
    bool m_keepsNext = false; ///< the row being written
    TableRow m_below; ///< that keeps with it; else without cells
    bool m_endStays = false;
    QString m_headStyle;
    QString m_bodyStyle;
};

} // namespace touyan
