#include "support/examplefile.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The steps of a list up to its issue and its closing, from the command line.
class TestIssueCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_file.make()); }
    void init() { QVERIFY(m_file.begin()); }
    void stepsTellWhatIsMissingAndGoBackWithAReason();
    void issueSaysThatTheYearBeforeIsOpen();
    void closingSaysWhatTheIssuedListLacks();
    void issueTakesThePublicListAndToday();
    void warningIsSaidOnce();
    void daysOfIssueThatCannotBeAreRefused_data();
    void daysOfIssueThatCannotBeAreRefused();
    void stepBackAfterTheIssueSaysWhatToDo();
    void stepToTheEndOfTheYearNamesItsCommand();
    void yearThatHasNotBegunIsNotClosed();
    void meetingAfterThePublicityBeginsIsRefused();
    void stepIntoThePublicityTellsItsDays();
    void referenceDateIsShownAndSet();
    void stepsAreListedWithTheirReason();

private:
    QStringList issue() const;
    ProgramRun run(const QStringList& arguments) const { return m_file.run(arguments); }
    QString copy() const { return m_file.copy(); }

    ExampleFile m_file{QStringLiteral(TOUYAN_PROGRAM)};
};

void TestIssueCommands::stepsTellWhatIsMissingAndGoBackWithAReason()
{
    QVERIFY(m_file.bringTo(ListState::Deliberation));
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

    QVERIFY(m_file.bringTo(ListState::Publicity));
    const ProgramRun issuing = run({u"step"_s, copy(), u"--lang"_s, u"en"_s});
    QCOMPARE(issuing.status, 1);
    QVERIFY(issuing.messages.contains(u"touyan issue"_s));
    QCOMPARE(run({u"step"_s, copy(), u"--date"_s, u"soon"_s}).status, 2);
}

void TestIssueCommands::issueSaysThatTheYearBeforeIsOpen()
{
    QVERIFY(m_file.bringTo(ListState::Publicity));
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
void TestIssueCommands::closingSaysWhatTheIssuedListLacks()
{
    QVERIFY(m_file.bringTo(ListState::Publicity));
    QCOMPARE(run({u"issue"_s, copy(), u"--year=2021"_s, u"--number=1"_s, u"--date=2020-11-24"_s,
                  u"--meeting=SL-HY05"_s, u"--reason=示例"_s})
                 .status,
             0);
    const ProgramRun dry = run({u"close"_s, copy(), u"--year=2020"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.status == 0, qPrintable(dry.messages));
    QVERIFY2(dry.messages.contains(u"2020-12-31"_s), qPrintable(dry.messages)); // it is early
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

QStringList TestIssueCommands::issue() const
{
    return {u"issue"_s, copy(), u"--number=1"_s, u"--reason=示例"_s, u"--lang=en"_s};
}

/// The one list that is public is meant, and the day is the file's today.
void TestIssueCommands::issueTakesThePublicListAndToday()
{
    QCOMPARE(run(issue()).status, 1); // none is public
    QVERIFY(m_file.bringTo(ListState::Publicity));
    const ProgramRun issued = run(issue());
    QVERIFY2(issued.status == 0, qPrintable(issued.messages));
    QVERIFY(issued.messages.contains(u"Taken: 2021"_s));
    QVERIFY(run({u"diff"_s, copy(), u"2020"_s, u"2021@issued"_s}).status == 0);
    QVERIFY(run({u"list"_s, copy(), u"annual_list"_s, u"--columns=year,issued_on"_s})
                .output.contains("2020-11-24"));
}

void TestIssueCommands::warningIsSaidOnce()
{
    QVERIFY(m_file.bringTo(ListState::Publicity));
    const QString warning = u"not closed"_s;
    QStringList asked = issue();
    asked.removeAll(u"--reason=示例"_s);
    QCOMPARE(run(asked).messages.count(warning), 1);
    QCOMPARE(run(issue()).messages.count(warning), 1);
}

void TestIssueCommands::daysOfIssueThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("day");
    QTest::newRow("while it is public") << u"2020-11-16"_s;
    QTest::newRow("before it is public") << u"2020-11-09"_s;
    QTest::newRow("after today") << u"2021-03-29"_s;
}

void TestIssueCommands::daysOfIssueThatCannotBeAreRefused()
{
    QFETCH(QString, day);
    QVERIFY(m_file.bringTo(ListState::Publicity));
    for (const QStringList& more : {QStringList(), QStringList{u"--dry-run"_s}}) {
        const ProgramRun refused = run(issue() + QStringList{u"--date="_s + day} + more);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.messages.contains(day), qPrintable(refused.messages));
    }
}

/// An issued text is revised, never taken back.
void TestIssueCommands::stepBackAfterTheIssueSaysWhatToDo()
{
    const ProgramRun back =
        run({u"step"_s, copy(), u"--year=2020"_s, u"--back"_s, u"--reason=示例"_s, u"--lang=en"_s});
    QCOMPARE(back.status, 1);
    QVERIFY2(back.messages.contains(u"revision"_s) && back.messages.contains(u"2020-04-10"_s),
             qPrintable(back.messages));
    const ProgramRun closed =
        run({u"step"_s, copy(), u"--year=2019"_s, u"--back"_s, u"--reason=示例"_s, u"--lang=en"_s});
    QCOMPARE(closed.status, 1);
    QVERIFY2(closed.messages.contains(u"closed"_s), qPrintable(closed.messages));
}

void TestIssueCommands::stepToTheEndOfTheYearNamesItsCommand()
{
    const ProgramRun step = run({u"step"_s, copy(), u"--year=2020"_s, u"--lang=en"_s});
    QCOMPARE(step.status, 1);
    QVERIFY2(step.messages.contains(u"touyan close"_s), qPrintable(step.messages));
}

void TestIssueCommands::yearThatHasNotBegunIsNotClosed()
{
    QVERIFY(m_file.bringTo(ListState::InForce));
    const ProgramRun early = run({u"close"_s, copy(), u"--year=2021"_s, u"--lang=en"_s});
    QCOMPARE(early.status, 1);
    QVERIFY2(early.messages.contains(u"2020-11-24"_s), qPrintable(early.messages));
}

void TestIssueCommands::meetingAfterThePublicityBeginsIsRefused()
{
    QVERIFY(m_file.bringTo(ListState::Deliberation));
    QCOMPARE(run({u"decide"_s, copy(), u"--year=2021"_s, u"--all"_s, u"--verdict=approved"_s,
                  u"--meeting=SL-HY05"_s})
                 .status,
             0);
    const ProgramRun refused = run({u"step"_s, copy(), u"--year=2021"_s, u"--date=2020-11-17"_s,
                                    u"--reason=示例"_s, u"--lang=en"_s, u"--dry-run"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.messages.contains(u"2020-11-20"_s)
                 && refused.messages.contains(u"2020-11-17"_s),
             qPrintable(refused.messages));
}

void TestIssueCommands::stepIntoThePublicityTellsItsDays()
{
    QVERIFY(m_file.bringTo(ListState::Deliberation));
    QCOMPARE(run({u"decide"_s, copy(), u"--year=2021"_s, u"--all"_s, u"--verdict=approved"_s,
                  u"--meeting=SL-HY05"_s})
                 .status,
             0);
    const QStringList step{
        u"step"_s,          copy(),        u"--year=2021"_s, u"--date=2020-11-25"_s,
        u"--reason=示例"_s, u"--days=5"_s, u"--dry-run"_s};
    const ProgramRun dry = run(step + QStringList{u"--lang=en"_s});
    QVERIFY2(dry.status == 0, qPrintable(dry.messages));
    QVERIFY2(dry.messages.contains(u"from 2020-11-25 to 2020-12-01"_s), qPrintable(dry.messages));
    const QJsonArray effects =
        run(step + QStringList{u"--json"_s}).json().object().value(u"effects"_s).toArray();
    const bool isTold = std::any_of(effects.begin(), effects.end(), [](const QJsonValue& it) {
        return it.toString().contains(u"2020-12-01"_s);
    });
    QVERIFY(isTold);
}

void TestIssueCommands::referenceDateIsShownAndSet()
{
    QVERIFY(m_file.bringTo(ListState::Publicity));
    QCOMPARE(run({u"date"_s, copy()}).output.trimmed(), "2020-11-24");
    QCOMPARE(run({u"date"_s, copy(), u"2020-11-16"_s, u"--dry-run"_s}).output.trimmed(),
             "2020-11-16");
    QCOMPARE(run({u"date"_s, copy()}).output.trimmed(), "2020-11-24"); // only what would be
    QCOMPARE(run({u"date"_s, copy(), u"2020-11-16"_s}).status, 0);
    QCOMPARE(run({u"date"_s, copy()}).output.trimmed(), "2020-11-16");
    const ProgramRun early = run(issue());
    QCOMPARE(early.status, 1);
    QVERIFY2(early.messages.contains(u"touyan date"_s), qPrintable(early.messages));
    QCOMPARE(run({u"date"_s, copy(), u"tomorrow"_s}).status, 2);
    const QJsonObject today = run({u"date"_s, copy(), u"today"_s, u"--json"_s}).json().object();
    QVERIFY(today.value("is_today"_L1).toBool());
    QCOMPARE(today.value("reference_date"_L1).toString(),
             QDate::currentDate().toString(Qt::ISODate));
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
}

void TestIssueCommands::stepsAreListedWithTheirReason()
{
    QVERIFY(m_file.bringTo(ListState::Deliberation));
    QCOMPARE(run({u"step"_s, copy(), u"--back"_s, u"--reason=补评三项"_s}).status, 0);
    const ProgramRun listed = run({u"list"_s, copy(), u"list_transition"_s});
    QVERIFY(QString::fromUtf8(listed.output).contains(u"补评三项"_s));
}

TOUYAN_TEST(TestIssueCommands, QCoreApplication)
#include "tst_issuecommands.moc"
