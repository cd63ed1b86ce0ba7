#pragma once

#include "reports/papertable.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMarginsF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace touyan {

class Scene;

/// What a paragraph is for; the style sheet says how it looks. Sizes and fonts after GB/T
/// 9704-2012.
enum class ParagraphRole
{
    CoverTitle, ///< of a pack, alone on its page
    CoverLine, ///< issuer, date and the like on a cover, 3号楷体
    ContentsTitle, ///< 目录: as a title, but no entry of the contents itself
    Contents1, ///< entry of the contents with its page after a tab; made by the back ends
    Contents2,
    Contents3,
    LetterMark, ///< 份号, 密级, 紧急程度: 3号黑体 flush left
    IssuerMark, ///< 发文机关标志: the red heading of an official paper
    DocumentNumber, ///< 发文字号
    Title, ///< 标题, 2号小标宋
    SubTitle, ///< what stands in brackets below a title, 3号楷体
    AnnexMark, ///< 附件, 3号黑体 flush left
    AnnexList, ///< 附件：1. … below the text of a letter
    Heading1, ///< 一、 3号黑体
    Heading2, ///< （一） 3号楷体
    Heading3, ///< 1. 3号仿宋
    Body, ///< 3号仿宋, first line indented by two characters
    Addressee, ///< 主送机关: body without indent
    Signature, ///< 署名 and date, flush right
    UnitNote, ///< 单位：万元, right above a table
    TableCaption, ///< 表1 …, above a table
    Caption, ///< 图1 …, below a figure
    Note, ///< small print below a table
    Footnote, ///< at the foot of a page; made by the back ends
    ImprintLine ///< 版记; made by the back ends
};

inline constexpr size_t ParagraphRoleCount = static_cast<size_t>(ParagraphRole::ImprintLine) + 1;

/// How a paragraph of one role looks. Lengths in points.
struct ParagraphStyle
{
    PaperFont font = PaperFont::FangSong;
    double size = 15.75; ///< 3号 on the grid of GB/T 9704: 28 characters on 156 mm
    double pitch = 29.6; ///< from line to line; 22 lines on 225 mm
    ParagraphAlign align = ParagraphAlign::Left;
    double indent = 0; ///< of the first line, in characters; negative: the others stand further in
    double left = 0; ///< indent of all lines, in characters
    double right = 0;
    double before = 0;
    double after = 0;
    int outlineLevel = 0; ///< 1 and more: an entry of the outline
    bool keepsWithNext = false;
    PaperColour colour = PaperColour::Black;
};

ParagraphStyle paragraphStyle(ParagraphRole role);

struct Paragraph;
/// That of its role, with what it has of its own.
ParagraphStyle paragraphStyle(const Paragraph& paragraph);

/// Roughly how wide @p line is, in characters: those that are not Chinese count half.
double widthInCharacters(const QString& line);

/// The size at which @p paragraph is set on a line of @p width points: that of its style, but an
/// issuer's mark or a line of 版记 that is too long for one line is set smaller, within reason.
double settingSize(const Paragraph& paragraph, double width);

struct Paragraph
{
    ParagraphRole role = ParagraphRole::Body;
    QList<TextRun> runs;
    /// By which people find it when they change its words before printing, such as "intro"; the
    /// same each time the paper is made. Empty: it is not to be changed.
    QString id;
    /// Characters from the right edge; nothing: those of the style. Put in by numbered() where a
    /// signature stands.
    std::optional<double> right = {};

    static Paragraph of(ParagraphRole role, const QString& text) { return {role, {TextRun{text}}}; }
    static Paragraph of(ParagraphRole role, const QString& text, const QString& id)
    {
        return {role, {TextRun{text}}, id};
    }
    QString text() const { return plainText(runs); }
};

/// A drawing: timeline, map or chart, printed as vectors. Lengths in millimetres.
struct Figure
{
    std::shared_ptr<const Scene> scene;
    double width = 156;
    double height = 90;
    QString caption; ///< stands below after 图1, 图2 …
    int number = 0; ///< put in by numbered()
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
    bool staysAtTop = false; ///< for covers and 版头
};

/// What follows starts a new page.
struct PageBreak
{
};

/// The headings of the document with their page numbers.
struct ContentsList
{
    int levels = 1; ///< headings up to this outline level, 3 at most
    bool hasTitlesOnly = false; ///< of papers and their annexes, no headings within them
};

/// 附件1 and the title of the annex that begins here; the number is left out where there is but
/// one. An annex begins a page: it belongs at the top of a section or after a PageBreak.
struct AnnexHeading
{
    QString title;
};

/// 附件：1. …: the titles of the annexes, below the text that they belong to.
struct AnnexList
{
};

/// 版记: who else gets the paper, who printed it and when, between rules at the bottom of its page.
struct Imprint
{
    QString copyTo; ///< after 抄送; empty: no such line
    QString printedBy; ///< 印发机关
    QString printedOn; ///< 印发日期, such as 2020年3月2日印发
};

/// The lines of @p imprint; what stands at the right follows a tab.
QStringList imprintLines(const Imprint& imprint);

using Block = std::variant<Paragraph, PaperTable, Figure, RuleLine, BlockGap, PageBreak,
                           ContentsList, AnnexHeading, AnnexList, Imprint>;

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

/// Papers, margins and figures are measured in millimetres, type and its lines in points.
inline constexpr double PointsPerMillimetre = 72 / 25.4;

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
    Upright,
    Centred ///< below the text in its middle, for papers that are not bound
};

/// Pages of one paper. A section starts on a new page. Whoever reads the blocks of any document
/// asks made() for them.
struct Section
{
    Paper paper;
    /// Of an odd page, in millimetres; even pages swap the binding side with the opposite one.
    QMarginsF margins;
    PageNumbering numbering = PageNumbering::Standard;
    std::optional<int> firstNumber; ///< nothing: goes on from the section before
    QList<Block> blocks;
    /// Makes the blocks, always the same, each time that they are asked for: of papers with
    /// thousands of sections, which need no room then. Such a section has no others, and in them
    /// nothing that is numbered, no contents, no text that may be changed.
    std::function<QList<Block>()> source = {};
    /// The title among the blocks that the source makes, if it is the only heading in them: so that
    /// contents and counts of headings need not make them. Empty: the blocks have to be read.
    QString sourceTitle = {};

    /// This section with its blocks there, wherever they come from.
    Section made() const;

    /// The margins of GB/T 9704 for @p paper: 156 × 225 mm of text on A4.
    static Section on(Paper paper);
};

/// Whether block @p index of @p section may not be the last on its page: headings, what leads in a
/// list, a table or a figure, the end of a table with a note on it; of a signature all lines but
/// its last, and the text right above it or above the list of annexes.
bool staysWithNext(const Section& section, qsizetype index);

/// Words of a document that may be changed before it is printed.
struct EditableText
{
    QString id;
    ParagraphRole role = ParagraphRole::Body;
    QString text;

    bool operator==(const EditableText&) const = default;
};

/// A paper as content: sections of blocks. Preview, PDF, printer and word processor files are made
/// from it; whoever composes it knows none of them.
struct Document
{
    QString title;
    QString subject;
    QString author;
    std::optional<QDateTime> madeAt; ///< nothing: files bear the time at which they are written
    QString language = QStringLiteral("zh-CN");
    QString period; ///< 2020年10月, 2020年11月24日: what it tells of, for names of files
    /// What whoever makes the paper should know of it, in the language of the windows; not printed.
    QStringList remarks;
    QList<Section> sections;

    /// Paragraphs that have an id, in their order. Neighbours of one id are one text of several
    /// lines.
    QList<EditableText> editableTexts() const;
    /// Puts other words, by id, into paragraphs: each line becomes one, a text without words none.
    /// The looks and footnotes of what was there are lost.
    void setTexts(const QHash<QString, QString>& texts);

    /// Everything as plain text, for golden files: one line per paragraph and per table row.
    QString toText() const;
};

} // namespace touyan
