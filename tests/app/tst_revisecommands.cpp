#include "support/examplefile.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Objections and revisions from the command line.
class TestReviseCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_file.make()); }
    void init() { QVERIFY(m_file.begin()); }
    void dryObjectionTellsWhatWouldBe();
    void objectionIsEnteredAndSettled();
    void objectionNeedsAPublicList();
    void overspentBudgetIsNotedWithARevision();
    void revisionsAreMadeAndShown();
    void revisionSaysWhatIsWrong();
    void objectionsFollowThePublicity_data();
    void objectionsFollowThePublicity();
    void revisionFollowsItsMeeting();
    void newMeetingIsRecordedWithTheRevision();

private:
    ProgramRun run(const QStringList& arguments) const { return m_file.run(arguments); }
    QString copy() const { return m_file.copy(); }

    ExampleFile m_file{QStringLiteral(TOUYAN_PROGRAM)};
};

void TestReviseCommands::dryObjectionTellsWhatWouldBe()
{
    QVERIFY(m_file.bringTo(ListState::Publicity));
    const QStringList words{
        u"objection"_s,      copy(),         m_file.codeOnTheList(), u"--year=2021"_s,
        u"--subject=示例"_s, u"--by=示例"_s, u"--date=2020-11-12"_s, u"--json"_s};
    const auto open = [](const ProgramRun& it) {
        return it.json().object().value(u"open"_s).toInt(-1);
    };
    QCOMPARE(open(run(words + QStringList{u"--dry-run"_s})), 1);
    QCOMPARE(open(run({u"objection"_s, copy(), u"--year=2021"_s, u"--json"_s})), 0);
}

void TestReviseCommands::objectionIsEnteredAndSettled()
{
    QVERIFY(m_file.bringTo(ListState::Publicity));
    const QString code = m_file.codeOnTheList();
    const ProgramRun entered =
        run({u"objection"_s, copy(), code, u"--year=2021"_s, u"--subject"_s, u"资质不符（示例）"_s,
             u"--by"_s, u"示例公司"_s, u"--date=2020-11-12"_s, u"--json"_s});
    QVERIFY2(entered.status == 0, qPrintable(entered.messages));
    QCOMPARE(entered.json().object().value(u"open").toInt(), 1);
    const QStringList issue{u"issue"_s, copy(), u"--year=2021"_s, u"--number=1"_s,
                            u"--date=2020-11-24"_s};
    const ProgramRun blocked = run(issue);
    QCOMPARE(blocked.status, 1);
    QVERIFY(blocked.messages.contains(u"资质不符（示例）"_s));
    QCOMPARE(run({u"objection"_s, copy(), code, u"--year=2021"_s, u"--outcome=upheld"_s}).status,
             1); // of no reason
    const ProgramRun upheld =
        run({u"objection"_s, copy(), code, u"--year=2021"_s, u"--outcome=upheld"_s, u"--reason"_s,
             u"经核查属实（示例）"_s, u"--defer"_s, u"--json"_s});
    QVERIFY2(upheld.status == 0, qPrintable(upheld.messages));
    QCOMPARE(upheld.json().object().value(u"open").toInt(), 0);
    QCOMPARE(m_file.entry(code).value(u"status").toString(), u"deferred"_s);
    const QString id = upheld.json()
                           .object()
                           .value(u"objections")
                           .toArray()
                           .first()
                           .toObject()
                           .value(u"id")
                           .toString();
    QCOMPARE(run({u"objection"_s, copy(), id, u"--year=2021"_s, u"--outcome=withdrawn"_s}).status,
             0);
    QVERIFY(run({u"objection"_s, copy(), u"--year=2021"_s}).output.contains(id.toUtf8()));
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
}

void TestReviseCommands::objectionNeedsAPublicList()
{
    const ProgramRun early = run({u"objection"_s, copy(), m_file.codeOnTheList(), u"--year=2021"_s,
                                  u"--subject=x"_s, u"--by=y"_s});
    QCOMPARE(early.status, 1);
    QVERIFY(early.messages.contains(u"2021"_s));
}

void TestReviseCommands::overspentBudgetIsNotedWithARevision()
{
    const auto amended = [this](const QString& support) {
        return run({u"revise"_s, copy(), u"DLAI-2020-0001"_s, u"--year=2020"_s,
                    u"--kind=amendment"_s, u"--meeting=SL-HY05"_s, u"--reason=示例"_s, support,
                    u"--lang=en"_s, u"--dry-run"_s});
    };
    const QString over = u"more than may be"_s;
    const ProgramRun much = amended(u"--support=9000000"_s);
    QVERIFY2(much.status == 0, qPrintable(much.messages));
    QVERIFY2(much.messages.contains(over), qPrintable(much.messages));
    const ProgramRun little = amended(u"--support=1.5"_s);
    QVERIFY2(little.status == 0, qPrintable(little.messages));
    QVERIFY2(!little.messages.contains(over), qPrintable(little.messages));
}

void TestReviseCommands::revisionsAreMadeAndShown()
{
    const ProgramRun before = run({u"revise"_s, copy(), u"--year=2020"_s, u"--json"_s});
    QCOMPARE(before.json().object().value(u"revisions").toArray().size(), 3);
    const int inForce = before.json().object().value(u"in_force").toInt();
    const ProgramRun amended =
        run({u"revise"_s, copy(), u"DLAI-2020-0001"_s, u"--year=2020"_s, u"--kind=amendment"_s,
             u"--meeting=SL-HY05"_s, u"--reason"_s, u"核减支持（示例）"_s, u"--support=1.5"_s,
             u"--date=2020-11-24"_s, u"--json"_s});
    QVERIFY2(amended.status == 0, qPrintable(amended.messages));
    const QJsonObject revision =
        amended.json().object().value(u"revisions").toArray().last().toObject();
    QCOMPARE(revision.value(u"number").toInt(), 4);
    QCOMPARE(revision.value(u"kind").toString(), u"amendment"_s);
    QVERIFY(revision.value(u"changes").toString().contains(u"1.5"_s));
    const ProgramRun removed =
        run({u"revise"_s, copy(), u"DLAI-2020-0001"_s, u"--year=2020"_s, u"--kind=removal"_s,
             u"--meeting=SL-HY05"_s, u"--reason"_s, u"单位放弃（示例）"_s, u"--json"_s});
    QVERIFY2(removed.status == 0, qPrintable(removed.messages));
    QCOMPARE(removed.json().object().value(u"in_force").toInt(), inForce - 1);
    QVERIFY(run({u"revise"_s, copy(), u"--year=2020"_s}).output.contains("单位放弃（示例）"));
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
}

void TestReviseCommands::revisionSaysWhatIsWrong()
{
    const QStringList start{u"revise"_s, copy(), u"DLAI-2020-0001"_s, u"--year=2020"_s};
    const ProgramRun kind = run(start + QStringList{u"--kind=poem"_s});
    QCOMPARE(kind.status, 2);
    QVERIFY(kind.messages.contains(u"amendment"_s));
    QCOMPARE(run(start + QStringList{u"--kind=removal"_s, u"--meeting=SL-HY05"_s}).status, 1);
    QCOMPARE(run(start + QStringList{u"--kind=removal"_s, u"--reason=x"_s}).status, 1);
    QCOMPARE(run(start
                 + QStringList{u"--kind=amendment"_s, u"--reason=x"_s, u"--meeting=SL-HY05"_s,
                               u"--support=much"_s})
                 .status,
             1);
    QCOMPARE(run({u"revise"_s, copy(), u"DLAI-2020-0001"_s, u"--year=2021"_s, u"--kind=removal"_s,
                  u"--reason=x"_s, u"--meeting=SL-HY05"_s})
                 .status,
             1); // not issued yet
    QCOMPARE(run({u"revise"_s, copy(), u"--year=2020"_s, u"--json"_s})
                 .json()
                 .object()
                 .value(u"revisions")
                 .toArray()
                 .size(),
             3);
}

void TestReviseCommands::objectionsFollowThePublicity_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("status");
    QTest::newRow("before it") << u"2020-11-09"_s << 1;
    QTest::newRow("after today") << u"2020-11-25"_s << 1;
    QTest::newRow("late") << u"2020-11-20"_s << 0;
}

void TestReviseCommands::objectionsFollowThePublicity()
{
    QFETCH(QString, day);
    QFETCH(int, status);
    QVERIFY(m_file.bringTo(ListState::Publicity));
    const ProgramRun entered =
        run({u"objection"_s, copy(), m_file.codeOnTheList(), u"--year=2021"_s, u"--subject=示例"_s,
             u"--by=示例"_s, u"--date="_s + day});
    QCOMPARE(entered.status, status);
    QVERIFY2(entered.messages.contains(day), qPrintable(entered.messages));
}

void TestReviseCommands::revisionFollowsItsMeeting()
{
    const QStringList words{u"revise"_s,         copy(),
                            u"DLAI-2020-0001"_s, u"--year=2020"_s,
                            u"--kind=removal"_s, u"--reason=示例"_s,
                            u"--dry-run"_s};
    const auto dated = [&](const QString& day, const QString& meeting) {
        return run(words + QStringList{u"--date="_s + day, u"--meeting="_s + meeting});
    };
    const ProgramRun early = dated(u"2020-11-19"_s, u"SL-HY05"_s); // held on the 20th
    QCOMPARE(early.status, 1);
    QVERIFY2(early.messages.contains(u"2020-11-20"_s), qPrintable(early.messages));
    QCOMPARE(dated(u"2020-11-25"_s, u"SL-HY05"_s).status, 1); // after today
    QCOMPARE(dated(u"2020-11-20"_s, u"SL-HY03"_s).status, 1); // held before the issue
    QCOMPARE(dated(u"2020-11-20"_s, u"SL-HY05"_s).status, 0);
}

void TestReviseCommands::newMeetingIsRecordedWithTheRevision()
{
    const ProgramRun made =
        run({u"revise"_s, copy(), u"DLAI-2020-0001"_s, u"--year=2020"_s, u"--kind=removal"_s,
             u"--reason=示例"_s, u"--new-meeting=调整会议（示例）"_s, u"--held=2020-11-23"_s});
    QVERIFY2(made.status == 0, qPrintable(made.messages));
    QVERIFY(run({u"list"_s, copy(), u"meeting"_s}).output.contains("SL-HY07"));
}

TOUYAN_TEST(TestReviseCommands, QCoreApplication)
#include "tst_revisecommands.moc"
