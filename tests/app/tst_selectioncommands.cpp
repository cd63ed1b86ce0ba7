#include "portfolio/portfolio.h"
#include "support/programfixture.h"
#include "support/temporarydatabase.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Rolling, issuing and printing lists from the command line.
class TestSelectionCommands : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestSelectionCommands()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void dryRunChangesNothing();
    void rollBeginsTheNextList();
    void rollTwiceAddsNothing();
    void rollTakesChosenActions();
    void yearIsClosed();
    void amountsAreStatedAndShown();
    void rollSaysWhatIsWrong_data();
    void rollSaysWhatIsWrong();
    void heldFileIsBusy();
    void issueFreezesTheList();
    void issueIsRefusedBeforeItsTime();
    void checkNamesTheListThatWasTamperedWith();
    void listIsPrintedAsIssuedAndInForce();
    void helpNamesTheCommands();

private:
    QString copy() const { return m_folder.filePath(u"copy.touyan"_s); }
    int entriesOf(int year) const;
};

void TestSelectionCommands::initTestCase()
{
    QCOMPARE(run({u"new"_s, example(), u"--example"_s}).status, 0);
}

/// Each test has a file of its own.
void TestSelectionCommands::init()
{
    for (const QString& part : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(copy() + part);
    QCOMPARE(run({u"backup"_s, example(), copy()}).status, 0);
}

int TestSelectionCommands::entriesOf(int year) const
{
    const QJsonArray lists =
        run({u"info"_s, copy(), u"--json"_s}).json().object().value(u"lists").toArray();
    for (const QJsonValue& list : lists) {
        if (list.toObject().value(u"year").toInt() == year)
            return list.toObject().value(u"entries").toInt();
    }
    return -1;
}

void TestSelectionCommands::dryRunChangesNothing()
{
    const QByteArray before = run({u"list"_s, copy(), u"list_entry"_s, u"--format=json"_s}).output;
    const ProgramRun dry =
        run({u"roll"_s, copy(), u"--from"_s, u"2020"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.status, 0);
    QCOMPARE(dry.json().object().value(u"to").toInt(), 2021);
    QCOMPARE(dry.json().object().value(u"applied").toBool(), false);
    QHash<QString, int> actions;
    const QJsonArray proposals = dry.json().object().value(u"proposals").toArray();
    for (const QJsonValue& proposal : proposals) {
        ++actions[proposal.toObject().value(u"action").toString()];
        QVERIFY(!proposal.toObject().value(u"reason").toString().isEmpty());
    }
    QVERIFY(actions.value(u"carry-on"_s) > 5);
    QVERIFY(actions.value(u"candidate"_s) > 5);
    QCOMPARE(run({u"list"_s, copy(), u"list_entry"_s, u"--format=json"_s}).output, before);
}

void TestSelectionCommands::rollBeginsTheNextList()
{
    tamper(copy(),
           u"DELETE FROM list_entry WHERE list = (SELECT id FROM annual_list WHERE "
           "year = 2021)"_s);
    QCOMPARE(entriesOf(2021), 0);
    QCOMPARE(run({u"roll"_s, copy(), u"--from=2020"_s}).status, 0);
    QVERIFY(entriesOf(2021) > 20);
}

void TestSelectionCommands::rollTwiceAddsNothing()
{
    QCOMPARE(run({u"roll"_s, copy(), u"--from=2020"_s}).status, 0);
    const int entries = entriesOf(2021);
    QVERIFY(entries > 20);
    const ProgramRun again = run({u"roll"_s, copy(), u"--from=2020"_s, u"--lang=en"_s});
    QCOMPARE(again.status, 0);
    QVERIFY2(again.messages.contains(u"Nothing to do"), qPrintable(again.messages));
    const ProgramRun json = run({u"roll"_s, copy(), u"--from=2020"_s, u"--json"_s});
    QCOMPARE(json.json().object().value(u"applied").toBool(), false);
    QCOMPARE(entriesOf(2021), entries);
}

void TestSelectionCommands::rollTakesChosenActions()
{
    tamper(copy(),
           u"DELETE FROM list_entry WHERE list = (SELECT id FROM annual_list WHERE "
           "year = 2021)"_s);
    const auto proposalFor = [this](const QString& code) {
        const ProgramRun dry =
            run({u"roll"_s, copy(), u"--from=2020"_s, u"--dry-run"_s, u"--json"_s});
        const QJsonArray proposals = dry.json().object().value(u"proposals").toArray();
        for (const QJsonValue& it : proposals) {
            const QJsonObject proposal = it.toObject();
            if (code.isEmpty() ? proposal.value(u"action").toString() == u"carry-on"
                               : proposal.value(u"code").toString() == code)
                return proposal;
        }
        return QJsonObject();
    };
    const QString code = proposalFor({}).value(u"code").toString();
    QVERIFY(!code.isEmpty());
    const QString set = u"--set="_s + code;
    const QStringList roll{u"roll"_s, copy(), u"--from=2020"_s};
    QCOMPARE(run(roll + QStringList{set + u"=take-off"_s}).status, 2); // without a reason
    const QStringList reason{u"--reason"_s, u"建设用地收回（示例）"_s};
    QCOMPARE(run(roll + reason + QStringList{set + u"=away"_s}).status, 1);
    QCOMPARE(run(roll + reason + QStringList{u"--set=NOBODY=take-off"_s}).status, 1);
    const ProgramRun rolled = run(roll + reason + QStringList{set + u"=take-off"_s});
    QVERIFY2(rolled.status == 0, qPrintable(rolled.messages));
    const ProgramRun stated = run({u"amounts"_s, copy(), code, u"--year=2021"_s, u"--json"_s});
    QCOMPARE(stated.json().array().first().toObject().value(u"status").toString(), u"removed"_s);
    QVERIFY(run({u"list"_s, copy(), u"list_entry"_s, u"--columns=reason"_s})
                .output.contains("建设用地收回（示例）"));
}

void TestSelectionCommands::yearIsClosed()
{
    tamper(copy(), u"UPDATE annual_list SET state = 'in-force' WHERE year = 2020"_s);
    const QStringList close{u"close"_s, copy(), u"--json"_s};
    const ProgramRun dry = run(close + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.status == 0, qPrintable(dry.messages));
    QCOMPARE(dry.json().object().value(u"state").toString(), u"closed"_s); // as it would be
    const QJsonObject first = dry.json().object().value(u"endings").toArray().first().toObject();
    const QString set = u"--set=%1=terminated"_s.arg(first.value(u"code").toString());
    QCOMPARE(run(close + QStringList{set}).status, 2); // without evidence
    const QJsonObject second = dry.json().object().value(u"endings").toArray().at(1).toObject();
    const QStringList both{u"--dry-run"_s, set, u"--evidence=单位破产（示例）"_s,
                           u"--set=%1=left"_s.arg(second.value(u"code").toString())};
    const ProgramRun each = run(close + both + QStringList{u"--evidence=用地收回（示例）"_s});
    QVERIFY2(each.status == 0, qPrintable(each.messages));
    const QJsonArray endings = each.json().object().value(u"endings").toArray();
    QCOMPARE(endings.at(0).toObject().value(u"evidence").toString(), u"单位破产（示例）"_s);
    QCOMPARE(endings.at(1).toObject().value(u"evidence").toString(), u"用地收回（示例）"_s);
    QCOMPARE(run(close + both + QStringList{u"--evidence=甲"_s, u"--evidence=乙"_s}).status, 2);
    const ProgramRun closed = run(close + QStringList{set, u"--evidence"_s, u"单位破产（示例）"_s});
    QVERIFY2(closed.status == 0, qPrintable(closed.messages));
    QCOMPARE(closed.json().object().value(u"year").toInt(), 2020);
    QCOMPARE(closed.json().object().value(u"state").toString(), u"closed"_s);
    const QJsonObject ending =
        closed.json().object().value(u"endings").toArray().first().toObject();
    QCOMPARE(ending.value(u"outcome").toString(), u"terminated"_s);
    QCOMPARE(ending.value(u"evidence").toString(), u"单位破产（示例）"_s);
    QCOMPARE(run(close).status, 1); // no list is in force
}

void TestSelectionCommands::amountsAreStatedAndShown()
{
    const ProgramRun all = run({u"amounts"_s, copy(), u"--year=2021"_s, u"--json"_s});
    QVERIFY(all.json().array().size() > 10);
    const QString code = all.json().array().first().toObject().value(u"code").toString();
    QCOMPARE(run({u"amounts"_s, copy(), u"--year=2021"_s, u"--support=5"_s}).status, 2);
    const ProgramRun stated =
        run({u"amounts"_s, copy(), code, u"--year=2021"_s, u"--support=260.5"_s,
             u"--planned=1800"_s, u"--nature=new-start"_s, u"--json"_s});
    QVERIFY2(stated.status == 0, qPrintable(stated.messages));
    const QJsonObject row = stated.json().array().first().toObject();
    QCOMPARE(row.value(u"support").toDouble(), 2605000.0);
    QCOMPARE(row.value(u"planned").toDouble(), 18000000.0);
    const ProgramRun back =
        run({u"amounts"_s, copy(), code, u"--year=2021"_s, u"--support="_s, u"--json"_s});
    QVERIFY(!back.json().array().first().toObject().contains(u"support"_s));
    QCOMPARE(run({u"amounts"_s, copy(), code, u"--year=2021"_s, u"--support=much"_s}).status, 1);
    tamper(copy(), u"UPDATE annual_list SET state = 'issued' WHERE year = 2021"_s);
    QCOMPARE(run({u"amounts"_s, copy(), code, u"--year=2021"_s, u"--support=5"_s}).status, 1);
}

void TestSelectionCommands::rollSaysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("hint");
    QTest::newRow("not a year") << QStringList{u"--from=soon"_s} << 2 << u"soon"_s;
    QTest::newRow("no list") << QStringList{u"--from=2010"_s} << 1 << u"2010"_s;
    QTest::newRow("issued already") << QStringList{u"--from=2019"_s} << 1 << u"2020"_s;
    QTest::newRow("a draft") << QStringList{u"--from=2021"_s} << 1 << u"2021"_s;
}

void TestSelectionCommands::rollSaysWhatIsWrong()
{
    QFETCH(QStringList, options);
    const ProgramRun outcome = run(QStringList{u"roll"_s, copy()} + options);
    QTEST(outcome.status, "status");
    QFETCH(QString, hint);
    QVERIFY2(outcome.messages.contains(hint), qPrintable(outcome.messages));
}

void TestSelectionCommands::heldFileIsBusy()
{
    const auto holder =
        touyan::Portfolio::open(copy(), touyan::AccessMode::ReadWrite,
                                {u"示例-赵六"_s, std::make_shared<touyan::SystemClock>()});
    QVERIFY(holder && !(*holder)->isReadOnly());
    const ProgramRun busy = run({u"roll"_s, copy(), u"--from=2020"_s, u"--lang=zh"_s});
    QCOMPARE(busy.status, 3);
    QVERIFY2(busy.messages.contains(u"打开。未作任何改动。"_s), qPrintable(busy.messages));
    QCOMPARE(run({u"roll"_s, copy(), u"--from=2020"_s, u"--dry-run"_s}).status, 0);
    QCOMPARE(
        run({u"issue"_s, copy(), u"--year=2021"_s, u"--number=1"_s, u"--date=2020-11-24"_s}).status,
        3);
}

void TestSelectionCommands::issueFreezesTheList()
{
    tamper(copy(),
           u"UPDATE annual_list SET state = 'publicity', public_from = '2020-11-02', "
           "public_to = '2020-11-06' WHERE year = 2021; UPDATE list_entry SET verdict = "
           "'approved' WHERE list = (SELECT id FROM annual_list WHERE year = 2021)"_s);
    const ProgramRun dry =
        run({u"issue"_s, copy(), u"--year=2021"_s, u"--number=0"_s, u"--date=2020-11-24"_s,
             u"--reason=春季先行印发"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.status == 0, qPrintable(dry.messages));
    QCOMPARE(dry.json().object().value(u"state").toString(), u"issued"_s);
    QVERIFY(run({u"list"_s, copy(), u"annual_list"_s, u"--columns=state"_s, u"--format=json"_s})
                .output.contains("publicity"));
    const ProgramRun issued =
        run({u"issue"_s, copy(), u"--year=2021"_s, u"--number"_s, u"示例〔2021〕1号"_s,
             u"--date=2020-11-24"_s, u"--meeting=SL-HY05"_s, u"--reason=春季先行印发"_s});
    QVERIFY2(issued.status == 0, qPrintable(issued.messages));
    const QByteArray hash = issued.output.trimmed();
    QCOMPARE(hash.size(), 64);
    const ProgramRun listed = run(
        {u"list"_s, copy(), u"annual_list"_s, u"--columns=snapshot_sha256"_s, u"--format=json"_s});
    QVERIFY(listed.output.contains(hash));
    QCOMPARE(
        run({u"issue"_s, copy(), u"--year=2021"_s, u"--number=2"_s, u"--date=2020-11-24"_s}).status,
        1); // once only
    const QString csv = m_folder.filePath(u"list.csv"_s);
    QCOMPARE(run({u"export"_s, copy(), u"annual-list"_s, csv, u"--year=2021"_s, u"--as=issued"_s})
                 .status,
             0);
}

void TestSelectionCommands::issueIsRefusedBeforeItsTime()
{
    const QStringList command{u"issue"_s, copy(), u"--year=2021"_s, u"--number=1"_s,
                              u"--date=2020-11-24"_s};
    QCOMPARE(run(command).status, 1); // still in screening
    QCOMPARE(run({u"issue"_s, copy(), u"--year=2021"_s}).status, 2); // of no number
    QCOMPARE(run({u"issue"_s, copy(), u"--year=2021"_s, u"--number=1"_s, u"--date=soon"_s}).status,
             2);
    tamper(copy(),
           u"UPDATE annual_list SET state = 'publicity', public_from = '2020-11-20', "
           "public_to = '2020-11-26' WHERE year = 2021"_s);
    const ProgramRun early = run(command);
    QCOMPARE(early.status, 1);
    QVERIFY(early.messages.contains(u"2020-11-26"_s));
    tamper(copy(), u"UPDATE annual_list SET public_to = '2020-11-23' WHERE year = 2021"_s);
    QCOMPARE(run(command + QStringList{u"--meeting=NONE"_s}).status, 1);
}

void TestSelectionCommands::checkNamesTheListThatWasTamperedWith()
{
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
    // One byte: a 1 of some amount becomes a 2.
    tamper(copy(),
           u"UPDATE annual_list SET snapshot = substr(snapshot, 1, instr(snapshot, '1') - 1) "
           "|| '2' || substr(snapshot, instr(snapshot, '1') + 1) WHERE year = 2020"_s);
    const ProgramRun checked = run({u"check"_s, copy()});
    QCOMPARE(checked.status, 3);
    QVERIFY(checked.output.contains("2020") && checked.output.contains("SHA-256"));
    QVERIFY(!checked.output.contains("2019"));
}

void TestSelectionCommands::listIsPrintedAsIssuedAndInForce()
{
    const auto rows = [this](const QString& edition) {
        const QString csv = m_folder.filePath(edition + u".csv"_s);
        const ProgramRun written =
            run({u"export"_s, copy(), u"annual-list"_s, csv, u"--year=2020"_s, u"--as"_s, edition});
        QFile file(csv);
        return written.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                     : QByteArray();
    };
    const QByteArray issued = rows(u"issued"_s);
    const QByteArray inForce = rows(u"force"_s);
    // One was added, one put off, one taken off.
    QCOMPARE(issued.count('\n'), inForce.count('\n') + 1);
    QVERIFY(issued != inForce);
    QCOMPARE(
        run({u"export"_s, copy(), u"annual-list"_s, m_folder.filePath(u"o.csv"_s), u"--as=poem"_s})
            .status,
        2);
    const QString pdf = m_folder.filePath(u"list.pdf"_s);
    QCOMPARE(run({u"report"_s, copy(), u"annual-list"_s, pdf, u"--year=2020"_s}).status, 0);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    if (!reader.waitForStarted())
        QSKIP("pdftotext is not installed");
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).remove(u'\n');
    QVERIFY(text.contains(u"第3次调整"_s));
    QVERIFY(text.contains(u"SHA-256"_s));
}

void TestSelectionCommands::helpNamesTheCommands()
{
    const ProgramRun overview = run({u"--help"_s});
    QVERIFY(overview.output.contains("roll") && overview.output.contains("issue"));
    QVERIFY(run({u"help"_s, u"roll"_s, u"--lang=en"_s}).output.contains("--dry-run"));
    QVERIFY(run({u"help"_s, u"report"_s, u"--lang=en"_s}).output.contains("--as issued|force"));
}

TOUYAN_TEST(TestSelectionCommands, QCoreApplication)
#include "tst_selectioncommands.moc"
