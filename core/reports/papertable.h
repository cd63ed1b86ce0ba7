#pragma once

#include "domain/light.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace touyan {

/// The typefaces of official papers. Which installed font stands in for one is decided where text
/// is painted; word processor files always name the official font.
enum class PaperFont
{
    FangSong, ///< 仿宋
    KaiTi, ///< 楷体
    XiaoBiaoSong, ///< 小标宋
    HeiTi, ///< 黑体
    SongTi, ///< 宋体
    Digits ///< Latin letters and digits within Chinese text
};

enum class ParagraphAlign
{
    Left,
    Centre,
    Right,
    Justified
};

enum class PaperColour
{
    Black,
    Grey,
    Red,
    Amber,
    Green
};

/// 0xRRGGBB
unsigned rgbOf(PaperColour colour);

/// A piece of text in one look; what is not stated comes from the paragraph or the table. In a
/// paragraph, text after a tab stands flush right.
struct TextRun
{
    QString text;
    std::optional<PaperFont> font;
    bool isBold = false;
    std::optional<PaperColour> colour;
    bool isHighlighted = false; ///< on a yellow ground: a number that the records do not bear out
    bool isRaised = false; ///< as a mark or an exponent
    /// Said at the foot of the page, where a raised number after the text points to. In paragraphs
    /// only: a table has its notes below it.
    QString footnote;

    /// ● ◆ ■ in the colour of @p light; empty for Light::None.
    static TextRun mark(Light light);
};

QString plainText(const QList<TextRun>& runs);

struct TableColumn
{
    double width = 20; ///< millimetres
    ParagraphAlign align = ParagraphAlign::Left;
    /// By which an office chooses it: see columnsOption(). Null: it is not to be chosen.
    const char* key = nullptr;
};

struct TableCell
{
    QList<TextRun> runs;
    int columnSpan = 1;
    int rowSpan = 1; ///< more than 1 in heading rows only
    std::optional<ParagraphAlign> align; ///< nothing: that of the column; heading cells are centred
    /// Has no text and goes on with the cell above, without a line between them. In rows of the
    /// body, below one that keeps with it.
    bool joinsAbove = false;

    static TableCell of(const QString& text, int columnSpan = 1, int rowSpan = 1);
    static TableCell of(const QString& text, ParagraphAlign align, int columnSpan = 1);
    static TableCell joinedAbove() { return {.joinsAbove = true}; }
    QString text() const { return plainText(runs); }
};

enum class RowKind
{
    Head, ///< repeated on every page of the table
    Total, ///< 合计
    Category, ///< 一、…
    Body
};

/// Cells from the left; what a cell of the row above spans has none.
struct TableRow
{
    RowKind kind = RowKind::Body;
    QList<TableCell> cells;
    bool keepsWithNext = false; ///< is about the same thing as the row after it
};

/// The rows of a table, made when they are asked for, so that a table of 10,000 rows needs no room.
class TableRows
{
public:
    using Source = std::function<TableRow(int index)>;

    TableRows() = default;
    /// @p source must go on giving the same rows while the document lives.
    TableRows(int count, Source source);
    TableRows(const QList<TableRow>& rows); // NOLINT(google-explicit-constructor)

    int count() const { return m_count; }
    TableRow at(int index) const { return m_source(index); }

private:
    int m_count = 0;
    Source m_source;
};

/// The look of a table. Lengths in points.
struct TableStyle
{
    PaperFont font = PaperFont::SongTi;
    PaperFont headFont = PaperFont::HeiTi;
    double size = 8.5;
    double pitch = 11; ///< from line to line within a cell
    double padding = 2.5; ///< between a cell's text and its lines, at the sides
    double minimumHeight = 20; ///< of a row
    double outerLine = 0.9; ///< 0: none
    double innerLine = 0.5; ///< 0: none
};

struct PaperTable
{
    QList<TableColumn> columns;
    QList<TableRow> head;
    TableRows rows;
    TableStyle style;
    QString caption; ///< stands above the table after 表1, 表2 …

    double width() const;
    /// Whether row @p index, which is @p row, may not be the last on its page: a total or a
    /// category stays with what follows, and the last row of a table does not stand alone below a
    /// repeated heading.
    bool staysWithNext(int index, const TableRow& row) const;
};

} // namespace touyan
