#include "support/foldercontent.h"
#include "support/programfixture.h"
#include "support/testprogram.h"
#include "support/ziparchive.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Exports and papers from the command line.
class TestOutputCommands : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestOutputCommands()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void exportsAppearWhole_data();
    void exportsAppearWhole();
    void reportIsAPdfOnTheChosenPaper();
    void chartIsAWorkbookWithAChart();
    void targetsAndFlowAreChartsToo();
    void exportReplacesAnEarlierOutput();
};

void TestOutputCommands::initTestCase()
{
    const ProgramRun created = makeExample();
    QVERIFY2(created.status == 0, qPrintable(created.messages));
    QVERIFY(created.output.isEmpty());
}

void TestOutputCommands::exportsAppearWhole_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    for (const char* what : {"timeline", "map"}) {
        QTest::addRow("%s svg", what)
            << QString::fromLatin1(what) << u"svg"_s << QByteArray("<?xml");
        QTest::addRow("%s pdf", what)
            << QString::fromLatin1(what) << u"pdf"_s << QByteArray("%PDF");
        QTest::addRow("%s png", what)
            << QString::fromLatin1(what) << u"png"_s << QByteArray("\x89PNG");
    }
    QTest::newRow("list xlsx") << u"annual-list"_s << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("list csv") << u"annual-list"_s << u"csv"_s << QByteArray("\xEF\xBB\xBF");
}

void TestOutputCommands::exportsAppearWhole()
{
    QFETCH(QString, what);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    const QString path = file(u"out-%1.%2"_s.arg(what, suffix));
    const ProgramRun written = run({u"export"_s, example(), what, path, u"--year"_s, u"2020"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QVERIFY(readFile(path).startsWith(start));
    QVERIFY(QFileInfo(path).size() > 1000);
    if (suffix == u"png")
        QVERIFY(QImage(path).width() > 1000);
}

void TestOutputCommands::reportIsAPdfOnTheChosenPaper()
{
    const QString path = file(u"list.pdf"_s);
    const ProgramRun written = run({u"report"_s, example(), u"annual-list"_s, path, u"--year"_s,
                                    u"2020"_s, u"--paper"_s, u"A3"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!reader.waitForStarted())
        QSKIP("pdftotext is not installed");
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.contains(u"2020年度人工智能产业重点项目清单"));
    QVERIFY(text.contains(u"大人工智能办〔2020〕3号"));
    QVERIFY(text.contains(u"37"));
    reader.start(u"pdfinfo"_s, {path});
    QVERIFY(reader.waitForFinished());
    QVERIFY(reader.readAllStandardOutput().contains("A3"));
}

void TestOutputCommands::exportReplacesAnEarlierOutput()
{
    const QString path = file(u"again.csv"_s);
    writeFile(path, "old");
    QCOMPARE(run({u"export"_s, example(), u"annual-list"_s, path}).status, 0);
    QVERIFY(readFile(path).size() > 1000);
}

void TestOutputCommands::chartIsAWorkbookWithAChart()
{
    const QString path = file(u"chart.xlsx"_s);
    const QStringList words{u"export"_s, example(), u"chart"_s, path, u"--year=2020"_s};
    const ProgramRun unknown = run(words + QStringList{u"--chart=weather"_s});
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.messages.contains(u"investment-by-district"_s));
    const ProgramRun written = run(words + QStringList{u"--chart=selection-funnel"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QVERIFY(readZip(path).contains(u"xl/charts/chart1.xml"_s));
    QCOMPARE(run({u"export"_s, example(), u"chart"_s, path, u"--year=2035"_s,
                  u"--chart=selection-funnel"_s})
                 .status,
             1); // there is no list of 2035
}

void TestOutputCommands::targetsAndFlowAreChartsToo()
{
    for (const auto& [key, rows] : {std::pair{u"targets"_s, 8}, std::pair{u"rolling-flow"_s, 3}}) {
        const QString path = file(key % u".csv");
        const ProgramRun written = run({u"export"_s, example(), u"chart"_s, path, u"--year=2020"_s,
                                        QString(u"--chart=" % key)});
        QVERIFY2(written.status == 0, qPrintable(written.messages));
        QVERIFY(readFile(path).count('\n') > rows);
        if (key == u"rolling-flow"_s) // 2019: 14 completed, 23 carried on, 1 taken off
            QVERIFY2(readFile(path).contains("\n2019,,,,14,23,1,0"), readFile(path).constData());
        const QString book = file(key % u".xlsx");
        QCOMPARE(run({u"export"_s, example(), u"chart"_s, book, u"--year=2020"_s,
                      QString(u"--chart=" % key)})
                     .status,
                 0);
        QVERIFY(readZip(book).contains(u"xl/charts/chart1.xml"_s));
    }
}

TOUYAN_TEST(TestOutputCommands, QCoreApplication)
#include "tst_outputcommands.moc"
