#include "support/programfixture.h"
#include "support/testprogram.h"
#include "support/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Comparing and screening on the command line.
class TestListCommands : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestListCommands()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void diffBalances_data();
    void diffBalances();
    void diffTellsRevisions();
    void diffIsReadable();
    void wrongSidesAreExplained_data();
    void wrongSidesAreExplained();
    void comparisonIsWritten();
    void screenSuggestsAndApplies();
    void screeningYearIsThatOfTheListInPreparation();
    void passingAgainstTheChecksNeedsAReason();
    void lettersAreWritten();
};

void TestListCommands::initTestCase()
{
    const ProgramRun created = makeExample();
    QVERIFY2(created.status == 0, qPrintable(created.messages));
}

void TestListCommands::diffBalances_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("years") << u"2019@issued"_s << u"2020@issued"_s;
    QTest::newRow("draft") << u"2020@issued"_s << u"2021"_s;
    QTest::newRow("revisions") << u"2020@issued"_s << u"2020@force"_s;
    QTest::newRow("backwards") << u"2021"_s << u"2019@issued"_s;
    QTest::newRow("days") << u"2020@2020-10-26"_s << u"2020@2020-11-24"_s;
}

void TestListCommands::diffBalances()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const ProgramRun outcome = run({u"diff"_s, example(), before, after, u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.messages));
    const QJsonObject json = outcome.json().object();
    const auto count = [&](QLatin1StringView side) {
        return json.value(side).toObject().value("count"_L1).toInt();
    };
    const auto size = [&](QLatin1StringView part) {
        return static_cast<int>(json.value(part).toArray().size());
    };
    QVERIFY(count("before"_L1) > 0 && count("after"_L1) > 0);
    QCOMPARE(count("after"_L1), count("before"_L1) + size("entered"_L1) - size("left"_L1));
    QCOMPARE(count("after"_L1),
             size("entered"_L1) + size("changed"_L1) + json.value("unchanged"_L1).toInt());
}

void TestListCommands::diffTellsRevisions()
{
    const QJsonObject json =
        run({u"diff"_s, example(), u"2020@issued"_s, u"2020@rev1"_s, u"--json"_s}).json().object();
    const QJsonArray entered = json.value("entered"_L1).toArray();
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().toObject().value("code"_L1).toString(), u"DLAI-2020-0019"_s);
    QCOMPARE(json.value("left"_L1).toArray().size(), 0);
}

void TestListCommands::diffIsReadable()
{
    const ProgramRun outcome =
        run({u"diff"_s, example(), u"2020@issued"_s, u"2021"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.status, 0);
    const QString text = QString::fromUtf8(outcome.output);
    QVERIFY(text.startsWith(u"2020, as issued → 2021, as it stands now\n"_s));
    QVERIFY(text.contains(u"Planned investment: "_s));
    QVERIFY(!text.contains(u"DLAI-2021-0001"_s)); // a candidate only
    const ProgramRun proposed = run({u"diff"_s, example(), u"2020@issued"_s, u"2021"_s, u"--lang"_s,
                                     u"en"_s, u"--with-candidates"_s});
    QVERIFY(proposed.output.contains("+ DLAI-2021-0001"));
}

void TestListCommands::wrongSidesAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("hint");
    const QString e = example();
    QTest::newRow("no list") << QStringList{u"diff"_s, e, u"2020"_s} << 2 << u"LIST"_s;
    QTest::newRow("notation") << QStringList{u"diff"_s, e, u"2020@x"_s, u"2021"_s} << 2
                              << u"rev2"_s;
    QTest::newRow("no such year") << QStringList{u"diff"_s, e, u"2018"_s, u"2021"_s} << 1
                                  << u"2018"_s;
    QTest::newRow("not issued") << QStringList{u"diff"_s, e, u"2020"_s, u"2021@issued"_s} << 1
                                << u"2021"_s;
    QTest::newRow("no such revision")
        << QStringList{u"diff"_s, e, u"2020@rev9"_s, u"2021"_s} << 1 << u"9"_s;
    QTest::newRow("paper without sides")
        << QStringList{u"report"_s, e, u"list-comparison"_s, u"o.pdf"_s} << 2 << u"--from"_s;
    QTest::newRow("paper with one side")
        << QStringList{u"report"_s, e, u"list-comparison"_s, u"o.pdf"_s, u"--from"_s, u"2020"_s}
        << 2 << u"--to"_s;
    QTest::newRow("workbook without sides")
        << QStringList{u"export"_s, e, u"list-comparison"_s, u"o.xlsx"_s} << 2 << u"--from"_s;
    QTest::newRow("no day")
        << QStringList{u"report"_s,     e,        u"supplement-letters"_s, u"o.pdf"_s,
                       u"--deadline"_s, u"soon"_s}
        << 2 << u"soon"_s;
    QTest::newRow("screening without a list")
        << QStringList{u"screen"_s, e, u"--year"_s, u"2030"_s} << 1 << u"2030"_s;
    QTest::newRow("screening of an issued list")
        << QStringList{u"screen"_s, e, u"--year"_s, u"2020"_s, u"--apply"_s} << 1 << u"2020"_s;
}

void TestListCommands::wrongSidesAreExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, hint);
    const ProgramRun outcome = run(arguments);
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.messages.contains(hint), qPrintable(outcome.messages));
    QVERIFY(outcome.output.isEmpty());
}

void TestListCommands::comparisonIsWritten()
{
    const QStringList sides{u"--from"_s, u"2020@issued"_s, u"--to"_s, u"2021"_s};
    const QString paper = file(u"comparison.pdf"_s);
    const ProgramRun printed =
        run(QStringList{u"report"_s, example(), u"list-comparison"_s, paper} + sides);
    QVERIFY2(printed.status == 0, qPrintable(printed.messages));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, paper, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.contains(u"清单对比"_s) && text.contains(u"新增项目"_s));
    const QString word = file(u"comparison.docx"_s);
    QCOMPARE(run(QStringList{u"report"_s, example(), u"list-comparison"_s, word} + sides).status,
             0);
    QVERIFY(readZip(word).value(u"word/document.xml"_s).contains("新增项目"));
    const QString workbook = file(u"comparison.xlsx"_s);
    QCOMPARE(
        run(QStringList{u"export"_s, example(), u"list-comparison"_s, workbook} + sides).status, 0);
    QVERIFY(QFile(workbook).size() > 5000);
}

void TestListCommands::screenSuggestsAndApplies()
{
    const QString copy = file(u"screened.touyan"_s);
    QVERIFY(QFile::copy(example(), copy));
    const QStringList screen{u"screen"_s, copy, u"--year"_s, u"2021"_s, u"--json"_s};
    const QJsonArray before = run(screen).json().array();
    QVERIFY(before.size() > 20);
    QHash<QString, int> suggested;
    for (const QJsonValue& entry : before) {
        QCOMPARE(entry.toObject().value("verdict"_L1).toString(), u"open"_s);
        ++suggested[entry.toObject().value("suggested"_L1).toString()];
    }
    QVERIFY(suggested.value(u"passed"_s) > 0 && suggested.value(u"supplement"_s) > 0
            && suggested.value(u"open"_s) > 0);
    const QJsonArray after = run(screen + QStringList{u"--apply"_s}).json().array();
    for (const QJsonValue& entry : after)
        QCOMPARE(entry.toObject().value("verdict"_L1), entry.toObject().value("suggested"_L1));
    QCOMPARE(run({u"check"_s, copy}).status, 0);
}

void TestListCommands::screeningYearIsThatOfTheListInPreparation()
{
    const ProgramRun taken = run({u"screen"_s, example(), u"--json"_s, u"--lang=en"_s});
    QVERIFY2(taken.messages.contains(u"Taken: 2021, the list in preparation"),
             qPrintable(taken.messages));
    QCOMPARE(taken.output,
             run({u"screen"_s, example(), u"--json"_s, u"--lang=en"_s, u"--year=2021"_s}).output);
}

void TestListCommands::passingAgainstTheChecksNeedsAReason()
{
    const QString copy = file(u"passed.touyan"_s);
    QVERIFY(QFile::copy(example(), copy));
    QStringList codes;
    for (const QJsonValue& entry : run({u"screen"_s, copy, u"--json"_s}).json().array()) {
        if (entry[u"suggested"].toString() == u"supplement")
            codes += {u"--project"_s, entry[u"code"].toString()};
    }
    QVERIFY(codes.size() > 2);
    const QStringList pass =
        QStringList{u"screen"_s, copy, u"--json"_s, u"--verdict"_s, u"passed"_s} + codes;
    const ProgramRun refused = run(pass);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.output.isEmpty());
    const ProgramRun reasoned = run(pass + QStringList{u"--reason"_s, u"材料已补齐（示例）"_s});
    QVERIFY2(reasoned.status == 0, qPrintable(reasoned.messages));
    int passed = 0;
    for (const QJsonValue& entry : reasoned.json().array()) {
        if (entry[u"verdict"].toString() != u"passed")
            continue;
        ++passed;
        QCOMPARE(entry[u"reason"].toString(), u"材料已补齐（示例）"_s);
    }
    QCOMPARE(passed, static_cast<int>(codes.size() / 2));
    QCOMPARE(run(QStringList{u"screen"_s, copy, u"--verdict=passed"_s}).status, 2);
    QCOMPARE(run(QStringList{u"screen"_s, copy, u"--verdict=fine"_s} + codes).status, 2);
    QCOMPARE(run({u"screen"_s, copy, u"--verdict=failed"_s, u"--project=NONE"_s}).status, 1);
}

void TestListCommands::lettersAreWritten()
{
    const QString letters = file(u"letters.pdf"_s);
    const QStringList report{u"report"_s, example(), u"supplement-letters"_s, letters,
                             u"--year"_s, u"2021"_s, u"--deadline"_s,         u"2020-12-10"_s};
    QCOMPARE(run(report).status, 1); // nobody has a verdict yet
    QVERIFY(!QFile::exists(letters));
    QCOMPARE(run({u"screen"_s, example(), u"--year"_s, u"2021"_s, u"--apply"_s}).status, 0);
    const ProgramRun written = run(report);
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QProcess reader;
    reader.start(u"pdftotext"_s, {letters, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.contains(u"2020年12月10日"_s) && text.contains(u"领导小组办公室"_s));
    // Nobody can hand in before the letter is written.
    const ProgramRun late = run({u"report"_s, example(), u"supplement-letters"_s,
                                 file(u"late.pdf"_s), u"--deadline"_s, u"2020-11-01"_s});
    QCOMPARE(late.status, 1);
    QVERIFY2(late.messages.contains(u"2020-11-01"_s), qPrintable(late.messages));
    QVERIFY(!QFile::exists(file(u"late.pdf"_s)));
    QStringList word = report;
    word[3] = file(u"letters.docx"_s);
    QCOMPARE(run(word).status, 0);
    QVERIFY(readZip(word.at(3)).value(u"word/document.xml"_s).contains("2020年12月10日"));
}

TOUYAN_TEST(TestListCommands, QCoreApplication)
#include "tst_listcommands.moc"
