#include "io/listcomparisonworkbook.h"
#include "support/externaltool.h"
#include "support/samplecomparison.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

struct Cell
{
    bool isText = false;
    QString value;
};

/// The cells of a sheet by their name, texts resolved.
QHash<QString, Cell> cellsOf(const QByteArray& sheet, const QStringList& texts)
{
    QHash<QString, Cell> cells;
    QXmlStreamReader reader(sheet);
    QString name;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"c"_s) {
            name = reader.attributes().value("r"_L1).toString();
            cells[name].isText = reader.attributes().value("t"_L1) == u"inlineStr"_s
                || reader.attributes().value("t"_L1) == u"s"_s;
        } else if (reader.name() == u"v"_s) {
            const QString value = reader.readElementText();
            cells[name].value = cells[name].isText ? texts.value(value.toInt()) : value;
        } else if (reader.name() == u"t"_s) {
            cells[name].value = reader.readElementText();
        }
    }
    return cells;
}

QStringList textsIn(const QByteArray& xml, const QString& element)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts.append(reader.readElementText());
    }
    return texts;
}

} // namespace

/// The workbook of a comparison.
class TestListComparisonWorkbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        const auto written = writeListComparisonWorkbook(sampleComparison(), m_path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }

    void hasFourSheets()
    {
        QStringList names;
        QXmlStreamReader reader(part(u"xl/workbook.xml"_s));
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"sheet"_s)
                names.append(reader.attributes().value("name"_L1).toString());
        }
        QCOMPARE(names, (QStringList{u"汇总"_s, u"新增"_s, u"退出"_s, u"变更"_s}));
    }

    void sumsAreNumbersInWan()
    {
        const auto cells = sheet(1);
        QCOMPARE(cells.value(u"A2"_s).value, u"合计"_s);
        QCOMPARE(cells.value(u"B2"_s).value, u"3"_s);
        QVERIFY(!cells.value(u"E2"_s).isText);
        QCOMPARE(cells.value(u"E2"_s).value.toDouble(), 6000.0);
        QCOMPARE(cells.value(u"F2"_s).value.toDouble(), 4000.0);
        QCOMPARE(cells.value(u"G2"_s).value.toDouble(), -2000.0);
    }

    void projectsHaveTypedCells()
    {
        const auto cells = sheet(2);
        QCOMPARE(cells.value(u"C2"_s).value, u"城市大脑（示例）"_s);
        QCOMPARE(cells.value(u"I2"_s).value.toInt(),
                 int(QDate(1899, 12, 30).daysTo(QDate(2020, 3, 1))));
        QVERIFY(!cells.value(u"I2"_s).isText);
        QVERIFY(cells.value(u"K2"_s).value.isEmpty()); // no total is stated
        QCOMPARE(cells.value(u"L2"_s).value.toDouble(), 1200.0);
    }

    void whatLeftSaysHowItEnded()
    {
        QCOMPARE(sheet(3).value(u"O1"_s).value, u"退出情况"_s);
        QCOMPARE(sheet(3).value(u"O2"_s).value, u"完成"_s);
    }

    void changesShowOldAndNew()
    {
        const auto cells = sheet(4);
        QCOMPARE(cells.value(u"D2"_s).value, u"建设性质"_s);
        QCOMPARE(cells.value(u"E2"_s).value, u"新开工"_s);
        QCOMPARE(cells.value(u"F2"_s).value, u"续建"_s);
        QCOMPARE(cells.value(u"F3"_s).value.toInt(),
                 int(QDate(1899, 12, 30).daysTo(QDate(2021, 12, 31))));
        QCOMPARE(cells.value(u"E4"_s).value.toDouble(), 300.0);
        QCOMPARE(cells.value(u"F4"_s).value.toDouble(), 350.05);
    }

    void failsWhole()
    {
        const auto written =
            writeListComparisonWorkbook(sampleComparison(), m_folder.filePath(u"no/a.xlsx"_s));
        QVERIFY(!written && !written.error().message.isEmpty());
    }

private:
    QByteArray part(const QString& name) const
    {
        return runTool(u"unzip"_s, {u"-p"_s, m_path, name}).output;
    }
    QHash<QString, Cell> sheet(int number) const
    {
        return cellsOf(part(u"xl/worksheets/sheet%1.xml"_s.arg(number)),
                       textsIn(part(u"xl/sharedStrings.xml"_s), u"t"_s));
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"comparison.xlsx"_s);
};

TOUYAN_TEST(TestListComparisonWorkbook, QCoreApplication)
#include "tst_listcomparisonworkbook.moc"
