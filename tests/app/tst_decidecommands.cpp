#include "domain/liststatus.h"
#include "portfolio/portfolio.h"
#include "support/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

ProgramRun run(const QStringList& arguments)
{
    return runProgram(QStringLiteral(TOUYAN_PROGRAM), arguments);
}

/// What the meeting has to have said before a list is made public.
void approveListed(const AnnualList& list, const Records& records, ChangeSet& changes)
{
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list != list.id || !isOnList(entry.status))
            continue;
        ListEntry approved = entry;
        approved.verdict = MeetingVerdict::Approved;
        approved.verdictMeeting = records.all<Meeting>().begin()->id;
        changes.update(entry, approved);
    }
}

} // namespace

/// Decisions, objections and revisions from the command line.
class TestDecideCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void decisionsAreRecordedAndShown();
    void allListedAreApprovedByANewMeeting();
    void decisionNeedsReasonAndMeeting();
    void dryRunChangesNothing();
    void dryRunTellsWhatWouldBe_data();
    void dryRunTellsWhatWouldBe();
    void dryObjectionTellsWhatWouldBe();
    void issueSaysThatTheYearBeforeIsOpen();
    void closingSaysWhatTheIssuedListLacks();
    void overspentBudgetIsNotedWithARevision();
    void wrongWordsAreWrongUsage_data();
    void wrongWordsAreWrongUsage();
    void objectionIsEnteredAndSettled();
    void objectionNeedsAPublicList();
    void revisionsAreMadeAndShown();
    void revisionSaysWhatIsWrong();
    void messagesComeInBothLanguages();
    void stepsTellWhatIsMissingAndGoBackWithAReason();

private:
    QString copy() const { return m_folder.filePath(u"copy.touyan"_s); }
    void bringTo(ListState state);
    QJsonObject entry(const QString& code) const;
    QString codeOnTheList() const;

    QTemporaryDir m_folder;
};

void TestDecideCommands::initTestCase()
{
    QCOMPARE(run({u"new"_s, m_folder.filePath(u"example.touyan"_s), u"--example"_s}).status, 0);
}

/// Each test has a file of its own.
void TestDecideCommands::init()
{
    for (const QString& part : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(copy() + part);
    QCOMPARE(run({u"backup"_s, m_folder.filePath(u"example.touyan"_s), copy()}).status, 0);
}

/// Puts the list of 2021 into @p state, public for the ten days before the file's today.
void TestDecideCommands::bringTo(ListState state)
{
    const auto portfolio = Portfolio::open(copy(), AccessMode::ReadWrite,
                                           {u"测试"_s, std::make_shared<SystemClock>()});
    QVERIFY(portfolio);
    for (const AnnualList& list : (*portfolio)->records().all<AnnualList>()) {
        if (list.year != 2021)
            continue;
        AnnualList after = list;
        after.state = state;
        after.publicFrom = QDate(2020, 11, 10);
        after.publicTo = QDate(2020, 11, 16);
        ChangeSet changes(u"state"_s);
        changes.update(list, after);
        if (state == ListState::Publicity)
            approveListed(list, (*portfolio)->records(), changes);
        QVERIFY((*portfolio)->apply(changes));
        return;
    }
}

QJsonObject TestDecideCommands::entry(const QString& code) const
{
    const QJsonArray entries = run({u"decide"_s, copy(), u"--year=2021"_s, u"--json"_s})
                                   .json()
                                   .object()
                                   .value(u"entries")
                                   .toArray();
    for (const QJsonValue& it : entries) {
        if (it.toObject().value(u"code").toString() == code)
            return it.toObject();
    }
    return {};
}

QString TestDecideCommands::codeOnTheList() const
{
    return run({u"decide"_s, copy(), u"--year=2021"_s, u"--json"_s})
        .json()
        .object()
        .value(u"entries")
        .toArray()
        .first()
        .toObject()
        .value(u"code")
        .toString();
}

void TestDecideCommands::decisionsAreRecordedAndShown()
{
    bringTo(ListState::Deliberation);
    const QString code = codeOnTheList();
    const ProgramRun deferred =
        run({u"decide"_s, copy(), code, u"--year=2021"_s, u"--verdict=deferred"_s,
             u"--meeting=SL-HY05"_s, u"--reason"_s, u"用地未批（示例）"_s});
    QVERIFY2(deferred.status == 0, qPrintable(deferred.messages));
    QCOMPARE(entry(code).value(u"verdict").toString(), u"deferred"_s);
    QCOMPARE(entry(code).value(u"status").toString(), u"deferred"_s);
    QVERIFY(!entry(code).value(u"meeting").toString().isEmpty());
    QVERIFY(deferred.output.contains("用地未批（示例）"));
    QCOMPARE(run({u"decide"_s, copy(), code, u"--year=2021"_s, u"--verdict=open"_s}).status, 0);
    QCOMPARE(entry(code).value(u"verdict").toString(), u"open"_s);
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
}

void TestDecideCommands::allListedAreApprovedByANewMeeting()
{
    bringTo(ListState::Deliberation);
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
    bringTo(ListState::Deliberation);
    const QString code = codeOnTheList();
    const QStringList refuse{u"decide"_s, copy(), code, u"--year=2021"_s, u"--verdict=refused"_s};
    QCOMPARE(run(refuse + QStringList{u"--meeting=SL-HY05"_s}).status, 1);
    QCOMPARE(run(refuse + QStringList{u"--meeting=NONE"_s, u"--reason=x"_s}).status, 1);
    QCOMPARE(
        run({u"decide"_s, copy(), u"NONE"_s, u"--year=2021"_s, u"--verdict=approved"_s}).status, 1);
    bringTo(ListState::Screening);
    const ProgramRun early = run({u"decide"_s, copy(), code, u"--year=2021"_s,
                                  u"--verdict=approved"_s, u"--meeting=SL-HY05"_s});
    QCOMPARE(early.status, 1);
    QVERIFY(early.messages.contains(u"2021"_s));
}

void TestDecideCommands::dryRunChangesNothing()
{
    bringTo(ListState::Deliberation);
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
    bringTo(state);
    words.replaceInStrings(u"CODE"_s, codeOnTheList());
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

void TestDecideCommands::dryObjectionTellsWhatWouldBe()
{
    bringTo(ListState::Publicity);
    const QStringList words{
        u"objection"_s,      copy(),         codeOnTheList(),        u"--year=2021"_s,
        u"--subject=示例"_s, u"--by=示例"_s, u"--date=2020-11-12"_s, u"--json"_s};
    const auto open = [](const ProgramRun& it) {
        return it.json().object().value(u"open"_s).toInt(-1);
    };
    QCOMPARE(open(run(words + QStringList{u"--dry-run"_s})), 1);
    QCOMPARE(open(run({u"objection"_s, copy(), u"--year=2021"_s, u"--json"_s})), 0);
}

void TestDecideCommands::issueSaysThatTheYearBeforeIsOpen()
{
    bringTo(ListState::Publicity);
    const QStringList issue{u"issue"_s,
                            copy(),
                            u"--year=2021"_s,
                            u"--number=1"_s,
                            u"--date=2020-11-24"_s,
                            u"--meeting=SL-HY05"_s,
                            u"--lang=en"_s};
    const ProgramRun asked = run(issue);
    QCOMPARE(asked.status, 1);
    QVERIFY2(asked.messages.contains(u"2020"_s) && asked.messages.contains(u"closed"_s),
             qPrintable(asked.messages));
    const ProgramRun issued = run(issue + QStringList{u"--reason=春季先行印发（示例）"_s});
    QVERIFY2(issued.status == 0, qPrintable(issued.messages));
    QVERIFY(issued.messages.contains(u"not closed"_s)); // said all the same
}

/// The list of 2021 is issued first, without most of what 2020 has.
void TestDecideCommands::closingSaysWhatTheIssuedListLacks()
{
    bringTo(ListState::Publicity);
    QCOMPARE(run({u"issue"_s, copy(), u"--year=2021"_s, u"--number=1"_s, u"--date=2020-11-24"_s,
                  u"--meeting=SL-HY05"_s, u"--reason=示例"_s})
                 .status,
             0);
    const ProgramRun dry = run({u"close"_s, copy(), u"--year=2020"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.status == 0, qPrintable(dry.messages));
    const QJsonArray endings = dry.json().object().value(u"endings"_s).toArray();
    QString left;
    for (const QJsonValue& it : endings) {
        if (it.toObject().value(u"outcome"_s).toString() == u"left")
            left = it.toObject().value(u"code"_s).toString();
    }
    QVERIFY(!left.isEmpty());
    const ProgramRun refused = run({u"close"_s, copy(), u"--year=2020"_s, u"--set"_s,
                                    left + u"=carried-on"_s, u"--evidence=示例"_s, u"--lang=en"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(!refused.messages.isEmpty(), qPrintable(refused.messages));
    QCOMPARE(run({u"close"_s, copy(), u"--year=2020"_s}).status, 0);
}

void TestDecideCommands::overspentBudgetIsNotedWithARevision()
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

void TestDecideCommands::objectionIsEnteredAndSettled()
{
    bringTo(ListState::Publicity);
    const QString code = codeOnTheList();
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
    QCOMPARE(entry(code).value(u"status").toString(), u"deferred"_s);
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

void TestDecideCommands::objectionNeedsAPublicList()
{
    const ProgramRun early = run(
        {u"objection"_s, copy(), codeOnTheList(), u"--year=2021"_s, u"--subject=x"_s, u"--by=y"_s});
    QCOMPARE(early.status, 1);
    QVERIFY(early.messages.contains(u"2021"_s));
}

void TestDecideCommands::revisionsAreMadeAndShown()
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

void TestDecideCommands::revisionSaysWhatIsWrong()
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

void TestDecideCommands::messagesComeInBothLanguages()
{
    for (const QString& command : {u"decide"_s, u"objection"_s, u"revise"_s}) {
        const QByteArray english = run({u"help"_s, command, u"--lang=en"_s}).output;
        const QByteArray chinese = run({u"help"_s, command, u"--lang=zh"_s}).output;
        QVERIFY(english.contains("--json") && chinese.contains("--json"));
        QVERIFY(english != chinese);
    }
}

void TestDecideCommands::stepsTellWhatIsMissingAndGoBackWithAReason()
{
    bringTo(ListState::Deliberation);
    const ProgramRun blocked = run({u"step"_s, copy(), u"--json"_s});
    QCOMPARE(blocked.status, 1);
    const QJsonObject told = blocked.json().object();
    QCOMPARE(told.value("state"_L1).toString(), u"deliberation"_s);
    QVERIFY(!told.value("missing"_L1).toArray().isEmpty());

    QCOMPARE(run({u"step"_s, copy(), u"--back"_s}).status, 1); // without a reason
    QCOMPARE(
        run({u"step"_s, copy(), u"--back"_s, u"--reason"_s, u"补评"_s, u"--dry-run"_s, u"--json"_s})
            .json()
            .object()
            .value("state"_L1)
            .toString(),
        u"review"_s); // what would be
    const ProgramRun back =
        run({u"step"_s, copy(), u"--back"_s, u"--reason"_s, u"补评"_s, u"--json"_s});
    QCOMPARE(back.status, 0);
    QCOMPARE(back.json().object().value("state"_L1).toString(), u"review"_s);

    bringTo(ListState::Publicity);
    const ProgramRun issuing = run({u"step"_s, copy(), u"--lang"_s, u"en"_s});
    QCOMPARE(issuing.status, 1);
    QVERIFY(issuing.messages.contains(u"touyan issue"_s));
    QCOMPARE(run({u"step"_s, copy(), u"--date"_s, u"soon"_s}).status, 2);
}

QTEST_GUILESS_MAIN(TestDecideCommands)
#include "tst_decidecommands.moc"
