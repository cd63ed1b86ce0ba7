#include "reports/annuallistpaper.h"
#include "support/golden.h"
#include "support/samplelist.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const PaperTable& tableOf(const Document& document)
{
    for (const Block& block : document.sections.first().blocks) {
        if (const auto* table = std::get_if<PaperTable>(&block))
            return *table;
    }
    qFatal("the paper has no table");
}

AnnualListTable listOfOne(const AnnualListRow& row)
{
    return {.year = 2021, .title = u"清单"_s, .groups = {{u"工程"_s, {row}}}};
}

QStringList bodyCells(const Document& document)
{
    QStringList texts;
    const TableRow row = tableOf(document).rows.at(2);
    for (const TableCell& cell : row.cells)
        texts.append(cell.text());
    return texts;
}

} // namespace

class TestAnnualListPaper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paperReadsAsAgreed()
    {
        const Document document = annualListPaper(sampleAnnualList(12));
        QVERIFY(equalsGolden(document.toText(),
                             QStringLiteral(TOUYAN_TEST_DATA "/golden/annuallistpaper.txt")));
    }

    void columnsFillTheText_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<bool>("hasDecimals");
        QTest::addColumn<double>("width");
        QTest::newRow("A4") << int(PaperSize::A4) << false << 225.0;
        QTest::newRow("A4 with decimals") << int(PaperSize::A4) << true << 225.0;
        QTest::newRow("A3") << int(PaperSize::A3) << false << 366.0;
    }

    void columnsFillTheText()
    {
        QFETCH(const int, paper);
        QFETCH(const bool, hasDecimals);
        AnnualListRow row;
        row.total = Money::fromFen(hasDecimals ? 123'456'789 : 100 * Money::FenPerWan);
        const Document document =
            annualListPaper(listOfOne(row), {.paper = static_cast<PaperSize>(paper)});
        const Section& section = document.sections.first();
        const double room =
            section.paper.millimetres().width() - section.margins.left() - section.margins.right();
        QTEST(tableOf(document).width(), "width");
        QCOMPARE(tableOf(document).width(), room);
    }

    void headingCoversEveryColumn()
    {
        const Document document = annualListPaper(sampleAnnualList(1));
        const PaperTable& table = tableOf(document);
        int upper = 0;
        for (const TableCell& cell : table.head.at(0).cells)
            upper += cell.columnSpan;
        QCOMPARE(upper, table.columns.size());
        QCOMPARE(table.head.at(1).cells.size(), 3);
    }

    void rowsCoverEveryColumn()
    {
        const Document document = annualListPaper(sampleAnnualList(20));
        const PaperTable& table = tableOf(document);
        QCOMPARE(table.rows.count(), 1 + 4 + 20);
        for (int i = 0; i < table.rows.count(); ++i) {
            int columns = 0;
            const TableRow row = table.rows.at(i);
            for (const TableCell& cell : row.cells)
                columns += cell.columnSpan;
            QCOMPARE(columns, table.columns.size());
        }
    }

    void whatIsNotStatedIsSaidToBeSo()
    {
        const QStringList cells =
            bodyCells(annualListPaper(listOfOne({.number = 1, .name = u"甲"_s})));
        QCOMPARE(cells.join(u'|'),
                 u"1|甲|未明确|未明确|未明确|未明确|未明确|未明确|未明确|未明确||"_s);
    }

    void halfAPeriodIsShown()
    {
        const AnnualListRow row{.number = 1, .name = u"甲"_s, .period = {QDate(2019, 3, 1), {}}};
        QCOMPARE(bodyCells(annualListPaper(listOfOne(row))).at(4), u"2019—未明确"_s);
    }

    void amountsShareTheirDecimals()
    {
        AnnualListRow row{.total = Money::fromWan(12'345), .done = Money::fromWan(5)};
        QCOMPARE(bodyCells(annualListPaper(listOfOne(row))).at(5), u"12,345"_s);
        row.planned = Money::fromFen(1'500'000);
        QCOMPARE(bodyCells(annualListPaper(listOfOne(row))).mid(5, 3).join(u' '),
                 u"12,345.00 5.00 1.50"_s);
    }

    void sumsSayWhatTheyLeaveOut()
    {
        const AnnualListSums sums = sumsOf(sampleAnnualList(12));
        QCOMPARE(sums.count, 12);
        QCOMPARE(sums.total.unknown, 1);
        QCOMPARE(
            footnotes(sampleAnnualList(12)).first(),
            u"合计、小计仅计已明确的金额，其中总投资未明确1项，截至上年底累计完成未明确2项。"_s);
    }

    void issuedListNamesItsDocument()
    {
        AnnualListTable list = sampleAnnualList(1);
        QCOMPARE(stateLine(list), u"征求意见稿"_s);
        list.documentNumber = u"大政办发〔2021〕3号"_s;
        list.issuedOn = QDate(2021, 3, 15);
        QCOMPARE(stateLine(list), u"大政办发〔2021〕3号，2021年3月15日印发"_s);
    }

    void emptyListIsAPaperToo()
    {
        const Document document = annualListPaper(sampleAnnualList(0));
        QVERIFY(document.toText().contains(u"合计（共0项） | 0 | 0 | 0"_s));
        QVERIFY(annualListPaper({}).toText().contains(u"合计"_s));
    }

    void categoriesAreCountedInChinese_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("1") << 1 << u"一"_s;
        QTest::newRow("10") << 10 << u"十"_s;
        QTest::newRow("11") << 11 << u"十一"_s;
        QTest::newRow("20") << 20 << u"二十"_s;
        QTest::newRow("99") << 99 << u"九十九"_s;
    }

    void categoriesAreCountedInChinese()
    {
        QFETCH(const int, number);
        QTEST(chineseNumber(number), "text");
    }
};

TOUYAN_TEST(TestAnnualListPaper, QCoreApplication)
#include "tst_annuallistpaper.moc"
