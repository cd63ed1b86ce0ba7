#include "charts/monthcharts.h"
#include "charts/rankedcharts.h"
#include "charts/selectioncharts.h"
#include "domain/field.h"
#include "io/chartworkbook.h"
#include "io/csv.h"
#include "models/workspace.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The numbers of the charts, against sums made by hand.
class TestChartTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tsvHasOneHeadingAndOneLineForEachRow();
    void unknownValuesStayEmpty();
    void halvesAreRoundedAsInSpreadsheets();
    void exactValuesShowEveryDigitThatIsKnown();
    void tablesShowAmountsWithTwoDecimals();
    void funnelOnlyNarrowsAndNotesWhatWasCarriedOver();
    void monthsEndWithWhatIsDoneAndWhatIsPlanned();
    void rowsOfADimensionAddUpToTheWhole_data();
    void rowsOfADimensionAddUpToTheWhole();
    void lightsCountEachProjectOnce();
    void fundingIsThatOfTheProjectsThatPass();
    void reachedMilestonesNeverShrink();
    void yearWithoutProjectsSaysSo();

private:
    ChartSource source() const
    {
        return {m_workspace->records(), m_workspace->view(), m_workspace->projects()};
    }
    static double sumOf(const ChartColumn& column);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

double TestChartTable::sumOf(const ChartColumn& column)
{
    double sum = 0;
    for (const std::optional<double>& value : column.values)
        sum += value.value_or(0);
    return sum;
}

void TestChartTable::initTestCase()
{
    auto portfolio = samplePortfolio(m_folder.path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
}

void TestChartTable::tsvHasOneHeadingAndOneLineForEachRow()
{
    ChartTable table;
    table.rowTitle = u"月份"_s;
    table.unit = u"亿元"_s;
    table.rows = {u"1月"_s, u"2月"_s};
    ChartColumn column;
    column.name = u"完成"_s;
    column.values = {1.5, 1234.567};
    table.columns = {column};
    QCOMPARE(table.toTsv(), u"月份\t完成 (亿元)\n1月\t1.50\n2月\t1234.57\n"_s);
    QCOMPARE(table.rowText(1), u"2月\n完成  1,234.57 亿元"_s);
}

void TestChartTable::unknownValuesStayEmpty()
{
    ChartTable table;
    table.rows = {u"1月"_s};
    ChartColumn column;
    column.name = u"完成"_s;
    column.values = {std::nullopt};
    table.columns = {column};
    QCOMPARE(table.rowText(0), u"1月"_s);
    QVERIFY(table.toTsv().endsWith(u"1月\t\n"_s));
}

void TestChartTable::halvesAreRoundedAsInSpreadsheets()
{
    ChartTable table;
    table.unit = u"亿元"_s;
    table.rows = {u"a"_s};
    ChartColumn column;
    for (const auto& [value, text] :
         {std::pair{13.725, u"13.73"_s}, std::pair{0.125, u"0.13"_s}, std::pair{2.675, u"2.68"_s},
          std::pair{-1.005, u"-1.01"_s}, std::pair{1.0049, u"1.00"_s}}) {
        column.values = {value};
        QCOMPARE(table.valueText(0, column), text);
    }
}

void TestChartTable::exactValuesShowEveryDigitThatIsKnown()
{
    ChartTable table;
    table.unit = u"亿元"_s;
    table.rows = {u"a"_s};
    table.exactDecimals = 6;
    ChartColumn column;
    column.name = u"计划"_s;
    column.values = {13.725};
    table.columns = {column};
    QCOMPARE(table.exactText(0, column), u"13.725"_s);
    QVERIFY(table.rowText(0).contains(u"13.725 亿元"_s));
    column.values = {1.21541666666667};
    QCOMPARE(table.exactText(0, column), u"1.215417"_s);
    QCOMPARE(*table.exactValue(0, column), 1.215417);
    column.values = {7.0};
    QCOMPARE(table.exactText(0, column), u"7.00"_s);
    table.unit.clear(); // each row has a measure of its own
    QCOMPARE(table.exactText(0, column), u"7"_s);
    column.values = {20000.0};
    QCOMPARE(table.exactText(0, column), u"20,000"_s);
}

/// A column of 6.413, 9.8775 and 7 could not be compared by eye; who points at a bar sees it all.
void TestChartTable::tablesShowAmountsWithTwoDecimals()
{
    ChartTable table;
    table.unit = u"亿元"_s;
    table.rows = {u"a"_s, u"b"_s, u"c"_s};
    table.exactDecimals = 6;
    ChartColumn column;
    column.name = u"计划"_s;
    column.values = {6.413, 9.8775, 7.0};
    table.columns = {column};
    QCOMPARE(table.toTsv(), u"\t计划 (亿元)\na\t6.41\nb\t9.88\nc\t7.00\n"_s);
    QVERIFY(toCsv(chartSheet(table)).endsWith("a,6.41\r\nb,9.88\r\nc,7.00\r\n"));
    table.unit = u"万元"_s;
    table.decimals = 0;
    table.exactDecimals = 2;
    QCOMPARE(table.tableText(2, column), u"7.00"_s);
    column.values = {6.0, 9.0, 7.0};
    table.columns = {column};
    QCOMPARE(table.tableText(2, column), u"7"_s);
}

void TestChartTable::funnelOnlyNarrowsAndNotesWhatWasCarriedOver()
{
    const ChartTable table = selectionFunnel(source());
    QVERIFY(!table.isEmpty());
    double before = 1e9;
    for (const std::optional<double>& value : table.columns.constFirst().values) {
        QVERIFY(*value <= before);
        before = *value;
    }
    int carried = 0;
    for (const ListEntry& entry : m_workspace->records().all<ListEntry>())
        carried +=
            entry.list == m_workspace->view().list()->id && entry.status == EntryStatus::CarriedOver
            ? 1
            : 0;
    QVERIFY(carried > 0);
    QVERIFY(table.note.contains(QString::number(carried)));
}

void TestChartTable::monthsEndWithWhatIsDoneAndWhatIsPlanned()
{
    const ChartTable table = investmentByMonth(source());
    const RollUp sum = rollUp(m_workspace->projects());
    QVERIFY(!table.isEmpty());
    QCOMPARE(table.rows.size(), 12);
    const ChartColumn& done = table.columns.at(0);
    QVERIFY(!done.values.at(10).has_value()); // November has not begun on 31 October
    QCOMPARE(*done.values.at(9), sum.done.yi());
    QVERIFY(qAbs(*table.columns.at(1).values.at(11) - sum.planned.yi()) < 1e-9);
}

void TestChartTable::rowsOfADimensionAddUpToTheWhole_data()
{
    QTest::addColumn<Dimension>("dimension");
    QTest::newRow("programme") << Dimension::Programme;
    QTest::newRow("district") << Dimension::District;
    QTest::newRow("unit") << Dimension::ResponsibleUnit;
    QTest::newRow("nature") << Dimension::Category;
}

void TestChartTable::rowsOfADimensionAddUpToTheWhole()
{
    QFETCH(const Dimension, dimension);
    const ChartTable table = investmentBy(dimension, source());
    const RollUp sum = rollUp(m_workspace->projects());
    QVERIFY(table.rows.size() > 1);
    QVERIFY(table.rows.size() <= 12);
    QCOMPARE(table.keys.size(), table.rows.size());
    QVERIFY(qAbs(sumOf(table.columns.at(0)) - sum.planned.yi()) < 1e-9);
    QVERIFY(qAbs(sumOf(table.columns.at(1)) - sum.done.yi()) < 1e-9);
}

void TestChartTable::lightsCountEachProjectOnce()
{
    const ChartTable table = lightsBy(Dimension::Programme, source());
    double count = 0;
    for (const ChartColumn& column : table.columns)
        count += sumOf(column);
    QCOMPARE(count, static_cast<double>(m_workspace->projects().size()));
    QVERIFY(sumOf(table.columns.at(2)) >= 1); // a red one is in the sample
}

void TestChartTable::fundingIsThatOfTheProjectsThatPass()
{
    const ChartTable table = fundingByKind(source());
    QCOMPARE(table.rows.size(), 4);
    const RollUp sum = rollUp(m_workspace->projects());
    QVERIFY(qAbs(sumOf(table.columns.constFirst()) - sum.total.yi()) < 1e-6);
}

void TestChartTable::reachedMilestonesNeverShrink()
{
    const ChartTable table = milestonesByMonth(source());
    double before = 0;
    for (const std::optional<double>& value : table.columns.at(0).values) {
        QVERIFY(value.value_or(before) >= before);
        before = value.value_or(before);
    }
    QVERIFY(before > 0);
    QVERIFY(*table.columns.at(1).values.last() >= before);
}

void TestChartTable::yearWithoutProjectsSaysSo()
{
    m_workspace->setYear(2010);
    const QList<ChartTable> tables = {investmentByMonth(source()),
                                      investmentBy(Dimension::District, source()),
                                      lightsBy(Dimension::Programme, source()),
                                      fundingByKind(source()), milestonesByMonth(source())};
    for (const ChartTable& table : tables) {
        QVERIFY2(table.isEmpty(), qPrintable(table.title));
        QVERIFY(table.emptyReason.contains(u"2010"_s));
    }
    m_workspace->setYear(2020);
}

TOUYAN_TEST(TestChartTable, QApplication)
#include "tst_charttable.moc"
