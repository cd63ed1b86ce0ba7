#include "portfolio/portfolio.h"
#include "support/examplefile.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Whatever the selection writes can be tried first, and says what would be.
class TestDryRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_file.make()); }
    void init() { QVERIFY(m_file.begin()); }
    void everyActionLeavesTheFileAsItIs_data();
    void everyActionLeavesTheFileAsItIs();
    void sheetsAreNamedButNotWritten();
    void screeningDoesNotSayThatItWasSet();
    void seedOfADryDrawDrawsTheSameAgain();
    void rollTakesTheLatestListIssued();
    void rollSuggestsToTakeOffWhatIsRedForTwoQuarters();

private:
    ProgramRun run(const QStringList& arguments) const { return m_file.run(arguments); }
    QString copy() const { return m_file.copy(); }
    /// All that the file holds.
    Records content() const;

    ExampleFile m_file{QStringLiteral(TOUYAN_PROGRAM)};
};

Records TestDryRuns::content() const
{
    return Portfolio::open(copy(), AccessMode::ReadOnly, {u"乙"_s, std::make_shared<SystemClock>()})
        .value()
        ->records();
}

void TestDryRuns::everyActionLeavesTheFileAsItIs_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("screen") << QStringList{u"screen"_s, u"--apply"_s};
    QTest::newRow("optimise") << QStringList{u"optimise"_s, u"--apply"_s};
    QTest::newRow("draw") << QStringList{u"review"_s, u"draw"_s};
    QTest::newRow("criteria") << QStringList{u"review"_s, u"criteria"_s, u"--set=技术先进性=31"_s,
                                             u"--set=示范带动作用=24"_s};
    QTest::newRow("roll") << QStringList{u"roll"_s};
    QTest::newRow("place") << QStringList{u"place"_s, u"DLAI-2021-0003"_s, u"--to=deferred"_s,
                                          u"--reason=用地未批"_s};
    QTest::newRow("revise") << QStringList{
        u"revise"_s,         u"DLAI-2020-0013"_s,    u"--year=2020"_s,
        u"--kind=removal"_s, u"--meeting=SL-HY05"_s, u"--reason=单位放弃"_s};
    QTest::newRow("close") << QStringList{u"close"_s, u"--year=2020"_s,
                                          u"--set=DLAI-2018-0017=terminated"_s,
                                          u"--evidence=单位破产"_s};
}

void TestDryRuns::everyActionLeavesTheFileAsItIs()
{
    QFETCH(QStringList, words);
    words.insert(1, copy());
    const Records before = content();
    QVERIFY(!before.all<ListEntry>().isEmpty());
    const ProgramRun dry = run(words + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.status == 0, qPrintable(dry.messages));
    QVERIFY(content() == before);
    words.removeAll(u"--dry-run"_s);
    QCOMPARE(run(words).status, 0);
    QVERIFY(content() != before); // else the dry run would have proved nothing
}

void TestDryRuns::sheetsAreNamedButNotWritten()
{
    QCOMPARE(run({u"review"_s, copy(), u"draw"_s}).status, 0);
    const QString folder = m_file.inFolder(u"sheets"_s);
    const QStringList words{u"review"_s, copy(), u"sheets"_s, folder};
    const ProgramRun dry = run(words + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.status == 0, qPrintable(dry.messages));
    const QStringList files = QString::fromUtf8(dry.output).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!files.isEmpty());
    for (const QString& file : files)
        QVERIFY2(file.startsWith(folder) && !QFile::exists(file), qPrintable(file));
    const ProgramRun written = run(words);
    QCOMPARE(written.output, dry.output);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), files.size());
}

void TestDryRuns::screeningDoesNotSayThatItWasSet()
{
    const QStringList words{u"screen"_s, copy(), u"--apply"_s, u"--lang=en"_s};
    const ProgramRun dry = run(words + QStringList{u"--dry-run"_s});
    QVERIFY(dry.output.contains("would be set: ") && !dry.output.contains(", set: "));
    QVERIFY2(dry.messages.contains(u"would be set: "_s), qPrintable(dry.messages));
    const ProgramRun done = run(words);
    QVERIFY(done.output.contains(", set: "));
}

void TestDryRuns::seedOfADryDrawDrawsTheSameAgain()
{
    const QStringList draw{u"review"_s, copy(), u"draw"_s, u"--json"_s};
    const ProgramRun dry = run(draw + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.status == 0, qPrintable(dry.messages));
    const QString seed = dry.json().object().value(u"seed").toString();
    QVERIFY2(!seed.isEmpty(), dry.output.constData());
    QCOMPARE(run(draw + QStringList{u"--seed"_s, seed}).output, dry.output);
}

void TestDryRuns::rollTakesTheLatestListIssued()
{
    const ProgramRun rolled = run({u"roll"_s, copy(), u"--dry-run"_s, u"--lang=en"_s});
    QVERIFY2(rolled.messages.contains(u"Taken: 2020"_s), qPrintable(rolled.messages));
    QCOMPARE(rolled.output,
             run({u"roll"_s, copy(), u"--from=2020"_s, u"--dry-run"_s, u"--lang=en"_s}).output);
}

void TestDryRuns::rollSuggestsToTakeOffWhatIsRedForTwoQuarters()
{
    const QString text =
        QString::fromUtf8(run({u"roll"_s, copy(), u"--dry-run"_s, u"--lang=en"_s}).output);
    QVERIFY2(text.contains(u"Red at the end of two quarters: 2020-06-30 and 2020-09-30"_s),
             qPrintable(text));
}

TOUYAN_TEST(TestDryRuns, QCoreApplication)
#include "tst_dryruns.moc"
