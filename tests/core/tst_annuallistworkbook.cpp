#include "io/annuallistworkbook.h"
#include "support/externaltool.h"
#include "support/samplelist.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

struct Cell
{
    QString type; ///< s: index into the shared strings, empty: number
    QString value;
    QString formula;
    int style = 0;
};

QByteArray part(const QString& workbook, const QString& name)
{
    return runTool(u"unzip"_s, {u"-p"_s, workbook, name}).output;
}

QStringList attributeValues(const QByteArray& xml, const QString& element, const QString& attribute)
{
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            values.append(reader.attributes().value(attribute).toString());
    }
    return reader.hasError() ? QStringList{reader.errorString()} : values;
}

QHash<QString, Cell> cellsOf(const QByteArray& sheet)
{
    QHash<QString, Cell> cells;
    QXmlStreamReader reader(sheet);
    QString name;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"c"_s) {
            name = reader.attributes().value("r"_L1).toString();
            cells[name].type = reader.attributes().value("t"_L1).toString();
            cells[name].style = reader.attributes().value("s"_L1).toInt();
        } else if (reader.name() == u"f"_s) {
            cells[name].formula = reader.readElementText();
        } else if (reader.name() == u"v"_s) {
            cells[name].value = reader.readElementText();
        }
    }
    return cells;
}

/// What SUBTOTAL(9, X1:X9) comes to: the plain numbers in the range.
double subtotal(const QHash<QString, Cell>& cells, const QString& formula)
{
    static const QRegularExpression pattern(u"^SUBTOTAL\\(9,([A-Z])(\\d+):[A-Z](\\d+)\\)$"_s);
    const QRegularExpressionMatch match = pattern.match(formula);
    if (!match.hasMatch())
        return -1;
    double sum = 0;
    for (int row = match.captured(2).toInt(); row <= match.captured(3).toInt(); ++row) {
        const Cell cell = cells.value(match.captured(1) + QString::number(row));
        if (cell.formula.isEmpty() && cell.type.isEmpty())
            sum += cell.value.toDouble();
    }
    return sum;
}

} // namespace

class TestAnnualListWorkbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cachedSumsAreRight_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 40, 500})
            QTest::addRow("%d rows", rows) << rows;
    }

    void cachedSumsAreRight()
    {
        QFETCH(const int, rows);
        write(sampleAnnualList(rows));
        const QHash<QString, Cell> cells = cellsOf(part(m_path, u"xl/worksheets/sheet1.xml"_s));
        int formulas = 0;
        for (const Cell& cell : cells) {
            if (cell.formula.isEmpty())
                continue;
            ++formulas;
            QCOMPARE(cell.value.toDouble(), subtotal(cells, cell.formula));
        }
        // One sum for the list and one for each category that has projects, in three columns.
        QCOMPARE(formulas, 3 * (1 + qMin(rows, 4)));
        QCOMPARE(cells.value(u"G6"_s).value.toDouble(),
                 sumsOf(sampleAnnualList(rows)).total.sum.wan());
    }

    void cellsHaveTypes()
    {
        write(sampleAnnualList(40));
        const QByteArray sheet = part(m_path, u"xl/worksheets/sheet1.xml"_s);
        const QHash<QString, Cell> cells = cellsOf(sheet);
        QCOMPARE(cells.value(u"B8"_s).type, u"s"_s);
        QCOMPARE(cells.value(u"E8"_s).value.toInt(),
                 int(QDate(1899, 12, 30).daysTo(QDate(2019, 3, 1))));
        QCOMPARE(cells.value(u"G9"_s).value.toDouble(), 8419.0 + 0.255);
        QVERIFY(attributeValues(part(m_path, u"xl/styles.xml"_s), u"numFmt"_s, u"formatCode"_s)
                    .contains(u"yyyy-mm-dd"_s));
    }

    void isReadyToPrint()
    {
        write(sampleAnnualList(40), PaperSize::A3);
        const QByteArray sheet = part(m_path, u"xl/worksheets/sheet1.xml"_s);
        QCOMPARE(attributeValues(sheet, u"pageSetup"_s, u"paperSize"_s), {u"8"_s});
        QCOMPARE(attributeValues(sheet, u"pageSetup"_s, u"orientation"_s), {u"landscape"_s});
        QCOMPARE(attributeValues(sheet, u"pageSetup"_s, u"fitToHeight"_s), {u"0"_s});
        QCOMPARE(attributeValues(sheet, u"pane"_s, u"ySplit"_s), {u"5"_s});
        QVERIFY(sheet.contains("&amp;P"));
        const QByteArray book = part(m_path, u"xl/workbook.xml"_s);
        QVERIFY(book.contains("$4:$5"));
        QVERIFY(book.contains("_xlnm.Print_Titles"));
    }

    void rowsAreAsHighAsTheirLines()
    {
        AnnualListTable list = sampleAnnualList(1);
        AnnualListRow& row = list.groups[0].rows[0];
        row.name = u"示例项目"_s;
        row.units = u"市工业和信息化局"_s;
        row.goal = u"完成投资。"_s;
        row.leader.clear();
        row.notes.clear();
        const auto height = [this, &list] {
            write(list);
            return rowHeights().value(8);
        };
        row.content = u"建设示例平台。"_s;
        QCOMPARE(height(), 13.5 + 6);
        row.content = u"建设"_s.repeated(12);
        QCOMPARE(height(), 2 * 13.5 + 6);
        row.content = u"建设"_s.repeated(15); // just fills its two lines
        QCOMPARE(height(), 2 * 13.5 + 6);
    }

    void headingIsMergedOverTwoRows()
    {
        write(sampleAnnualList(3));
        const QStringList merged =
            attributeValues(part(m_path, u"xl/worksheets/sheet1.xml"_s), u"mergeCell"_s, u"ref"_s);
        for (const QString& range : {u"A4:A5"_s, u"E4:F4"_s, u"G4:I4"_s, u"M4:M5"_s, u"A1:M1"_s})
            QVERIFY2(merged.contains(range), qPrintable(range));
        const QByteArray strings = part(m_path, u"xl/sharedStrings.xml"_s);
        QVERIFY(strings.contains("截至上年底累计完成")); // not lost below a merged cell
        QVERIFY(strings.contains("未明确"));
    }

    void everyPartIsWellFormed()
    {
        AnnualListTable list = sampleAnnualList(4);
        list.title = u"<&>\"\u0001"_s;
        list.groups[0].rows[0].name = QString(40'000, u'长');
        write(list);
        for (const QString& name :
             {u"xl/worksheets/sheet1.xml"_s, u"xl/sharedStrings.xml"_s, u"xl/styles.xml"_s,
              u"xl/workbook.xml"_s, u"docProps/core.xml"_s}) {
            QXmlStreamReader reader(part(m_path, name));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(name + u": "_s + reader.errorString()));
        }
    }

    void existingFileIsReplacedWhole()
    {
        write(sampleAnnualList(40));
        const qint64 size = QFileInfo(m_path).size();
        write(sampleAnnualList(0));
        QVERIFY(QFileInfo(m_path).size() < size);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), {u"list.xlsx"_s});
    }

    void refusedFileLeavesNothingBehind()
    {
        QDir(m_folder.path()).mkdir(u"folder"_s);
        const QString path = m_folder.filePath(u"folder"_s);
        QVERIFY(!writeAnnualListWorkbook(sampleAnnualList(3), path));
        QVERIFY(!writeAnnualListWorkbook(sampleAnnualList(3), path + u"/a/b.xlsx"_s));
        QVERIFY(QDir(path).isEmpty());
    }

    void plainGridIsTyped()
    {
        const QString path = m_folder.filePath(u"grid.xlsx"_s);
        const Sheet sheet = annualListSheet(sampleAnnualList(500));
        QCOMPARE(sheet.rowCount, 500);
        QVERIFY(writeWorkbook(sheet, path));
        const QByteArray xml = part(path, u"xl/worksheets/sheet1.xml"_s);
        const QHash<QString, Cell> cells = cellsOf(xml);
        QCOMPARE(cells.value(u"A501"_s).value, u"500"_s);
        QCOMPARE(cells.value(u"H3"_s).value.toDouble(), 8419.255);
        QCOMPARE(attributeValues(xml, u"autoFilter"_s, u"ref"_s), {u"A1:N501"_s});
        QCOMPARE(attributeValues(xml, u"pane"_s, u"ySplit"_s), {u"1"_s});
    }

private:
    void write(const AnnualListTable& list, PaperSize paper = PaperSize::A4)
    {
        const Result<void> written = writeAnnualListWorkbook(list, m_path, paper);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    }

    /// By the numbers of the rows, 1 being the first.
    QMap<int, double> rowHeights() const
    {
        const QByteArray sheet = part(m_path, u"xl/worksheets/sheet1.xml"_s);
        const QStringList rows = attributeValues(sheet, u"row"_s, u"r"_s);
        const QStringList heights = attributeValues(sheet, u"row"_s, u"ht"_s);
        QMap<int, double> all;
        for (qsizetype i = 0; i < rows.size(); ++i)
            all.insert(rows.at(i).toInt(), heights.value(i).toDouble());
        return all;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"list.xlsx"_s);
};

TOUYAN_TEST(TestAnnualListWorkbook, QCoreApplication)
#include "tst_annuallistworkbook.moc"
