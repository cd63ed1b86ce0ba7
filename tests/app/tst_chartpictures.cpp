#include "support/externaltool.h"
#include "support/foldercontent.h"
#include "support/programfixture.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Pictures of charts by the command line.
class TestChartPictures : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestChartPictures()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void everyChartIsWrittenInEveryForm_data();
    void everyChartIsWrittenInEveryForm();
    void pictureNamesYearDayAndUnit();
    void englishPdfKeepsItsDigits();
    void helpNamesTheCharts();

private:
    ProgramRun exported(const QString& chart, const QString& path) const
    {
        return run({u"export"_s, file(u"example.touyan"_s), u"chart"_s, path, u"--year=2020"_s,
                    QString(u"--chart=" % chart), u"--lang=zh"_s});
    }
};

void TestChartPictures::initTestCase()
{
    const ProgramRun created = run({u"new"_s, file(u"example.touyan"_s), u"--example"_s});
    QVERIFY2(created.status == 0, qPrintable(created.messages));
}

void TestChartPictures::everyChartIsWrittenInEveryForm_data()
{
    QTest::addColumn<QString>("chart");
    for (const QString& chart : {u"investment-by-month"_s, u"lights-by-programme"_s, u"funding"_s,
                                 u"targets"_s, u"rolling-flow"_s})
        QTest::newRow(qPrintable(chart)) << chart;
}

void TestChartPictures::everyChartIsWrittenInEveryForm()
{
    QFETCH(const QString, chart);
    const std::pair<QString, QByteArray> kinds[] = {
        {u"svg"_s, "<?xml"}, {u"pdf"_s, "%PDF-"}, {u"png"_s, "\x89PNG"}};
    for (const auto& [suffix, start] : kinds) {
        const QString path = file(chart % u'.' % suffix);
        const ProgramRun written = exported(chart, path);
        QVERIFY2(written.status == 0, qPrintable(written.messages));
        QVERIFY(readFile(path).startsWith(start));
    }
    const QImage image(file(chart % u".png"));
    QVERIFY(image.width() > 1000);
    int coloured = 0; // bars, not only words
    for (int x = 0; x < image.width(); x += 3) {
        for (int y = 0; y < image.height(); y += 3)
            coloured += image.pixelColor(x, y).saturation() > 60 ? 1 : 0;
    }
    QVERIFY2(coloured > 1000, qPrintable(QString::number(coloured)));
}

void TestChartPictures::pictureNamesYearDayAndUnit()
{
    const QString path = file(u"named.svg"_s);
    QCOMPARE(exported(u"investment-by-district"_s, path).status, 0);
    const QString text = QString::fromUtf8(readFile(path));
    QVERIFY(text.contains(u"2020"_s));
    QVERIFY(text.contains(u"2020-11-24"_s));
    QVERIFY(text.contains(u"（亿元）"_s));
}

void TestChartPictures::helpNamesTheCharts()
{
    const ProgramRun help = run({u"help"_s, u"export"_s});
    for (const char* chart : {"investment-by-month", "selection-funnel", "targets", "rolling-flow"})
        QVERIFY2(help.output.contains(chart), chart);
}

void TestChartPictures::englishPdfKeepsItsDigits()
{
    for (const QString& chart : {u"lights-by-programme"_s, u"rolling-flow"_s, u"targets"_s}) {
        const QString path = file(chart % u"-en.pdf");
        const ProgramRun written =
            run({u"export"_s, file(u"example.touyan"_s), u"chart"_s, path, u"--year=2019"_s,
                 QString(u"--chart=" % chart), u"--lang=en"_s});
        QVERIFY2(written.status == 0, qPrintable(written.messages));
        const QString text = pdfText(path);
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY2(text.contains(u"2019"_s) && text.contains(u"As of 2019-12-31"_s),
                 qPrintable(text));
        QVERIFY2(!text.contains(u'（'), qPrintable(text));
    }
}

TOUYAN_TEST(TestChartPictures, QCoreApplication)
#include "tst_chartpictures.moc"
