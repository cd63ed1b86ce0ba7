#include "io/chartworkbook.h"
#include "support/externaltool.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

ChartTable investment()
{
    ChartTable table;
    table.title = u"分区域投资"_s;
    table.rowTitle = u"区域"_s;
    table.unit = u"亿元"_s;
    table.rows = {u"甘井子区"_s, u"高新区"_s, u"长海县"_s};
    table.keys = {1, 2, 3};
    table.columns = {{u"计划"_s, ChartRole::Plan, {12.5, 8.0, std::nullopt}},
                     {u"完成"_s, ChartRole::Done, {10.25, 8.5, 0.0}}};
    return table;
}

} // namespace

/// The workbook of a chart: numbers and a chart of the spreadsheet program that refers to them.
class TestChartWorkbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersStandInTheSheetAndTheChartRefersToThem();
    void yearDayAndFilterAreNamed();
    void planIsALineOverTheBars();
    void countsAmongOtherMeasuresHaveNoDecimals();
    void eachFormHasItsChart_data();
    void eachFormHasItsChart();
    void fewRowsStandAboveTheirChartOnOnePage();
    void manyRowsStandBesideTheirChart();
    void folderThatIsMissingIsReportedAndNothingIsWritten();

private:
    QString write(ChartForm form);
    static QString part(const QString& path, const QString& name)
    {
        return QString::fromUtf8(runTool(u"unzip"_s, {u"-p"_s, path, name}).output);
    }
    QTemporaryDir m_folder;
};

QString TestChartWorkbook::write(ChartForm form)
{
    const QString path = m_folder.filePath(u"chart.xlsx"_s);
    return writeChartWorkbook(investment(), form, path) ? path : QString();
}

void TestChartWorkbook::numbersStandInTheSheetAndTheChartRefersToThem()
{
    const QString path = write(ChartForm::Bars);
    QVERIFY(!path.isEmpty());
    const QString sheet = part(path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"<v>10.25</v>"_s));
    QVERIFY(sheet.contains(u"<drawing "_s));
    QVERIFY(part(path, u"xl/sharedStrings.xml"_s).contains(u"完成（亿元）"_s));
    const QString chart = part(path, u"xl/charts/chart1.xml"_s);
    QCOMPARE(chart.count(u"<c:ser>"_s), 2);
    QVERIFY(chart.contains(u"图表数据'!$A$2:$A$4"_s));
    QVERIFY(chart.contains(u"图表数据'!$C$2:$C$4"_s));
    QVERIFY(chart.contains(u"分区域投资"_s));
    QVERIFY(chart.contains(u"<c:v>10.25</c:v>"_s)); // for programs that show before they calculate
    QVERIFY(chart.contains(u"<c:orientation val=\"maxMin\"/>"_s)); // the first row on top
}

void TestChartWorkbook::yearDayAndFilterAreNamed()
{
    ChartTable table = investment();
    table.basis = {2020, QDate(2020, 11, 24), u"红灯"_s};
    table.note = u"另有说明"_s;
    const QString path = m_folder.filePath(u"named.xlsx"_s);
    QVERIFY(writeChartWorkbook(table, ChartForm::Bars, path));
    const QString strings = part(path, u"xl/sharedStrings.xml"_s);
    for (const QString& words : {u"2020-11-24"_s, u"红灯"_s, u"另有说明"_s})
        QVERIFY2(strings.contains(words), qPrintable(words));
    const QString chart = part(path, u"xl/charts/chart1.xml"_s);
    QVERIFY(chart.contains(table.fullTitle()));
    QVERIFY(table.fullTitle().contains(u"2020"_s) && table.fullTitle().contains(u"亿元"_s));
}

void TestChartWorkbook::planIsALineOverTheBars()
{
    ChartTable table = investment();
    table.columns[0].role = ChartRole::Schedule;
    const QString path = m_folder.filePath(u"line.xlsx"_s);
    QVERIFY(writeChartWorkbook(table, ChartForm::Columns, path));
    const QString chart = part(path, u"xl/charts/chart1.xml"_s);
    const qsizetype line = chart.indexOf(u"<c:lineChart>"_s);
    QVERIFY(line > chart.indexOf(u"</c:barChart>"_s));
    QVERIFY(line < chart.indexOf(u"<c:catAx>"_s));
    QCOMPARE(chart.count(u"<c:ser>"_s), 2);
    QCOMPARE(chart.mid(line).count(u"<c:ser>"_s), 1);
    QVERIFY(chart.mid(line).contains(u"图表数据'!$B$2:$B$4"_s)); // the first column
    QCOMPARE(chart.count(u"<c:axId val="_s), 6); // of both charts, and of the axes themselves
}

void TestChartWorkbook::countsAmongOtherMeasuresHaveNoDecimals()
{
    ChartTable table = investment();
    table.unit.clear(); // each row has a measure of its own
    table.columns[1].values = {11.0, 0.5, 3.0};
    const QString path = m_folder.filePath(u"targets.xlsx"_s);
    QVERIFY(writeChartWorkbook(table, ChartForm::Bars, path));
    const QString sheet = part(path, u"xl/worksheets/sheet1.xml"_s);
    const auto styleOf = [&sheet](const QString& cell) {
        const QRegularExpression style(u"<c r=\"%1\" s=\"(\\d+)\""_s.arg(cell));
        return style.match(sheet).captured(1);
    };
    QVERIFY(!styleOf(u"C2"_s).isEmpty());
    QCOMPARE(styleOf(u"C2"_s), styleOf(u"C4"_s));
    QVERIFY(styleOf(u"C2"_s) != styleOf(u"C3"_s));
}

void TestChartWorkbook::eachFormHasItsChart_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("element");
    QTest::newRow("columns") << int(ChartForm::Columns) << u"<c:barDir val=\"col\"/>"_s;
    QTest::newRow("stacked columns")
        << int(ChartForm::StackedColumns) << u"<c:grouping val=\"stacked\"/>"_s;
    QTest::newRow("bars") << int(ChartForm::Bars) << u"<c:barDir val=\"bar\"/>"_s;
    QTest::newRow("stacked bars") << int(ChartForm::StackedBars)
                                  << u"<c:grouping val=\"stacked\"/>"_s;
    QTest::newRow("ring") << int(ChartForm::Ring) << u"<c:doughnutChart>"_s;
}

void TestChartWorkbook::eachFormHasItsChart()
{
    QFETCH(const int, form);
    QFETCH(const QString, element);
    const QString path = write(static_cast<ChartForm>(form));
    QVERIFY(part(path, u"xl/charts/chart1.xml"_s).contains(element));
}

void TestChartWorkbook::fewRowsStandAboveTheirChartOnOnePage()
{
    const QString path = write(ChartForm::Bars);
    const QString sheet = part(path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"orientation=\"landscape\""_s));
    QVERIFY(sheet.contains(u"<pageSetUpPr fitToPage=\"1\"/>"_s));
    QVERIFY(sheet.contains(u"fitToHeight=\"0\""_s)); // fitted to the width alone
    const QString drawing = part(path, u"xl/drawings/drawing1.xml"_s);
    QVERIFY(drawing.contains(u"<xdr:from><xdr:col>0</xdr:col>"_s));
    QVERIFY(drawing.contains(u"<xdr:row>5</xdr:row>"_s)); // an empty row below the numbers
}

void TestChartWorkbook::manyRowsStandBesideTheirChart()
{
    ChartTable table = investment();
    for (int i = 0; i < 60; ++i) {
        table.rows.append(u"单位%1"_s.arg(i));
        for (ChartColumn& column : table.columns)
            column.values.append(i);
    }
    const QString path = m_folder.filePath(u"long.xlsx"_s);
    QVERIFY(writeChartWorkbook(table, ChartForm::Bars, path));
    const QString drawing = part(path, u"xl/drawings/drawing1.xml"_s);
    QVERIFY(drawing.contains(u"<xdr:from><xdr:col>4</xdr:col>"_s));
    static const QRegularExpression rows(u"<xdr:row>(\\d+)</xdr:row>"_s);
    auto found = rows.globalMatch(drawing);
    QCOMPARE(found.next().captured(1), u"0"_s);
    QVERIFY(found.next().captured(1).toInt() < 45); // ends on the first page
}

void TestChartWorkbook::folderThatIsMissingIsReportedAndNothingIsWritten()
{
    const QString path = m_folder.filePath(u"none/chart.xlsx"_s);
    QVERIFY(!writeChartWorkbook(investment(), ChartForm::Bars, path));
    QVERIFY(!QFile::exists(path));
}

TOUYAN_TEST(TestChartWorkbook, QCoreApplication)
#include "tst_chartworkbook.moc"
