#include "reports/document.h"

#include <QStringList>

#include <array>

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
    return paragraph.text() % u'\n';
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
    return u"[figure] "_s % figure.caption % u'\n';
}

QString blockText(const RuleLine& /*rule*/)
{
    return u"----\n"_s;
}

QString blockText(const BlockGap& /*gap*/)
{
    return {};
}

ParagraphStyle headingStyle(PaperFont font, int level)
{
    return {.font = font, .indent = 2, .outlineLevel = level, .keepsWithNext = true};
}

} // namespace

ParagraphStyle paragraphStyle(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::IssuerMark:
        return {.font = PaperFont::XiaoBiaoSong,
                .size = 42,
                .pitch = 60,
                .align = ParagraphAlign::Centre,
                .colour = PaperColour::Red};
    case ParagraphRole::DocumentNumber:
        return {.align = ParagraphAlign::Centre};
    case ParagraphRole::Title:
        return {.font = PaperFont::XiaoBiaoSong,
                .size = 22,
                .pitch = 33,
                .align = ParagraphAlign::Centre,
                .outlineLevel = 1,
                .keepsWithNext = true};
    case ParagraphRole::SubTitle:
        return {.font = PaperFont::KaiTi, .align = ParagraphAlign::Centre, .keepsWithNext = true};
    case ParagraphRole::AnnexMark:
        return {.font = PaperFont::HeiTi, .keepsWithNext = true};
    case ParagraphRole::Heading1:
        return headingStyle(PaperFont::HeiTi, 1);
    case ParagraphRole::Heading2:
        return headingStyle(PaperFont::KaiTi, 2);
    case ParagraphRole::Heading3:
        return headingStyle(PaperFont::FangSong, 3);
    case ParagraphRole::Body:
        return {.align = ParagraphAlign::Justified, .indent = 2};
    case ParagraphRole::Addressee:
        return {.align = ParagraphAlign::Justified};
    case ParagraphRole::Signature:
        return {.align = ParagraphAlign::Right};
    case ParagraphRole::UnitNote:
        return {.font = PaperFont::FangSong,
                .size = 10.5,
                .pitch = 15,
                .align = ParagraphAlign::Right,
                .after = 2,
                .keepsWithNext = true};
    case ParagraphRole::Caption:
        return {.font = PaperFont::KaiTi, .size = 12, .pitch = 18, .align = ParagraphAlign::Centre};
    case ParagraphRole::Note:
        return {.font = PaperFont::FangSong, .size = 9, .pitch = 13, .before = 4};
    }
    return {};
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

QString Document::toText() const
{
    QString text;
    for (const Section& section : sections) {
        const QSizeF size = section.paper.millimetres();
        text += u"[section %1×%2 mm]\n"_s.arg(size.width()).arg(size.height());
        for (const Block& block : section.blocks)
            text += std::visit([](const auto& part) { return blockText(part); }, block);
    }
    return text;
}

} // namespace touyan
