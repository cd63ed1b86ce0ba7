#include "io/wordtable.h"

#include "io/wordstyles.h"
#include "io/wordtext.h"
#include "io/wordxml.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr double VerticalPadding = 3; // points, above and below the text of a cell

/// About how many lines @p text takes where @p characters Chinese ones stand on a line.
double linesOf(const QString& text, double characters)
{
    double lines = 0;
    double width = 0;
    for (const QChar c : text) {
        if (c == u'\n') {
            lines += std::ceil(width / characters);
            width = 0;
        }
        width += c.unicode() < 0x2E80 ? 0.5 : 1.0;
    }
    return lines + std::ceil(width / characters);
}

void writeMargin(QXmlStreamWriter& xml, const QString& side, double points)
{
    xml.writeEmptyElement(side);
    xml.writeAttribute(u"w:w"_s, QString::number(wordTwips(points)));
    xml.writeAttribute(u"w:type"_s, u"dxa"_s);
}

void writeBorder(QXmlStreamWriter& xml, const QString& side, double points)
{
    constexpr int Eighths = 8; // of a point
    xml.writeEmptyElement(side);
    if (points <= 0) {
        xml.writeAttribute(u"w:val"_s, u"nil"_s);
        return;
    }
    xml.writeAttribute(u"w:val"_s, u"single"_s);
    xml.writeAttribute(u"w:sz"_s, QString::number(std::max(2, qRound(points * Eighths))));
    xml.writeAttribute(u"w:space"_s, u"0"_s);
    xml.writeAttribute(u"w:color"_s, u"000000"_s);
}

} // namespace

WordTable::WordTable(const PaperTable& table, const QSizeF& textArea, WordStyles& styles,
                     QXmlStreamWriter& xml, WordText& text)
    : m_table(table)
    , m_styles(styles)
    , m_xml(xml)
    , m_text(text)
    , m_pageHeight(textArea.height())
    , m_covers(static_cast<size_t>(table.columns.size()))
    , m_headStyle(styles.tableText(table.style, RowKind::Head))
    , m_bodyStyle(styles.tableText(table.style, RowKind::Body))
{
    const double natural = table.width() * WordTwipsPerMillimetre;
    const double room = textArea.width() * WordTwipsPerPoint;
    const double scale = natural > room ? room / natural : 1;
    for (const TableColumn& column : table.columns)
        m_widths.push_back(qRound(column.width * WordTwipsPerMillimetre * scale));
}

int WordTable::width(int column, int span) const
{
    const auto first = m_widths.begin() + column;
    return std::accumulate(first, first + span, 0);
}

void WordTable::begin()
{
    m_xml.writeStartElement(u"w:tbl"_s);
    {
        const XmlElement properties(m_xml, u"w:tblPr"_s);
        m_xml.writeEmptyElement(u"w:tblW"_s);
        m_xml.writeAttribute(u"w:w"_s,
                             QString::number(width(0, static_cast<int>(m_widths.size()))));
        m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
        writeValue(m_xml, u"w:jc"_s, u"center"_s);
        writeBorders();
        m_xml.writeEmptyElement(u"w:tblLayout"_s);
        m_xml.writeAttribute(u"w:type"_s, u"fixed"_s);
        writeMargins();
    }
    const XmlElement grid(m_xml, u"w:tblGrid"_s);
    for (const int column : m_widths) {
        m_xml.writeEmptyElement(u"w:gridCol"_s);
        m_xml.writeAttribute(u"w:w"_s, QString::number(column));
    }
}

void WordTable::writeBorders()
{
    const XmlElement borders(m_xml, u"w:tblBorders"_s);
    for (const QString& side : {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s})
        writeBorder(m_xml, side, m_table.style.outerLine);
    for (const QString& side : {u"w:insideH"_s, u"w:insideV"_s})
        writeBorder(m_xml, side, m_table.style.innerLine);
}

void WordTable::writeMargins()
{
    const XmlElement margins(m_xml, u"w:tblCellMar"_s);
    writeMargin(m_xml, u"w:top"_s, VerticalPadding);
    writeMargin(m_xml, u"w:left"_s, m_table.style.padding);
    writeMargin(m_xml, u"w:bottom"_s, VerticalPadding);
    writeMargin(m_xml, u"w:right"_s, m_table.style.padding);
}

void WordTable::head()
{
    for (const TableRow& it : m_table.head)
        writeRow(it);
}

void WordTable::row(int index)
{
    const TableRow row = m_table.rows.at(index);
    const bool isLast = index + 1 == m_table.rows.count();
    m_keepsNext = m_table.staysWithNext(index, row) || (m_endStays && isLast);
    m_below = row.keepsWithNext && !isLast ? m_table.rows.at(index + 1) : TableRow();
    writeRow(row);
}

void WordTable::end()
{
    m_xml.writeEndElement();
}

bool WordTable::fitsAPage(const TableRow& row) const
{
    constexpr double Caution = 0.7; // of a page: the estimate knows nothing of where lines break
    const TableStyle& style = m_table.style;
    double lines = 1;
    int column = 0;
    for (const TableCell& cell : row.cells) {
        const double room = width(column, cell.columnSpan) / WordTwipsPerPoint - 2 * style.padding;
        lines = std::max(lines, linesOf(cell.text(), std::max(1.0, std::floor(room / style.size))));
        column += cell.columnSpan;
    }
    return lines * style.pitch < Caution * m_pageHeight;
}

void WordTable::writeRowProperties(const TableRow& row)
{
    const XmlElement properties(m_xml, u"w:trPr"_s);
    if (row.kind == RowKind::Head || fitsAPage(row))
        writeFlag(m_xml, u"w:cantSplit"_s);
    m_xml.writeEmptyElement(u"w:trHeight"_s);
    m_xml.writeAttribute(u"w:val"_s, QString::number(wordTwips(m_table.style.minimumHeight)));
    m_xml.writeAttribute(u"w:hRule"_s, u"atLeast"_s);
    if (row.kind == RowKind::Head)
        writeFlag(m_xml, u"w:tblHeader"_s);
}

void WordTable::writeRow(const TableRow& row)
{
    const XmlElement element(m_xml, u"w:tr"_s);
    writeRowProperties(row);
    const auto columns = static_cast<int>(m_widths.size());
    qsizetype next = 0;
    for (int column = 0; column < columns;) {
        Cover& cover = m_covers[static_cast<size_t>(column)];
        if (cover.rows > 0) {
            writeCell(row, {}, {column, cover.columns, true});
            --cover.rows;
            column += cover.columns;
            continue;
        }
        // A row that ends early gets an empty cell up to the edge.
        const TableCell cell = next < row.cells.size() ? row.cells.at(next)
                                                       : TableCell::of(QString(), columns - column);
        ++next;
        const int span = std::min(cell.columnSpan, columns - column);
        writeCell(row, cell, {column, span, cell.joinsAbove});
        cover = {cell.rowSpan - 1, span};
        column += span;
    }
}

void WordTable::writeCell(const TableRow& row, const TableCell& cell, const CellPlace& place)
{
    const XmlElement element(m_xml, u"w:tc"_s);
    writeCellProperties(cell, place);
    writeCellText(row, cell, place.column);
}

void WordTable::writeCellProperties(const TableCell& cell, const CellPlace& place)
{
    const XmlElement properties(m_xml, u"w:tcPr"_s);
    m_xml.writeEmptyElement(u"w:tcW"_s);
    m_xml.writeAttribute(u"w:w"_s, QString::number(width(place.column, place.span)));
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    if (place.span > 1)
        writeValue(m_xml, u"w:gridSpan"_s, place.span);
    if (place.isCovered)
        writeFlag(m_xml, u"w:vMerge"_s);
    else if (cell.rowSpan > 1 || isJoinedBelow(place.column))
        writeValue(m_xml, u"w:vMerge"_s, u"restart"_s);
    writeValue(m_xml, u"w:vAlign"_s, u"center"_s);
}

bool WordTable::isJoinedBelow(int column) const
{
    int end = 0;
    for (const TableCell& cell : m_below.cells) {
        end += cell.columnSpan;
        if (column < end)
            return cell.joinsAbove;
    }
    return false;
}

void WordTable::writeCellText(const TableRow& row, const TableCell& cell, int column)
{
    const ParagraphAlign align = cell.align.value_or(
        row.kind == RowKind::Head ? ParagraphAlign::Centre : m_table.columns.at(column).align);
    const XmlElement paragraph(m_xml, u"w:p"_s);
    {
        const XmlElement properties(m_xml, u"w:pPr"_s);
        writeValue(m_xml, u"w:pStyle"_s, row.kind == RowKind::Body ? m_bodyStyle : m_headStyle);
        if (m_keepsNext)
            writeFlag(m_xml, u"w:keepNext"_s);
        if (align != ParagraphAlign::Left)
            writeValue(m_xml, u"w:jc"_s, wordAlign(align));
    }
    m_text.write(cell.runs);
}

} // namespace touyan
