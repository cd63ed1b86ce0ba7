#include "reports/document.h"

#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
        QCOMPARE(paragraphStyle(ParagraphRole::Heading2).outlineLevel, 2);
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
                          RuleLine(), table, BlockGap{5}, Figure{.caption = u"图1"_s}};
        const Document document{.sections = {section}};
        QCOMPARE(document.toText(),
                 u"[section 420×297 mm]\n共3项\n----\n= 名称 | 金额\n+ 合计 | 3\n- 甲 乙 | 3\n"
                 u"[figure] 图1\n"_s);
        QCOMPARE(table.width(), 50.0);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
