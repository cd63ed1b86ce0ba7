#include "reports/listcomparisonpaper.h"
#include "support/golden.h"
#include "support/samplecomparison.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

QList<PaperTable> tablesOf(const Document& document)
{
    QList<PaperTable> tables;
    for (const Block& block : document.sections.first().blocks) {
        if (const auto* table = std::get_if<PaperTable>(&block))
            tables.append(*table);
    }
    return tables;
}

int span(const TableRow& row)
{
    int columns = 0;
    for (const TableCell& cell : row.cells)
        columns += cell.columnSpan;
    return columns;
}

} // namespace

/// The paper 两期清单对比.
class TestListComparisonPaper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paperReadsAsAgreed()
    {
        QVERIFY(compareGolden(u"listcomparisonpaper.txt"_s,
                              listComparisonPaper(sampleComparison()).toText()));
    }

    void tablesFillTheText_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<double>("width");
        QTest::newRow("A4") << int(PaperSize::A4) << 225.0;
        QTest::newRow("A3") << int(PaperSize::A3) << 366.0;
    }

    void tablesFillTheText()
    {
        QFETCH(const int, paper);
        QFETCH(const double, width);
        ListComparisonPaperOptions options;
        options.paper = static_cast<PaperSize>(paper);
        const QList<PaperTable> tables = tablesOf(listComparisonPaper(sampleComparison(), options));
        QCOMPARE(tables.size(), 4);
        for (const PaperTable& table : tables) {
            QCOMPARE(table.width(), width);
            QCOMPARE(span(table.head.first()), table.columns.size());
            for (int i = 0; i < table.rows.count(); ++i)
                QCOMPARE(span(table.rows.at(i)), table.columns.size());
        }
    }

    void changedAmountsStandAtTheRight()
    {
        const Document document = listComparisonPaper(sampleComparison());
        int amounts = 0;
        for (const Block& block : document.sections.first().blocks) {
            const auto* table = std::get_if<PaperTable>(&block);
            for (int row = 0; table && row < table->rows.count(); ++row) {
                const QList<TableCell> cells = table->rows.at(row).cells;
                if (cells.size() != 7 || !cells.at(3).text().contains(u"金额"_s))
                    continue;
                for (const TableCell& cell : {cells.at(4), cells.at(5)}) {
                    const bool isStated = cell.text() != u"未明确";
                    amounts += isStated ? 1 : 0;
                    QCOMPARE(cell.align == ParagraphAlign::Right, isStated);
                    QVERIFY2(!cell.text().endsWith(u".00"_s), qPrintable(cell.text()));
                }
            }
        }
        QVERIFY(amounts > 0);
    }

    void emptyPartsSaySo()
    {
        const ListContents contents = sampleComparison().before;
        const Document document = listComparisonPaper(compareLists(contents, contents));
        QCOMPARE(tablesOf(document).size(), 1);
        QCOMPARE(document.toText().count(u"无。"_s), 3);
    }

    void wordsAreChineseInAnyLanguage()
    {
        const ComparedField& status = comparedField("status"_L1);
        QCOMPARE(changeWords(status, qint64(EntryStatus::CarriedOver)), u"续建结转"_s);
        QCOMPARE(changeWords(comparedField("category"_L1), qint64(AnnualCategory::Completing)),
                 u"竣工"_s);
        QCOMPARE(changeWords(comparedField("support_amount"_L1), Value()), u"未明确"_s);
    }
};

TOUYAN_TEST(TestListComparisonPaper, QCoreApplication)
#include "tst_listcomparisonpaper.moc"
