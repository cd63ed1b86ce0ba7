#include "reports/document.h"

#include "reports/numbering.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::array<double, 2>, 5> PortraitSizes{
    {{210, 297}, {297, 420}, {420, 594}, {594, 841}, {841, 1189}}};

// GB/T 9704-2012, 5.2: 天头 37 mm, 订口 28 mm; the others leave 156 × 225 mm of text on A4.
constexpr QMarginsF SheetMargins(28, 37, 26, 35);

QString rowText(const TableRow& row)
{
    QStringList cells;
    for (const TableCell& cell : row.cells)
        cells.append(cell.text().replace(u'\n', u' '));
    return cells.join(u" | ");
}

QString blockText(const Paragraph& paragraph)
{
    QString text;
    for (const TextRun& run : paragraph.runs) {
        text += run.text;
        if (!run.footnote.isEmpty())
            text += u"[^"_s % run.footnote % u']';
    }
    return text % u'\n';
}

QString blockText(const PaperTable& table)
{
    QString text;
    for (const TableRow& row : table.head)
        text += u"= "_s % rowText(row) % u'\n';
    for (int i = 0; i < table.rows.count(); ++i) {
        const TableRow row = table.rows.at(i);
        text += (row.kind == RowKind::Body ? u"- "_s : u"+ "_s) % rowText(row) % u'\n';
    }
    return text;
}

QString blockText(const Figure& figure)
{
    return u"[figure] "_s % captionLine(figure) % u'\n';
}

QString blockText(const RuleLine& /*rule*/)
{
    return u"----\n"_s;
}

QString blockText(const BlockGap& /*gap*/)
{
    return {};
}

QString blockText(const PageBreak& /*pageBreak*/)
{
    return u"[page]\n"_s;
}

QString blockText(const ContentsList& list)
{
    return u"[contents to level %1]\n"_s.arg(list.levels);
}

QString blockText(const Imprint& imprint)
{
    QString text;
    const QStringList lines = imprintLines(imprint);
    for (const QString& line : lines)
        text += u"[imprint] "_s % line % u'\n';
    return text;
}

// numbered() has put paragraphs in their place.
QString blockText(const AnnexHeading& /*heading*/)
{
    return {};
}

QString blockText(const AnnexList& /*list*/)
{
    return {};
}

/// The lines of @p text as paragraphs in the place of @p model.
QList<Block> paragraphsOf(const QString& text, const Paragraph& model)
{
    QList<Block> blocks;
    // A title is one heading however many lines it has.
    const bool isTitle =
        model.role == ParagraphRole::Title || model.role == ParagraphRole::CoverTitle;
    const QStringList lines =
        isTitle ? QStringList{text.trimmed()} : text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            blocks.append(Paragraph::of(model.role, line, model.id));
    }
    return blocks;
}

/// 4号, so that the titles of papers stand on one line; further lines begin behind the mark.
constexpr ParagraphStyle contentsStyle(int level)
{
    constexpr double Mark = 3.5; // 材料1 and a blank, in characters
    return {.size = 14, .pitch = 28, .indent = -Mark, .left = Mark * level};
}

constexpr ParagraphStyle headingStyle(PaperFont font, int level)
{
    return {.font = font, .indent = 2, .outlineLevel = level, .keepsWithNext = true};
}

struct RoleStyle
{
    ParagraphRole role = ParagraphRole::Body;
    ParagraphStyle style;
};

/// How the paragraphs of each role look, in the order of the roles.
constexpr std::array RoleStyles{
    RoleStyle{ParagraphRole::CoverTitle,
              {.font = PaperFont::XiaoBiaoSong,
               .size = 36,
               .pitch = 54,
               .align = ParagraphAlign::Centre,
               .after = 12}},
    RoleStyle{ParagraphRole::CoverLine,
              {.font = PaperFont::KaiTi, .size = 18, .pitch = 32, .align = ParagraphAlign::Centre}},
    RoleStyle{ParagraphRole::ContentsTitle,
              {.font = PaperFont::XiaoBiaoSong,
               .size = 22,
               .pitch = 33,
               .align = ParagraphAlign::Centre,
               .after = 14.8,
               .keepsWithNext = true}},
    RoleStyle{ParagraphRole::Contents1, contentsStyle(1)},
    RoleStyle{ParagraphRole::Contents2, contentsStyle(2)},
    RoleStyle{ParagraphRole::Contents3, contentsStyle(3)},
    RoleStyle{ParagraphRole::LetterMark, {.font = PaperFont::HeiTi}},
    RoleStyle{ParagraphRole::IssuerMark,
              {.font = PaperFont::XiaoBiaoSong,
               .size = 42,
               .pitch = 60,
               .align = ParagraphAlign::Centre,
               .colour = PaperColour::Red}},
    RoleStyle{ParagraphRole::DocumentNumber, {.align = ParagraphAlign::Centre}},
    RoleStyle{ParagraphRole::Title,
              {.font = PaperFont::XiaoBiaoSong,
               .size = 22,
               .pitch = 33,
               .align = ParagraphAlign::Centre,
               .outlineLevel = 1,
               .keepsWithNext = true}},
    RoleStyle{ParagraphRole::SubTitle,
              {.font = PaperFont::KaiTi, .align = ParagraphAlign::Centre, .keepsWithNext = true}},
    RoleStyle{ParagraphRole::AnnexMark, {.font = PaperFont::HeiTi, .keepsWithNext = true}},
    RoleStyle{ParagraphRole::AnnexList, {.indent = -4, .left = 6, .keepsWithNext = true}},
    RoleStyle{ParagraphRole::Heading1, headingStyle(PaperFont::HeiTi, 2)},
    RoleStyle{ParagraphRole::Heading2, headingStyle(PaperFont::KaiTi, 3)},
    RoleStyle{ParagraphRole::Heading3, headingStyle(PaperFont::FangSong, 4)},
    RoleStyle{ParagraphRole::Body, {.align = ParagraphAlign::Justified, .indent = 2}},
    RoleStyle{ParagraphRole::Addressee, {.align = ParagraphAlign::Justified}},
    RoleStyle{ParagraphRole::Signature,
              {.align = ParagraphAlign::Right, .right = 2, .keepsWithNext = true}},
    RoleStyle{ParagraphRole::UnitNote,
              {.font = PaperFont::FangSong,
               .size = 10.5,
               .pitch = 15,
               .align = ParagraphAlign::Right,
               .after = 2,
               .keepsWithNext = true}},
    RoleStyle{ParagraphRole::TableCaption,
              {.font = PaperFont::HeiTi,
               .size = 12,
               .pitch = 18,
               .align = ParagraphAlign::Centre,
               .keepsWithNext = true}},
    RoleStyle{ParagraphRole::Caption,
              {.font = PaperFont::KaiTi, .size = 12, .pitch = 18, .align = ParagraphAlign::Centre}},
    RoleStyle{ParagraphRole::Note,
              {.font = PaperFont::FangSong, .size = 9, .pitch = 13, .before = 4}},
    RoleStyle{ParagraphRole::Footnote,
              {.font = PaperFont::SongTi, .size = 9, .pitch = 13, .indent = -1, .left = 1}},
    RoleStyle{ParagraphRole::ImprintLine, {.size = 14, .pitch = 24, .left = 1, .right = 1}},
};

constexpr bool isOneStyleForEachRole()
{
    for (size_t i = 0; i < RoleStyles.size(); ++i) {
        if (static_cast<size_t>(RoleStyles[i].role) != i)
            return false;
    }
    return RoleStyles.size() == ParagraphRoleCount;
}
static_assert(isOneStyleForEachRole());

} // namespace

ParagraphStyle paragraphStyle(ParagraphRole role)
{
    return RoleStyles.at(static_cast<size_t>(role)).style;
}

ParagraphStyle paragraphStyle(const Paragraph& paragraph)
{
    ParagraphStyle style = paragraphStyle(paragraph.role);
    style.right = paragraph.right.value_or(style.right);
    return style;
}

double widthInCharacters(const QString& line)
{
    constexpr char16_t FirstWide = 0x2E80;
    double characters = 0;
    for (const QChar character : line)
        characters += character.unicode() < FirstWide ? 0.5 : 1;
    return characters;
}

double settingSize(const Paragraph& paragraph, double width)
{
    const ParagraphStyle style = paragraphStyle(paragraph.role);
    double smallest = style.size;
    double aside = style.left + style.right; // characters that no text stands on
    if (paragraph.role == ParagraphRole::IssuerMark) {
        smallest = 16;
    } else if (paragraph.role == ParagraphRole::ImprintLine && paragraph.text().contains(u'\t')) {
        smallest = 12;
        aside += 0.5; // the tab itself counts half
    }
    double longest = 1;
    for (const QString& line : paragraph.text().split(u'\n'))
        longest = std::max(longest, widthInCharacters(line));
    return std::clamp(std::floor(width / (longest + aside)), smallest, style.size);
}

QStringList imprintLines(const Imprint& imprint)
{
    QStringList lines;
    if (!imprint.copyTo.isEmpty())
        lines.append(u"抄送："_s % imprint.copyTo);
    lines.append(imprint.printedBy % u'\t' % imprint.printedOn);
    return lines;
}

QSizeF Paper::millimetres() const
{
    const auto& [width, height] = PortraitSizes.at(static_cast<size_t>(size));
    return orientation == PaperOrientation::Portrait ? QSizeF(width, height)
                                                     : QSizeF(height, width);
}

Section Section::on(Paper paper)
{
    if (paper.orientation == PaperOrientation::Portrait)
        return {.paper = paper, .margins = SheetMargins};
    // The sheet is bound as a portrait one and turned to the left: its left edge becomes the top.
    return {.paper = paper,
            .margins = QMarginsF(SheetMargins.bottom(), SheetMargins.left(), SheetMargins.top(),
                                 SheetMargins.right())};
}

Section Section::made() const
{
    Section section = *this;
    if (source)
        section.blocks = source();
    section.source = {};
    section.sourceTitle.clear();
    return section;
}

QList<EditableText> Document::editableTexts() const
{
    QList<EditableText> texts;
    for (const Section& section : sections) {
        const Paragraph* before = nullptr;
        for (const Block& block : section.blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && !paragraph->id.isEmpty()) {
                if (before && before->id == paragraph->id)
                    texts.last().text += u'\n' % paragraph->text();
                else
                    texts.append({paragraph->id, paragraph->role, paragraph->text()});
            }
            before = paragraph;
        }
    }
    return texts;
}

void Document::setTexts(const QHash<QString, QString>& texts)
{
    for (Section& section : sections) {
        QList<Block> blocks;
        QString replaced; // id of the paragraph before
        for (const Block& block : std::as_const(section.blocks)) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            const auto found = paragraph ? texts.constFind(paragraph->id) : texts.constEnd();
            if (!paragraph || paragraph->id.isEmpty() || found == texts.constEnd()) {
                blocks.append(block);
                replaced.clear();
                continue;
            }
            if (replaced != paragraph->id)
                blocks += paragraphsOf(*found, *paragraph);
            replaced = paragraph->id;
        }
        section.blocks = blocks;
    }
}

QString Document::toText() const
{
    const Document document = numbered(*this);
    QString text;
    for (const Section& section : document.sections) {
        const QSizeF size = section.paper.millimetres();
        text += u"[section %1×%2 mm]\n"_s.arg(size.width()).arg(size.height());
        const QList<Block> blocks = section.made().blocks;
        for (const Block& block : blocks)
            text += std::visit([](const auto& part) { return blockText(part); }, block);
    }
    return text;
}

} // namespace touyan
