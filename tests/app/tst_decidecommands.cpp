#include "support/examplefile.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// What the meeting decided, from the command line.
class TestDecideCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_file.make()); }
    void init() { QVERIFY(m_file.begin()); }
    void decisionsAreRecordedAndShown();
    void allListedAreApprovedByANewMeeting();
    void decisionNeedsReasonAndMeeting();
    void dryRunChangesNothing();
    void dryRunTellsWhatWouldBe_data();
    void dryRunTellsWhatWouldBe();
    void wrongWordsAreWrongUsage_data();
    void wrongWordsAreWrongUsage();
    void messagesComeInBothLanguages();
    void newMeetingGetsTheNextCode();
    void meetingStillToBeHeldCannotDecide();

private:
    ProgramRun run(const QStringList& arguments) const { return m_file.run(arguments); }
    QString copy() const { return m_file.copy(); }

    ExampleFile m_file{QStringLiteral(TOUYAN_PROGRAM)};
};

void TestDecideCommands::decisionsAreRecordedAndShown()
{
    QVERIFY(m_file.bringTo(ListState::Deliberation));
    const QString code = m_file.codeOnTheList();
    const ProgramRun deferred =
        run({u"decide"_s, copy(), code, u"--year=2021"_s, u"--verdict=deferred"_s,
             u"--meeting=SL-HY05"_s, u"--reason"_s, u"用地未批（示例）"_s});
    QVERIFY2(deferred.status == 0, qPrintable(deferred.messages));
    QCOMPARE(m_file.entry(code).value(u"verdict").toString(), u"deferred"_s);
    QCOMPARE(m_file.entry(code).value(u"status").toString(), u"deferred"_s);
    QVERIFY(!m_file.entry(code).value(u"meeting").toString().isEmpty());
    QVERIFY(deferred.output.contains("用地未批（示例）"));
    QCOMPARE(run({u"decide"_s, copy(), code, u"--year=2021"_s, u"--verdict=open"_s}).status, 0);
    QCOMPARE(m_file.entry(code).value(u"verdict").toString(), u"open"_s);
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
}

void TestDecideCommands::allListedAreApprovedByANewMeeting()
{
    QVERIFY(m_file.bringTo(ListState::Deliberation));
    const ProgramRun before = run({u"decide"_s, copy(), u"--year=2021"_s, u"--json"_s});
    const int open = before.json().object().value(u"undecided_listed").toInt();
    QVERIFY(open > 3);
    const ProgramRun approved = run(
        {u"decide"_s, copy(), u"--year=2021"_s, u"--all"_s, u"--verdict=approved"_s,
         u"--new-meeting"_s, u"领导小组第六次会议（示例）"_s, u"--held=2020-11-20"_s, u"--json"_s});
    QVERIFY2(approved.status == 0, qPrintable(approved.messages));
    QCOMPARE(approved.json().object().value(u"undecided_listed").toInt(), 0);
    QVERIFY(run({u"list"_s, copy(), u"meeting"_s}).output.contains("第六次会议"));
}

void TestDecideCommands::decisionNeedsReasonAndMeeting()
{
    QVERIFY(m_file.bringTo(ListState::Deliberation));
    const QString code = m_file.codeOnTheList();
    const QStringList refuse{u"decide"_s, copy(), code, u"--year=2021"_s, u"--verdict=refused"_s};
    QCOMPARE(run(refuse + QStringList{u"--meeting=SL-HY05"_s}).status, 1);
    QCOMPARE(run(refuse + QStringList{u"--meeting=NONE"_s, u"--reason=x"_s}).status, 1);
    QCOMPARE(
        run({u"decide"_s, copy(), u"NONE"_s, u"--year=2021"_s, u"--verdict=approved"_s}).status, 1);
    QVERIFY(m_file.bringTo(ListState::Screening));
    const ProgramRun early = run({u"decide"_s, copy(), code, u"--year=2021"_s,
                                  u"--verdict=approved"_s, u"--meeting=SL-HY05"_s});
    QCOMPARE(early.status, 1);
    QVERIFY(early.messages.contains(u"2021"_s));
}

void TestDecideCommands::dryRunChangesNothing()
{
    QVERIFY(m_file.bringTo(ListState::Deliberation));
    const QByteArray before = run({u"decide"_s, copy(), u"--year=2021"_s, u"--json"_s}).output;
    const ProgramRun dry = run({u"decide"_s, copy(), u"--year=2021"_s, u"--all"_s,
                                u"--verdict=approved"_s, u"--meeting=SL-HY05"_s, u"--dry-run"_s});
    QVERIFY2(dry.status == 0, qPrintable(dry.messages));
    QCOMPARE(run({u"decide"_s, copy(), u"--year=2021"_s, u"--json"_s}).output, before);
}

void TestDecideCommands::dryRunTellsWhatWouldBe_data()
{
    QTest::addColumn<ListState>("state");
    QTest::addColumn<QStringList>("words");
    using enum ListState;
    QTest::newRow("decide") << Deliberation
                            << QStringList{u"decide"_s, u"--all"_s, u"--verdict=approved"_s,
                                           u"--meeting=SL-HY05"_s};
    QTest::newRow("amounts") << Deliberation
                             << QStringList{u"amounts"_s, u"CODE"_s, u"--support=12.5"_s};
    QTest::newRow("place") << Deliberation
                           << QStringList{u"place"_s, u"CODE"_s, u"--to=deferred"_s,
                                          u"--reason=示例"_s};
    QTest::newRow("step") << Deliberation
                          << QStringList{u"step"_s, u"--back"_s, u"--reason=补评"_s};
    QTest::newRow("issue") << Publicity << QStringList{u"issue"_s,
                                                       u"--number=1"_s,
                                                       u"--date=2020-11-24"_s,
                                                       u"--meeting=SL-HY05"_s,
                                                       u"--reason=示例"_s,
                                                       u"--json"_s};
    QTest::newRow("revise") << Screening
                            << QStringList{
                                   u"revise"_s,      u"DLAI-2020-0001"_s,    u"--kind=removal"_s,
                                   u"--year=2020"_s, u"--meeting=SL-HY05"_s, u"--reason=示例"_s};
    QTest::newRow("close") << Screening << QStringList{u"close"_s, u"--year=2020"_s, u"--json"_s};
}

void TestDecideCommands::dryRunTellsWhatWouldBe()
{
    QFETCH(ListState, state);
    QFETCH(QStringList, words);
    QVERIFY(m_file.bringTo(state));
    words.replaceInStrings(u"CODE"_s, m_file.codeOnTheList());
    words.insert(1, copy());
    if (!words.join(u' ').contains(u"--year"_s))
        words.append(u"--year=2021"_s);
    const QByteArray before = run({u"decide"_s, copy(), u"--year=2021"_s}).output;
    const ProgramRun dry = run(words + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.status == 0, qPrintable(dry.messages));
    QCOMPARE(run({u"decide"_s, copy(), u"--year=2021"_s}).output, before);
    const ProgramRun done = run(words);
    QVERIFY2(done.status == 0, qPrintable(done.messages));
    QCOMPARE(dry.output, done.output);
    QVERIFY(!done.output.isEmpty());
}

void TestDecideCommands::wrongWordsAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no verdict") << QStringList{u"decide"_s, copy(), u"DLAI-2020-0007"_s};
    QTest::newRow("no project") << QStringList{u"decide"_s, copy(), u"--verdict=approved"_s};
    QTest::newRow("all and one") << QStringList{u"decide"_s, copy(), u"A"_s, u"--all"_s,
                                                u"--verdict=approved"_s};
    QTest::newRow("two meetings") << QStringList{u"decide"_s,      copy(),
                                                 u"A"_s,           u"--verdict=approved"_s,
                                                 u"--meeting=M"_s, u"--new-meeting=N"_s};
    QTest::newRow("objection against nothing")
        << QStringList{u"objection"_s, copy(), u"--subject=x"_s};
    QTest::newRow("objection of nothing") << QStringList{u"objection"_s, copy(), u"A"_s};
    QTest::newRow("entered and settled")
        << QStringList{u"objection"_s, copy(), u"A"_s, u"--subject=x"_s, u"--outcome=upheld"_s};
    QTest::newRow("revision of no kind") << QStringList{u"revise"_s, copy(), u"A"_s};
    QTest::newRow("revision of nothing") << QStringList{u"revise"_s, copy(), u"--kind=removal"_s};
    QTest::newRow("no such verdict")
        << QStringList{u"decide"_s, copy(), u"A"_s, u"--verdict=perhaps"_s};
    QTest::newRow("no such outcome")
        << QStringList{u"objection"_s, copy(), u"A"_s, u"--outcome=perhaps"_s};
    QTest::newRow("no date") << QStringList{u"revise"_s, copy(), u"A"_s, u"--kind=removal"_s,
                                            u"--date=soon"_s};
    QTest::newRow("no year") << QStringList{u"revise"_s, copy(), u"--year=soon"_s};
}

void TestDecideCommands::wrongWordsAreWrongUsage()
{
    QFETCH(QStringList, words);
    const ProgramRun outcome = run(words);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.messages.isEmpty());
}

void TestDecideCommands::messagesComeInBothLanguages()
{
    for (const QString& command : {u"decide"_s, u"objection"_s, u"revise"_s}) {
        const QByteArray english = run({u"help"_s, command, u"--lang=en"_s}).output;
        const QByteArray chinese = run({u"help"_s, command, u"--lang=zh"_s}).output;
        QVERIFY(english.contains("--json") && chinese.contains("--json"));
        QVERIFY(english != chinese);
    }
}

/// Without one the registry could not tell it from others.
void TestDecideCommands::newMeetingGetsTheNextCode()
{
    QVERIFY(m_file.bringTo(ListState::Deliberation));
    const ProgramRun decided =
        run({u"decide"_s, copy(), u"--year=2021"_s, u"--all"_s, u"--verdict=approved"_s,
             u"--new-meeting"_s, u"领导小组第三次会议（示例）"_s, u"--held=2020-11-13"_s});
    QVERIFY2(decided.status == 0, qPrintable(decided.messages));
    const QString listed = QString::fromUtf8(run({u"list"_s, copy(), u"meeting"_s}).output);
    QVERIFY2(listed.contains(u"SL-HY07"_s), qPrintable(listed));
}

void TestDecideCommands::meetingStillToBeHeldCannotDecide()
{
    QVERIFY(m_file.bringTo(ListState::Deliberation));
    const ProgramRun early =
        run({u"decide"_s, copy(), u"--year=2021"_s, u"--all"_s, u"--verdict=approved"_s,
             u"--new-meeting"_s, u"下次会议"_s, u"--held=2020-12-01"_s, u"--dry-run"_s});
    QCOMPARE(early.status, 1);
    QVERIFY2(early.messages.contains(u"2020-12-01"_s) && early.messages.contains(u"2020-11-24"_s),
             qPrintable(early.messages));
}

TOUYAN_TEST(TestDecideCommands, QCoreApplication)
#include "tst_decidecommands.moc"
