#include "support/foldercontent.h"
#include "support/programfixture.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// What all commands share: usage, languages, refusals.
class TestCommandLine : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestCommandLine()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void failedOutputLeavesNothing();
    void onlyOurOwnMessagesAreTold();
    void yearWithoutListIsTold();
    void speaksChineseUnlessAskedForEnglish();
    void windowWithoutADisplayIsRefused();
};

void TestCommandLine::initTestCase()
{
    const ProgramRun created = makeExample();
    QVERIFY2(created.status == 0, qPrintable(created.messages));
    QVERIFY(created.output.isEmpty());
}

void TestCommandLine::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("hint");
    const QString e = example();
    QTest::newRow("no operand") << QStringList{u"new"_s} << u"FILE"_s;
    QTest::newRow("empty operand") << QStringList{u"new"_s, QString()} << u"FILE"_s;
    QTest::newRow("too many") << QStringList{u"info"_s, e, u"more"_s} << u"more"_s;
    QTest::newRow("unknown option") << QStringList{u"info"_s, e, u"--color"_s} << u"--color"_s;
    QTest::newRow("short option") << QStringList{u"info"_s, e, u"-j"_s} << u"-j"_s;
    QTest::newRow("value missing")
        << QStringList{u"list"_s, e, u"project"_s, u"--year"_s} << u"YEAR"_s;
    QTest::newRow("not a year") << QStringList{u"list"_s, e, u"project"_s, u"--year"_s, u"soon"_s}
                                << u"soon"_s;
    QTest::newRow("twice") << QStringList{u"list"_s, e, u"project"_s, u"--year=2020"_s,
                                          u"--year=2021"_s}
                           << u"--year"_s;
    QTest::newRow("value for a flag") << QStringList{u"info"_s, e, u"--json=yes"_s} << u"--json"_s;
    QTest::newRow("unknown kind") << QStringList{u"list"_s, e, u"projects"_s}
                                  << u"monthly_report"_s;
    QTest::newRow("unknown format")
        << QStringList{u"list"_s, e, u"project"_s, u"--format"_s, u"xml"_s} << u"json"_s;
    QTest::newRow("unknown export")
        << QStringList{u"export"_s, e, u"poem"_s, u"o.pdf"_s} << u"timeline"_s;
    QTest::newRow("wrong suffix") << QStringList{u"export"_s, e, u"annual-list"_s, file(u"o.png"_s)}
                                  << u"xlsx"_s;
    QTest::newRow("unknown paper")
        << QStringList{u"report"_s, e, u"annual-list"_s, u"o.pdf"_s, u"--paper"_s, u"A5"_s}
        << u"A4"_s;
    QTest::newRow("unknown measure")
        << QStringList{u"export"_s, e, u"map"_s, u"o.png"_s, u"--measure=x"_s} << u"completion"_s;
    QTest::newRow("unknown report")
        << QStringList{u"report"_s, e, u"poem"_s, u"o.pdf"_s} << u"annual-list"_s;
    QTest::newRow("unknown action") << QStringList{u"review"_s, e, u"dance"_s} << u"draw, rank"_s;
    QTest::newRow("unknown language") << QStringList{u"info"_s, e, u"--lang"_s, u"fr"_s} << u"zh"_s;
    QTest::newRow("unknown language, in Chinese")
        << QStringList{u"info"_s, e, u"--lang=fr"_s} << u"可取"_s;
    QTest::newRow("language without a code") << QStringList{u"info"_s, e, u"--lang"_s} << u"zh"_s;
    QTest::newRow("unknown command") << QStringList{u"inof"_s, e} << u"inof"_s;
    QTest::newRow("unknown command behind the language")
        << QStringList{u"--lang"_s, u"en"_s, u"inof"_s, e} << u"There is no command “inof”"_s;
    QTest::newRow("unknown command in help") << QStringList{u"help"_s, u"dance"_s} << u"dance"_s;
}

void TestCommandLine::wrongUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, hint);
    const ProgramRun outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.messages.contains(hint), qPrintable(outcome.messages));
    QVERIFY(outcome.output.isEmpty());
}

void TestCommandLine::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    QTest::newRow("text") << QByteArray("not a database, but long enough to be looked at") << 3;
    QTest::newRow("empty") << QByteArray("") << 3;
    QTest::newRow("missing") << QByteArray() << 1;
}

void TestCommandLine::badFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    const QString path = file(u"bad-%1.touyan"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    if (!content.isNull())
        writeFile(path, content);
    const QList<QStringList> commands{{u"info"_s, path},
                                      {u"check"_s, path},
                                      {u"list"_s, path, u"project"_s},
                                      {u"backup"_s, path, file(u"never.touyan"_s)},
                                      {u"restore"_s, path, file(u"never.touyan"_s)},
                                      {u"export"_s, path, u"map"_s, file(u"never.png"_s)},
                                      {u"report"_s, path, u"annual-list"_s, file(u"never.pdf"_s)}};
    for (const QStringList& command : commands) {
        const ProgramRun outcome = run(command);
        QVERIFY2(outcome.status == status,
                 qPrintable(command.first() + u": "_s + outcome.messages));
        QVERIFY(!outcome.messages.isEmpty() && outcome.output.isEmpty());
        QCOMPARE(readFile(path), content);
    }
    QVERIFY(QDir(m_folder.path()).entryList({u"never*"_s}).isEmpty());
}

void TestCommandLine::failedOutputLeavesNothing()
{
    const QString path = m_folder.filePath(u"no-such-folder/list.xlsx"_s);
    const ProgramRun outcome = run({u"export"_s, example(), u"annual-list"_s, path});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.messages.contains(u"no-such-folder"));
    QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
    const QString database = m_folder.filePath(u"no-such-folder/new.touyan"_s);
    for (const QStringList& command :
         {QStringList{u"new"_s, database}, QStringList{u"new"_s, database, u"--example"_s},
          QStringList{u"backup"_s, example(), database},
          QStringList{u"restore"_s, example(), database}}) {
        const ProgramRun refused = run(command);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.messages.contains(u"new.touyan”"), qPrintable(refused.messages));
    }
}

void TestCommandLine::onlyOurOwnMessagesAreTold()
{
    qunsetenv("XDG_RUNTIME_DIR"); // of which Qt complains
    const ProgramRun written = run({u"export"_s, example(), u"map"_s, file(u"quiet.svg"_s)});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.messages.count(u'\n'), 1);
}

/// What is under way in a year is not its list: without one nothing is printed in its name.
void TestCommandLine::yearWithoutListIsTold()
{
    for (const QStringList& words :
         {QStringList{u"export"_s, example(), u"annual-list"_s, file(u"none.csv"_s)},
          QStringList{u"report"_s, example(), u"annual-list"_s, file(u"none.docx"_s)}}) {
        const ProgramRun written = run(words + QStringList{u"--year=2022"_s, u"--lang=en"_s});
        QCOMPARE(written.status, 1);
        QVERIFY2(written.messages.contains(u"2022"_s), qPrintable(written.messages));
        QVERIFY(!QFile::exists(words.last()));
    }
}

void TestCommandLine::speaksChineseUnlessAskedForEnglish()
{
    const QString missing = file(u"missing.touyan"_s);
    const QString english = run({u"info"_s, missing, u"--lang"_s, u"en"_s}).messages;
    const QString chinese = run({u"info"_s, missing}).messages;
    QVERIFY(english != chinese);
    QCOMPARE(run({u"info"_s, missing, u"--lang=zh"_s}).messages, chinese);
    const QString help =
        QString::fromUtf8(run({u"help"_s, u"list"_s, u"--lang"_s, u"en"_s}).output);
    QVERIFY(help.contains(u"Usage: touyan list FILE KIND"));
    const ProgramRun overview = run({u"--help"_s});
    QCOMPARE(overview.status, 0);
    for (const char* name :
         {"new", "info", "list", "check", "backup", "restore", "export", "report", "review"})
        QVERIFY2(overview.output.contains(name), name);
    QVERIFY(run({u"--version"_s}).output.startsWith("touyan "));
    QCOMPARE(run({u"--lang"_s, u"en"_s, u"info"_s, missing}).messages, english);
    QVERIFY(run({u"--lang=en"_s, u"--help"_s}).output.contains("opens the window"));
}

void TestCommandLine::windowWithoutADisplayIsRefused()
{
    for (const QStringList& arguments : {QStringList(), QStringList(example())}) {
        const ProgramRun outcome = run(arguments);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.messages.contains(u"touyan help"), qPrintable(outcome.messages));
    }
}

TOUYAN_TEST(TestCommandLine, QCoreApplication)
#include "tst_commandline.moc"
