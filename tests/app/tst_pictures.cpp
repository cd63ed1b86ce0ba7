#include "support/programfixture.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

/// What @p program of poppler says of a PDF; empty when it is not installed.
QString said(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// Timeline and map as files, by the command line.
class TestPictures : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestPictures()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void timelineKnowsThePapers_data();
    void timelineKnowsThePapers();
    void pagesRepeatHeaderAndColumns();
    void baselineIsNamedInTheLegend();
    void timelineOfAPastYearIsThatOfItsEnd();
    void groupsAreThoseAsked();
    void ownMapCarriesItsNumber();
    void oddOwnMapIsRemarkedOn();
    void mapOfElsewhereIsRefused();
    void bundledMapSaysWhatItIsNot();
    void mapSaysWhatItHoldsAndLacks();
    void mapIsCalledAfterItsMeasureYearAndDay();
    void badInputIsExplained_data();
    void badInputIsExplained();
    void yearWithoutAListSaysSo();

private:
    /// The text of a picture that the options make as PDF.
    QString textOf(const QString& what, const QStringList& options, const QString& name);

    QString m_example;
};

void TestPictures::initTestCase()
{
    m_example = file(u"example.touyan"_s);
    const ProgramRun created = run({u"new"_s, m_example, u"--example"_s});
    QVERIFY2(created.status == 0, qPrintable(created.messages));
}

QString TestPictures::textOf(const QString& what, const QStringList& options, const QString& name)
{
    const QString path = file(name);
    const ProgramRun written = run(QStringList{u"export"_s, m_example, what, path, u"--year"_s,
                                               u"2020"_s, u"--lang"_s, u"zh"_s}
                                   + options);
    return written.status == 0 ? said(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}) : QString();
}

void TestPictures::timelineKnowsThePapers_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << u"A4"_s << QStringList() << u"842 x 595"_s;
    QTest::newRow("A4 portrait") << u"a4"_s << QStringList{u"--portrait"_s} << u"595 x 842"_s;
    QTest::newRow("A2") << u"A2"_s << QStringList() << u"1684 x 1191"_s;
    QTest::newRow("A0") << u"A0"_s << QStringList() << u"3370 x 2384"_s;
}

void TestPictures::timelineKnowsThePapers()
{
    QFETCH(const QString, paper);
    QFETCH(const QStringList, options);
    QFETCH(const QString, size);
    const QString path = file(u"paper.pdf"_s);
    const ProgramRun written = run(
        QStringList{u"export"_s, m_example, u"timeline"_s, path, u"--paper"_s, paper} + options);
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    const QString information = said(u"pdfinfo"_s, {path});
    if (information.isEmpty())
        QSKIP("pdfinfo is not installed");
    QVERIFY2(information.contains(size), qPrintable(information));
}

void TestPictures::pagesRepeatHeaderAndColumns()
{
    const QString text =
        textOf(u"timeline"_s, {u"--paper"_s, u"A4"_s, u"--wide"_s, u"2"_s}, u"wide.pdf"_s);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    QStringList pages = text.split(u'\f');
    pages.removeAll(QString());
    QVERIFY(pages.size() >= 4 && pages.size() % 2 == 0);
    for (const QString& page : std::as_const(pages)) {
        QVERIFY(page.contains(u"2020 年度重点项目时间线"));
        QVERIFY(page.contains(u"区域") && page.contains(u"完成"));
        QVERIFY(page.contains(u"共 %1 页"_s.arg(pages.size())));
    }
}

void TestPictures::baselineIsNamedInTheLegend()
{
    const QString text =
        textOf(u"timeline"_s, {u"--paper"_s, u"A2"_s, u"--baseline"_s, u"issued"_s}, u"b.pdf"_s);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(u"2020-04-10"));
}

void TestPictures::timelineOfAPastYearIsThatOfItsEnd()
{
    const QString path = file(u"past.pdf"_s);
    const ProgramRun written = run({u"export"_s, m_example, u"timeline"_s, path, u"--year"_s,
                                    u"2019"_s, u"--lang"_s, u"zh"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    const QString text = said(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(u"2019-12-31"));
    static const QRegularExpression Late(u"逾期 \\d+ 天"_s);
    QVERIFY2(!text.contains(Late), qPrintable(Late.match(text).captured()));
}

void TestPictures::groupsAreThoseAsked()
{
    const QString byLight = textOf(u"timeline"_s, {u"--group"_s, u"light"_s}, u"light.pdf"_s);
    if (byLight.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY(byLight.contains(u"红灯"));
    const QString ungrouped = textOf(u"timeline"_s, {u"--group=none"_s}, u"none.pdf"_s);
    QVERIFY(!ungrouped.contains(u"红灯") && !ungrouped.contains(u"智能制造应用示范工程"));
}

void TestPictures::ownMapCarriesItsNumber()
{
    QFile map(file(u"own.geojson"_s));
    QVERIFY(map.open(QIODevice::WriteOnly));
    map.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)"
              R"({"gb":"156210202","name":"中山区"},"geometry":{"type":"Polygon","coordinates":)"
              R"([[[121.6,38.9],[121.8,38.9],[121.8,39.0],[121.6,39.0],[121.6,38.9]]]}}]})");
    map.close();
    const QString text =
        textOf(u"map"_s, {u"--map"_s, map.fileName(), u"--approval"_s, u"辽S(2020)示例号"_s},
               u"own.pdf"_s);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY2(text.contains(u"辽S(2020)示例号"), qPrintable(text));
    QVERIFY(!text.contains(u"示意图"));
    const QString without = textOf(u"map"_s, {u"--map"_s, map.fileName()}, u"without.pdf"_s);
    QVERIFY(without.contains(u"仅限内部使用") || without.contains(u"internal use"));
}

void TestPictures::oddOwnMapIsRemarkedOn()
{
    QFile map(file(u"odd.geojson"_s));
    QVERIFY(map.open(QIODevice::WriteOnly));
    map.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)"
              R"({"gb":"156210202","name":"中山区"},"geometry":{"type":"Polygon","coordinates":)"
              R"([[[121.6,38.9],[121.8,39.0],[121.8,38.9],[121.6,39.0],[121.6,38.9]]]}}]})");
    map.close();
    const QString path = file(u"odd.svg"_s);
    const ProgramRun written = run(
        {u"export"_s, m_example, u"map"_s, path, u"--map"_s, map.fileName(), u"--lang"_s, u"en"_s});
    QCOMPARE(written.status, 0);
    QVERIFY(QFile::exists(path));
    QVERIFY2(written.messages.contains(u"crosses itself"), qPrintable(written.messages));
    QVERIFY2(written.messages.contains(u"甘井子区"), qPrintable(written.messages)); // is missing
}

void TestPictures::bundledMapSaysWhatItIsNot()
{
    const QString text =
        textOf(u"map"_s, {u"--measure"_s, u"behind"_s, u"--paper"_s, u"A1"_s}, u"bundled.pdf"_s);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(u"示意图"));
    QVERIFY(text.contains(u"OpenStreetMap"));
}

void TestPictures::mapSaysWhatItHoldsAndLacks()
{
    const QString path = file(u"notes.svg"_s);
    const ProgramRun written =
        run({u"export"_s, m_example, u"map"_s, path, u"--year"_s, u"2020"_s, u"--lang"_s, u"en"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QFile picture(path);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(picture.readAll());
    QVERIFY(text.contains(u"Functional zones stand apart from their districts"));
    QVERIFY(text.contains(u"高新区"));
    QVERIFY(text.contains(u"a project counts once"));
}

void TestPictures::mapIsCalledAfterItsMeasureYearAndDay()
{
    const auto titled = [this](const QString& measure) {
        const QString path = file(measure % u".svg"_s);
        run({u"export"_s, m_example, u"map"_s, path, u"--year"_s, u"2020"_s, u"--measure"_s,
             measure, u"--lang"_s, u"en"_s});
        QFile picture(path);
        return picture.open(QIODevice::ReadOnly) ? QString::fromUtf8(picture.readAll()) : QString();
    };
    const QString behind = titled(u"behind"_s);
    QVERIFY2(behind.contains(u"Key projects of 2020 by district – Projects behind schedule (as of "
                             "2020-11-24)"),
             qPrintable(behind.left(2'000)));
    // Platforms are not counted of projects.
    QVERIFY(
        titled(u"platforms"_s).contains(u"Districts in 2020 – Innovation platforms built (as of "));
}

void TestPictures::badInputIsExplained_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("hint");
    QTest::newRow("group") << QStringList{u"timeline"_s, u"--group=x"_s} << 2 << u"task"_s;
    QTest::newRow("paper") << QStringList{u"timeline"_s, u"--paper=A5"_s} << 2 << u"A0"_s;
    QTest::newRow("days") << QStringList{u"timeline"_s, u"--days=2020"_s} << 2 << u"--days"_s;
    QTest::newRow("days backwards")
        << QStringList{u"timeline"_s, u"--days=2020-12-31..2020-01-01"_s} << 2
        << u"2020-01-01 早于开始日期 2020-12-31"_s;
    QTest::newRow("wide") << QStringList{u"timeline"_s, u"--wide=0"_s} << 2 << u"--wide"_s;
    QTest::newRow("baseline") << QStringList{u"timeline"_s, u"--baseline=soon"_s} << 2
                              << u"--baseline"_s;
    QTest::newRow("baseline before the file")
        << QStringList{u"timeline"_s, u"--baseline=1999-01-01"_s} << 1 << u"1999-01-01"_s;
    QTest::newRow("classes") << QStringList{u"map"_s, u"--classes=x"_s} << 2 << u"quantile"_s;
    QTest::newRow("map missing") << QStringList{u"map"_s, u"--map=nowhere.geojson"_s} << 1
                                 << u"nowhere.geojson"_s;
}

void TestPictures::badInputIsExplained()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, status);
    QFETCH(const QString, hint);
    const QString path = file(u"bad.pdf"_s);
    const ProgramRun outcome =
        run(QStringList{u"export"_s, m_example, options.first(), path, u"--year"_s, u"2020"_s}
            + options.mid(1));
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.messages.contains(hint), qPrintable(outcome.messages));
    QVERIFY(!QFile::exists(path));
}

/// And shows what goes on by its plan, not all that goes on today.
void TestPictures::yearWithoutAListSaysSo()
{
    for (const QString& what : {u"timeline"_s, u"map"_s}) {
        const QString path = file(what + u".svg"_s);
        const ProgramRun written =
            run({u"export"_s, m_example, what, path, u"--year"_s, u"2022"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(written.status == 0, qPrintable(written.messages));
        QVERIFY2(written.messages.contains(u"There is no list of 2022"),
                 qPrintable(written.messages));
        QFile picture(path);
        QVERIFY(picture.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(picture.readAll());
        QVERIFY2(text.contains(u"There is no list of 2022"), qPrintable(what));
        QVERIFY(!text.contains(u"轴承智能制造示范工厂")); // until 2021
    }
}

void TestPictures::mapOfElsewhereIsRefused()
{
    QFile map(file(u"elsewhere.geojson"_s));
    QVERIFY(map.open(QIODevice::WriteOnly));
    map.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)"
              R"({"adcode":110108,"name":"海淀区"},"geometry":{"type":"Polygon","coordinates":)"
              R"([[[116.2,39.9],[116.4,39.9],[116.4,40.0],[116.2,40.0],[116.2,39.9]]]}}]})");
    map.close();
    const QString path = file(u"elsewhere.pdf"_s);
    const ProgramRun refused =
        run({u"export"_s, m_example, u"map"_s, path, u"--map"_s, map.fileName()});
    QCOMPARE(refused.status, 1);
    QVERIFY(!QFile::exists(path));
    QVERIFY2(refused.messages.contains(u"海淀区 110108"), qPrintable(refused.messages));
}

TOUYAN_TEST(TestPictures, QCoreApplication)
#include "tst_pictures.moc"
