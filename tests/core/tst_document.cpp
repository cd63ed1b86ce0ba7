#include "reports/document.h"
#include "reports/letterhead.h"
#include "reports/numbering.h"
#include "support/samplepaper.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesToBeSignedStayWithTheTextAbove()
    {
        Section section = Section::on({});
        section.blocks = {Paragraph::of(ParagraphRole::Note, u"注：1."_s),
                          Paragraph::of(ParagraphRole::Note, u"2."_s), BlockGap{4},
                          Paragraph::of(ParagraphRole::Note, u"组长："_s)};
        for (const qsizetype index : {0, 1, 2})
            QVERIFY(staysWithNext(section, index));
        QVERIFY(!staysWithNext(section, 3));
        section.blocks = {Paragraph::of(ParagraphRole::Body, u"正文"_s),
                          BlockGap{16},
                          Paragraph::of(ParagraphRole::Signature, u"办公室"_s),
                          Paragraph::of(ParagraphRole::Signature, u"2020年3月2日"_s),
                          BlockGap{8},
                          Paragraph::of(ParagraphRole::Body, u"又及"_s)};
        for (const qsizetype index : {0, 1, 2})
            QVERIFY(staysWithNext(section, index));
        for (const qsizetype index : {3, 4, 5})
            QVERIFY(!staysWithNext(section, index));
    }

    void whatLeadsInStaysWithWhatFollows()
    {
        Section section = Section::on({});
        section.blocks = {Paragraph::of(ParagraphRole::Body, u"事项如下："_s),
                          Paragraph::of(ParagraphRole::Body, u"1. 甲。"_s),
                          Paragraph::of(ParagraphRole::Body, u"2. 乙。"_s),
                          Paragraph::of(ParagraphRole::Note, u"近期："_s), PaperTable()};
        QVERIFY(staysWithNext(section, 0));
        QVERIFY(!staysWithNext(section, 1));
        QVERIFY(!staysWithNext(section, 2));
        QVERIFY(staysWithNext(section, 3));
    }

    void endOfATableStaysWithItsNote()
    {
        Section section = Section::on({});
        section.blocks = {PaperTable(), Paragraph::of(ParagraphRole::Note, u"注：甲。"_s),
                          Paragraph::of(ParagraphRole::Note, u"乙。"_s)};
        QVERIFY(staysWithNext(section, 0));
        QVERIFY(!staysWithNext(section, 1));
        section.blocks.insert(1, BlockGap{4});
        QVERIFY(staysWithNext(section, 0));
        // The title of a picture is no note on the table above it.
        section.blocks = {PaperTable(), Paragraph::of(ParagraphRole::Note, u"投资："_s), Figure()};
        QVERIFY(!staysWithNext(section, 0));
        section.blocks = {PaperTable(), Paragraph::of(ParagraphRole::Body, u"正文。"_s)};
        QVERIFY(!staysWithNext(section, 0));
    }

    void textAreaIsThatOfTheStandard()
    {
        const Section upright = Section::on({PaperSize::A4, PaperOrientation::Portrait});
        QCOMPARE(upright.margins, QMarginsF(28, 37, 26, 35));
        const Section turned = Section::on({PaperSize::A4, PaperOrientation::Landscape});
        const QSizeF paper = turned.paper.millimetres();
        QCOMPARE(paper.width() - turned.margins.left() - turned.margins.right(), 225.0);
        QCOMPARE(paper.height() - turned.margins.top() - turned.margins.bottom(), 156.0);
    }

    void bodyHasTwentyTwoLinesAPage()
    {
        const double points = 225 / 25.4 * 72;
        QCOMPARE(int(points / paragraphStyle(ParagraphRole::Body).pitch + 0.5), 22);
        // A heading takes one line of the same grid.
        for (const auto role : {ParagraphRole::Heading1, ParagraphRole::Heading2})
            QCOMPARE(paragraphStyle(role).pitch, paragraphStyle(ParagraphRole::Body).pitch);
    }

    void onlyHeadingsAreInTheOutline()
    {
        QCOMPARE(paragraphStyle(ParagraphRole::Title).outlineLevel, 1);
        QCOMPARE(paragraphStyle(ParagraphRole::Heading1).outlineLevel, 2); // below the title
        QCOMPARE(paragraphStyle(ParagraphRole::Heading2).outlineLevel, 3);
        QCOMPARE(paragraphStyle(ParagraphRole::ContentsTitle).outlineLevel, 0);
        QCOMPARE(paragraphStyle(ParagraphRole::Body).outlineLevel, 0);
    }

    void rowsAreMadeWhenAskedFor()
    {
        int made = 0;
        const TableRows rows(1'000'000, [&made](int index) {
            ++made;
            return TableRow{RowKind::Body, {TableCell::of(QString::number(index))}};
        });
        QCOMPARE(rows.count(), 1'000'000);
        QCOMPARE(rows.at(999'999).cells.first().text(), u"999999"_s);
        QCOMPARE(made, 1);
    }

    void textShowsEveryBlock()
    {
        const PaperTable table{
            .columns = {{20, ParagraphAlign::Left}, {30, ParagraphAlign::Right}},
            .head = {{RowKind::Head, {TableCell::of(u"名称"_s), TableCell::of(u"金额"_s)}}},
            .rows = QList<TableRow>{
                {RowKind::Total, {TableCell::of(u"合计"_s), TableCell::of(u"3"_s)}},
                {RowKind::Body, {TableCell::of(u"甲\n乙"_s), TableCell::of(u"3"_s)}}}};
        Section section = Section::on({PaperSize::A3, PaperOrientation::Landscape});
        section.blocks = {Paragraph{ParagraphRole::Body, {{u"共"_s}, {u"3项"_s, {}, true}}},
                          RuleLine(), table, BlockGap{5}, Figure{.caption = u"示意"_s}};
        const Document document{.sections = {section}};
        QCOMPARE(document.toText(),
                 u"[section 420×297 mm]\n共3项\n----\n= 名称 | 金额\n+ 合计 | 3\n- 甲 乙 | 3\n"
                 u"[figure] 图1　示意\n"_s);
        QCOMPARE(table.width(), 50.0);
    }

    void numbersRunThroughTheDocument()
    {
        Section letter = Section::on({});
        letter.blocks = {Figure{.caption = u"进度"_s}, Figure(), AnnexList(),
                         PaperTable{.caption = u"资金"_s}};
        Section first = Section::on({});
        first.blocks = {AnnexHeading{u"清单"_s}, Figure{.caption = u"分布"_s}};
        Section second = Section::on({});
        second.blocks = {AnnexHeading{u"卡片"_s}};
        const QString mm = u"[section 210×297 mm]\n"_s;
        QCOMPARE(Document({.sections = {letter, first, second}}).toText(),
                 mm % u"[figure] 图1　进度\n[figure] \n\n附件：1.清单\n　　　2.卡片\n表1　资金\n"_s
                     % mm % u"附件1\n\n清单\n[figure] 图2　分布\n"_s % mm % u"附件2\n\n卡片\n"_s);
        // A single annex has no number.
        QCOMPARE(Document({.sections = {letter, second}}).toText(),
                 mm % u"[figure] 图1　进度\n[figure] \n\n附件：卡片\n表1　资金\n"_s % mm
                     % u"附件\n\n卡片\n"_s);
    }

    void numberingAgainChangesNothing()
    {
        const Document once = numbered(samplePaper(3));
        QCOMPARE(numbered(once).toText(), once.toText());
        QVERIFY(once.toText().contains(u"[figure] 图2　进度示意"_s));
    }

    void footnoteMarksAreCircledAsFarAsTheyGo()
    {
        QCOMPARE(footnoteMark(1), u"①"_s);
        QCOMPARE(footnoteMark(20), u"⑳"_s);
        QCOMPARE(footnoteMark(21), u"(21)"_s);
    }

    void restOfTheBlocksIsInTheText()
    {
        Section section = Section::on({});
        section.blocks = {ContentsList{2}, PageBreak(),
                          Paragraph{ParagraphRole::Body, {{.text = u"共"_s, .footnote = u"注"_s}}},
                          Imprint{u"甲"_s, u"乙"_s, u"丙"_s}};
        QCOMPARE(Document({.sections = {section}}).toText(),
                 u"[section 210×297 mm]\n[contents to level 2]\n[page]\n共[^注]\n"
                 u"[imprint] 抄送：甲\n[imprint] 乙\t丙\n"_s);
    }

    void wordsCanBeChangedById()
    {
        Section section = Section::on({});
        section.blocks = {Paragraph::of(ParagraphRole::Title, u"题"_s),
                          Paragraph::of(ParagraphRole::Body, u"前言"_s, u"intro"_s),
                          Paragraph::of(ParagraphRole::Body, u"数字"_s, u"sum"_s),
                          Paragraph::of(ParagraphRole::Body, u"结尾"_s, u"end"_s)};
        Document document{.sections = {section}};
        QCOMPARE(document.editableTexts().size(), 3);
        QCOMPARE(document.editableTexts().at(1),
                 (EditableText{u"sum"_s, ParagraphRole::Body, u"数字"_s}));

        document.setTexts({{u"intro"_s, u"一\n二\n"_s}, {u"end"_s, u" "_s}, {QString(), u"无"_s}});
        QCOMPARE(document.toText(), u"[section 210×297 mm]\n题\n一\n二\n数字\n"_s);
        QCOMPARE(document.editableTexts().first().text, u"一\n二"_s);
        // What was two paragraphs is one text still.
        document.setTexts({{u"intro"_s, u"三"_s}});
        QCOMPARE(document.toText(), u"[section 210×297 mm]\n题\n三\n数字\n"_s);
    }

    void lightsDifferInShapeAndColour()
    {
        const TextRun yellow = TextRun::mark(Light::Yellow);
        const TextRun red = TextRun::mark(Light::Red);
        QVERIFY(yellow.text != red.text);
        QVERIFY(yellow.colour != red.colour);
        QVERIFY(TextRun::mark(Light::None).text.isEmpty());
    }

    void letterHeadEndsWithTheRedRule()
    {
        Section section = Section::on({});
        section.blocks =
            letterHeadBlocks({.issuer = u"示例办公室"_s, .documentNumber = u"示办〔2020〕1号"_s});
        QCOMPARE(Document({.sections = {section}}).toText(),
                 u"[section 210×297 mm]\n示例办公室\n示办〔2020〕1号\n----\n"_s);
        section.blocks = letterHeadBlocks({.secrecy = u"内部★1年"_s,
                                           .issuer = u"办"_s,
                                           .documentNumber = u"1号"_s,
                                           .signatories = u"某某"_s});
        QCOMPARE(Document({.sections = {section}}).toText(),
                 u"[section 210×297 mm]\n内部★1年\n办\n　1号\t签发人：某某　\n----\n"_s);
    }
};

TOUYAN_TEST(TestDocument, QCoreApplication)
#include "tst_document.moc"
