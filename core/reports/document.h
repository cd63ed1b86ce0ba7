#pragma once

#include "reports/papertable.h"

#include <QDateTime>
#include <QList>
#include <QMarginsF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace touyan {

class Scene;

/// What a paragraph is for; the style sheet says how it looks. Sizes and fonts after GB/T
/// 9704-2012.
enum class ParagraphRole
{
    IssuerMark, ///< 发文机关标志: the red heading of an official paper
    DocumentNumber, ///< 发文字号
    Title, ///< 标题, 2号小标宋
    SubTitle, ///< what stands in brackets below a title, 3号楷体
    AnnexMark, ///< 附件, 3号黑体 flush left
    Heading1, ///< 一、 3号黑体
    Heading2, ///< （一） 3号楷体
    Heading3, ///< 1. 3号仿宋
    Body, ///< 3号仿宋, first line indented by two characters
    Addressee, ///< 主送机关: body without indent
    Signature, ///< 署名 and date, flush right
    UnitNote, ///< 单位：万元, right above a table
    Caption, ///< below a figure
    Note ///< small print below a table
};

enum class PaperColour
{
    Black,
    Grey,
    Red
};

/// How a paragraph of one role looks. Lengths in points.
struct ParagraphStyle
{
    PaperFont font = PaperFont::FangSong;
    double size = 15.75; ///< 3号 on the grid of GB/T 9704: 28 characters on 156 mm
    double pitch = 29.6; ///< from line to line; 22 lines on 225 mm
    ParagraphAlign align = ParagraphAlign::Left;
    double indent = 0; ///< of the first line, in characters
    double before = 0;
    double after = 0;
    int outlineLevel = 0; ///< 1 and more: an entry of the outline
    bool keepsWithNext = false;
    PaperColour colour = PaperColour::Black;
};

ParagraphStyle paragraphStyle(ParagraphRole role);

struct Paragraph
{
    ParagraphRole role = ParagraphRole::Body;
    QList<TextRun> runs;

    static Paragraph of(ParagraphRole role, const QString& text) { return {role, {TextRun{text}}}; }
    QString text() const { return plainText(runs); }
};

/// A drawing: timeline, map or chart, printed as vectors. Lengths in millimetres.
struct Figure
{
    std::shared_ptr<const Scene> scene;
    double width = 156;
    double height = 90;
    QString caption;
};

/// A horizontal line of the width of the text area.
struct RuleLine
{
    double thickness = 0.35; ///< millimetres
    PaperColour colour = PaperColour::Black;
};

/// Empty height; vanishes at the top of a page that it would have started.
struct BlockGap
{
    double height = 0; ///< millimetres
};

using Block = std::variant<Paragraph, PaperTable, Figure, RuleLine, BlockGap>;

enum class PaperSize
{
    A4,
    A3,
    A2,
    A1,
    A0
};

enum class PaperOrientation
{
    Portrait,
    Landscape
};

struct Paper
{
    PaperSize size = PaperSize::A4;
    PaperOrientation orientation = PaperOrientation::Portrait;

    /// Width and height in millimetres, as the paper is read.
    QSizeF millimetres() const;
    bool operator==(const Paper&) const = default;
};

/// Where "— 3 —" stands.
enum class PageNumbering
{
    None,
    /// As GB/T 9704 asks: below the text at the outer side; on a landscape page, which is bound
    /// into a portrait paper, at the same place of the sheet and turned with it.
    Standard,
    /// Below the text at the outer side, upright: for landscape sheets that are bound at their
    /// left.
    Upright
};

/// Pages of one paper. A section starts on a new page.
struct Section
{
    Paper paper;
    /// Of an odd page, in millimetres; even pages swap the binding side with the opposite one.
    QMarginsF margins;
    PageNumbering numbering = PageNumbering::Standard;
    std::optional<int> firstNumber; ///< nothing: goes on from the section before
    QList<Block> blocks;

    /// The margins of GB/T 9704 for @p paper: 156 × 225 mm of text on A4.
    static Section on(Paper paper);
};

/// A paper as content: sections of blocks. Preview, PDF, printer and word processor files are made
/// from it; whoever composes it knows none of them.
struct Document
{
    QString title;
    QString subject;
    QString author;
    QString language = QStringLiteral("zh-CN");
    QList<Section> sections;

    /// Everything as plain text, for golden files: one line per paragraph and per table row.
    QString toText() const;
};

} // namespace touyan
