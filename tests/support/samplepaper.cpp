#include "support/samplepaper.h"

#include "layout/scene.h"
#include "reports/letterhead.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Figure sampleFigure()
{
    auto scene = std::make_shared<Scene>(QSizeF(600, 240));
    scene->add(SceneRect{QRectF(20, 40, 400, 60)}, StyleRole::BarGreen);
    scene->add(SceneLine{{20, 20}, {20, 220}}, StyleRole::GridMajor);
    scene->add(SceneText{QRectF(20, 120, 400, 40), u"示例进度"_s}, StyleRole::RowText);
    return {.scene = scene, .width = 140, .height = 56, .caption = u"进度示意"_s};
}

Section coverSection()
{
    Section section = Section::on({});
    section.numbering = PageNumbering::None;
    section.blocks = {BlockGap{.height = 60, .staysAtTop = true},
                      Paragraph::of(ParagraphRole::CoverTitle, u"领导小组会议材料"_s),
                      BlockGap{100},
                      Paragraph::of(ParagraphRole::CoverLine, u"示例领导小组办公室"_s),
                      Paragraph::of(ParagraphRole::CoverLine, u"2020年3月"_s),
                      PageBreak(),
                      Paragraph::of(ParagraphRole::ContentsTitle, u"目　录"_s),
                      ContentsList{.levels = 2}};
    return section;
}

Section letterSection()
{
    Section section = Section::on({});
    section.firstNumber = 1;
    section.blocks = letterHeadBlocks({.secrecy = u"内部★1年"_s,
                                       .issuer = u"示例领导小组办公室"_s,
                                       .documentNumber = u"示办〔2020〕1号"_s});
    section.blocks += QList<Block>{
        Paragraph::of(ParagraphRole::Title, u"关于印发2020年度重点项目清单的通知"_s),
        Paragraph::of(ParagraphRole::Addressee, u"各区市县人民政府，市政府各有关部门："_s),
        Paragraph{
            ParagraphRole::Body,
            {{u"2020年共安排重点项目186项"_s},
             {.text = u"，总投资2,865.4亿元"_s, .footnote = u"不含储备项目。"_s},
             {.text = u"，年度计划投资612.8亿元"_s, .isBold = true},
             {.text = u"，其中绿灯"_s, .footnote = u"按月度进度判定，“绿灯”为达到序时进度。"_s},
             TextRun::mark(Light::Green),
             {u"100项、黄灯"_s},
             TextRun::mark(Light::Yellow),
             {.text = u"60项"_s, .isHighlighted = true},
             {u"。"_s}},
            u"intro"_s},
        Paragraph::of(ParagraphRole::Heading1, u"一、总体要求"_s),
        Paragraph::of(ParagraphRole::Heading2, u"（一）基本原则"_s),
        Paragraph::of(ParagraphRole::Body,
                      u"坚持问题导向、目标导向，围绕“强产业、优环境”，"_s.repeated(12)),
        sampleFigure(),
        Paragraph::of(ParagraphRole::Heading1, u"二、工作安排"_s),
        Paragraph::of(ParagraphRole::Body, u"请认真组织实施。"_s, u"closing"_s),
        BlockGap{10},
        AnnexList(),
        BlockGap{20},
        Paragraph::of(ParagraphRole::Signature, u"示例领导小组办公室"_s),
        Paragraph::of(ParagraphRole::Signature, u"2020年3月2日"_s),
        Imprint{u"市委办公室，市人大常委会办公室。"_s, u"示例领导小组办公室"_s,
                u"2020年3月2日印发"_s}};
    return section;
}

TableRow sampleRow(int index)
{
    constexpr int Group = 10;
    if (index % Group == 0)
        return {RowKind::Category,
                {TableCell::of(u"第%1类"_s.arg(index / Group + 1), ParagraphAlign::Left, 2),
                 TableCell::of(u"%1"_s.arg(Group - 1))}};
    return {RowKind::Body,
            {TableCell::of(QString::number(index)),
             TableCell::of(u"示例项目%1，新建厂房2.6万平方米，建设柔性装配线"_s.arg(index)),
             {.runs = {TextRun::mark(index % 2 == 0 ? Light::Green : Light::Red),
                       TextRun{QString::number(index * 100)}}}}};
}

} // namespace

PaperTable sampleTable(int rows)
{
    return {.columns = {{20, ParagraphAlign::Centre}, {60}, {40, ParagraphAlign::Right}},
            .head = {{RowKind::Head, {TableCell::of(u"序号"_s, 1, 2), TableCell::of(u"项目"_s, 2)}},
                     {RowKind::Head, {TableCell::of(u"名称"_s), TableCell::of(u"投资"_s)}}},
            .rows = TableRows(rows, sampleRow),
            .caption = u"项目投资"_s};
}

Document samplePaper(int rows)
{
    Section list = Section::on({PaperSize::A4, PaperOrientation::Landscape});
    list.blocks = {AnnexHeading{u"重点项目清单"_s}, sampleTable(rows),
                   Paragraph::of(ParagraphRole::Note, u"注：数据截至2020年2月。"_s)};
    Section chart = Section::on({PaperSize::A3, PaperOrientation::Landscape});
    chart.numbering = PageNumbering::Upright;
    Figure figure = sampleFigure();
    figure.width = 300;
    figure.height = 120;
    chart.blocks = {AnnexHeading{u"时间线"_s}, figure};
    return {.title = u"领导小组会议材料"_s,
            .subject = u"示例"_s,
            .author = u"示例领导小组办公室"_s,
            .sections = {coverSection(), letterSection(), list, chart}};
}

} // namespace touyan
