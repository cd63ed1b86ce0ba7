#include "portfolio/portfolio.h"
#include "support/programfixture.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

/// The row of @p rows whose @p key is @p value.
QJsonObject rowWith(const QJsonArray& rows, const QString& key, const QString& value)
{
    for (const QJsonValue& row : rows) {
        if (row[key].toString() == value)
            return row.toObject();
    }
    return {};
}

} // namespace

/// What a year's list is chosen by, from the command line: places, bounds, limits and orders,
/// questions of the screening, criteria and seats of the review.
class TestRuleCommands : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestRuleCommands()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void projectsAreMovedWithReasons();
    void reserveBecomesACandidate();
    void placesAreClosedWithTheDecisions();
    void boundsAndLimitsAreSet();
    void ordersAreGivenAndTaken();
    void rulesSayWhatIsWrong_data();
    void rulesSayWhatIsWrong();
    void questionsAreAskedAnsweredAndRemoved();
    void criteriaAddUpToHundred();
    void criteriaSetTheRoundUp();
    void expertIsExcludedWithAReason();
    void wrongWordsAreWrongUsage_data();
    void wrongWordsAreWrongUsage();
    void helpAndMessagesComeInBothLanguages();

private:
    QString copy() const { return m_folder.filePath(u"copy.touyan"_s); }
    ProgramRun on(const QString& command, const QStringList& words) const
    {
        return run(QStringList{command, copy()} + words + QStringList{u"--json"_s});
    }
    QStringList codesIn(const QString& status) const;
    void change(const std::function<void(const Records&, ChangeSet&)>& edit);
};

void TestRuleCommands::initTestCase()
{
    QCOMPARE(run({u"new"_s, m_folder.filePath(u"example.touyan"_s), u"--example"_s}).status, 0);
}

/// Each test has a file of its own.
void TestRuleCommands::init()
{
    for (const QString& part : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(copy() + part);
    QCOMPARE(run({u"backup"_s, m_folder.filePath(u"example.touyan"_s), copy()}).status, 0);
}

QStringList TestRuleCommands::codesIn(const QString& status) const
{
    QStringList codes;
    const QJsonArray rows = on(u"place"_s, {}).json().array();
    for (const QJsonValue& row : rows) {
        if (row[u"status"].toString() == status)
            codes.append(row[u"code"].toString());
    }
    return codes;
}

void TestRuleCommands::projectsAreMovedWithReasons()
{
    const QStringList candidates = codesIn(u"candidate"_s);
    QVERIFY(candidates.size() > 3);
    const QString& code = candidates.first();
    QCOMPARE(on(u"place"_s, {code, u"--to=deferred"_s}).status, 1); // without a reason
    QCOMPARE(on(u"place"_s, {code, u"--to=carried-over"_s}).status, 1); // was on no list
    const ProgramRun dry =
        on(u"place"_s, {code, u"--to=deferred"_s, u"--reason=用地未批"_s, u"--dry-run"_s});
    QCOMPARE(dry.status, 0);
    QCOMPARE(codesIn(u"candidate"_s), candidates);
    const ProgramRun moved = on(u"place"_s, {code, u"--to=deferred"_s, u"--reason=用地未批"_s});
    QVERIFY2(moved.status == 0, qPrintable(moved.messages));
    QCOMPARE(moved.json().array().size(), 1); // those that were named
    const QJsonObject row = moved.json().array().first().toObject();
    QCOMPARE(row[u"status"].toString(), u"deferred"_s);
    QCOMPARE(row[u"reason"].toString(), u"用地未批"_s);
    QVERIFY(row[u"by_hand"].toBool());
    const ProgramRun two = on(u"place"_s, {candidates.at(1), candidates.at(2), u"--to=selected"_s});
    QCOMPARE(two.json().array().size(), 2);
    const ProgramRun left = on(u"place"_s, {candidates.at(1), u"--release"_s});
    QVERIFY(!left.json().array().first()[u"by_hand"].toBool(true));
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
}

/// Changes the copy as the window could.
void TestRuleCommands::change(const std::function<void(const Records&, ChangeSet&)>& edit)
{
    const auto portfolio = Portfolio::open(copy(), AccessMode::ReadWrite,
                                           {u"测试"_s, std::make_shared<SystemClock>()});
    QVERIFY(portfolio);
    ChangeSet changes(u"test"_s);
    edit((*portfolio)->records(), changes);
    QVERIFY((*portfolio)->apply(changes));
}

void TestRuleCommands::reserveBecomesACandidate()
{
    const QString code = codesIn(u"candidate"_s).first();
    change([&](const Records& records, ChangeSet& changes) {
        for (const ListEntry& entry : records.all<ListEntry>()) {
            if (records.find(entry.list)->year == 2021 && records.find(entry.project)->code == code)
                changes.remove(entry);
        }
        const ListEntryId removed = changes.deltas<ListEntry>().front().before->id;
        for (const ScreeningAnswer& answer : records.all<ScreeningAnswer>()) {
            if (answer.entry == removed)
                changes.remove(answer);
        }
        QCOMPARE(changes.deltas<ListEntry>().size(), size_t(1));
    });
    QVERIFY(!codesIn(u"candidate"_s).contains(code));
    QCOMPARE(on(u"place"_s, {code, u"--to=selected"_s}).status, 1); // it has to apply first
    QCOMPARE(on(u"place"_s, {u"NOBODY"_s, u"--to=candidate"_s}).status, 1);
    const ProgramRun named = on(u"place"_s, {code, u"--to=candidate"_s});
    QVERIFY2(named.status == 0, qPrintable(named.messages));
    QVERIFY(codesIn(u"candidate"_s).contains(code));
}

void TestRuleCommands::placesAreClosedWithTheDecisions()
{
    const ProgramRun refused = on(
        u"place"_s, {u"DLAI-2020-0001"_s, u"--year=2020"_s, u"--to=removed"_s, u"--reason=示例"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(on(u"optimise"_s, {u"rules"_s, u"--year=2020"_s, u"--quota=99"_s}).status, 1);
    QCOMPARE(on(u"screen"_s, {u"questions"_s, u"--year=2020"_s, u"--add=新问题"_s}).status, 1);
    QCOMPARE(
        on(u"review"_s, {u"exclude"_s, u"--year=2020"_s, u"--seat=1"_s, u"--reason=示例"_s}).status,
        1);
}

void TestRuleCommands::boundsAndLimitsAreSet()
{
    const QStringList rules{u"rules"_s};
    const ProgramRun set = on(u"optimise"_s,
                              rules
                                  + QStringList{u"--quota=44"_s, u"--budget=12000"_s,
                                                u"--new-share=25"_s, u"--per-applicant=2"_s,
                                                u"--days=7"_s, u"--limit=district:高新区=2..6"_s,
                                                u"--limit=district:甘井子区=..5"_s});
    QVERIFY2(set.status == 0, qPrintable(set.messages));
    const QJsonObject now = set.json().object();
    QCOMPARE(now[u"quota"].toInt(), 44);
    QCOMPARE(now[u"budget"].toDouble(), 120'000'000.0);
    QCOMPARE(now[u"minimum_new_share"].toDouble(), 25.0);
    QCOMPARE(now[u"applicant_limit"].toInt(), 2);
    QCOMPARE(now[u"publicity_days"].toInt(), 7);
    const auto limits = [&](const ProgramRun& outcome) {
        return outcome.json()[u"limits"].toArray();
    };
    const QJsonArray all = limits(set);
    QCOMPARE(all.last()[u"maximum"].toInt(), 5);
    QVERIFY(all.last()[u"minimum"].isNull());
    // The same limit is changed, not doubled, and goes without bounds.
    const QString name = all.last()[u"name"].toString();
    const ProgramRun changed =
        on(u"optimise"_s, rules + QStringList{u"--limit=district:%1=1..3"_s.arg(name)});
    QCOMPARE(limits(changed).size(), all.size());
    QCOMPARE(rowWith(limits(changed), u"name"_s, name)[u"minimum"].toInt(), 1);
    const ProgramRun gone =
        on(u"optimise"_s, rules + QStringList{u"--limit=district:%1="_s.arg(name)});
    QCOMPARE(limits(gone).size(), all.size() - 1);
    // Without options nothing is written.
    QCOMPARE(on(u"optimise"_s, rules).json(), gone.json());
}

void TestRuleCommands::ordersAreGivenAndTaken()
{
    const QStringList candidates = codesIn(u"candidate"_s);
    const QStringList reason{u"rules"_s, u"--reason=领导小组会议明确（示例）"_s};
    const auto orders = [](const ProgramRun& outcome) {
        return outcome.json()[u"orders"].toArray();
    };
    const QJsonArray before = orders(on(u"optimise"_s, {u"rules"_s}));
    const ProgramRun given =
        on(u"optimise"_s,
           reason
               + QStringList{u"--must-in"_s, candidates.at(0), u"--must-out"_s, candidates.at(1),
                             u"--one-of"_s, candidates.at(6) + u',' + candidates.at(8)});
    QVERIFY2(given.status == 0, qPrintable(given.messages));
    QCOMPARE(orders(given).size(), before.size() + 3);
    QCOMPARE(rowWith(orders(given), u"code"_s, candidates.at(0))[u"kind"].toString(),
             u"forced-in"_s);
    QCOMPARE(rowWith(orders(given), u"code"_s, candidates.at(6))[u"other"].toString(),
             candidates.at(8));
    // The optimiser keeps them.
    const QJsonObject choice = on(u"optimise"_s, {}).json().object();
    const QString forced =
        rowWith(orders(given), u"code"_s, candidates.at(0))[u"project"].toString();
    QVERIFY(!rowWith(choice[u"chosen"].toArray(), u"project"_s, forced).isEmpty());
    const ProgramRun taken = on(u"optimise"_s,
                                {u"rules"_s, u"--no-order"_s, candidates.at(0), u"--no-order"_s,
                                 candidates.at(1), u"--no-order"_s, candidates.at(8)});
    QCOMPARE(orders(taken), before);
}

void TestRuleCommands::rulesSayWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("hint");
    QTest::newRow("ambiguous") << QStringList{u"--limit=高新区=1..2"_s} << u"district:"_s;
    QTest::newRow("unknown subject") << QStringList{u"--limit=月球=1..2"_s} << u"月球"_s;
    QTest::newRow("no bounds") << QStringList{u"--limit=district:甘井子区=3"_s} << u"MIN..MAX"_s;
    QTest::newRow("upside down") << QStringList{u"--limit=district:甘井子区=6..2"_s} << u"下"_s;
    QTest::newRow("not a number") << QStringList{u"--quota=many"_s} << u"many"_s;
    QTest::newRow("order without reason")
        << QStringList{u"--must-in=DLAI-2021-0001"_s} << u"理由"_s;
    QTest::newRow("order on nobody")
        << QStringList{u"--must-in=NOBODY"_s, u"--reason=示例"_s} << u"NOBODY"_s;
    QTest::newRow("no such order") << QStringList{u"--no-order=DLAI-2021-0001"_s} << u"示例"_s;
}

/// And nothing of what was right beside it is written.
void TestRuleCommands::rulesSayWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(QString, hint);
    const QJsonDocument before = on(u"optimise"_s, {u"rules"_s}).json();
    const ProgramRun refused =
        run(QStringList{u"optimise"_s, copy(), u"rules"_s, u"--days=9"_s, u"--lang=zh"_s} + words);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.messages.contains(hint), qPrintable(refused.messages));
    QCOMPARE(on(u"optimise"_s, {u"rules"_s}).json(), before);
}

void TestRuleCommands::questionsAreAskedAnsweredAndRemoved()
{
    const auto questions = [this] { return on(u"screen"_s, {u"questions"_s}).json().array(); };
    const qsizetype before = questions().size();
    const ProgramRun added =
        on(u"screen"_s,
           {u"questions"_s, u"--add=是否完成环评？（示例）"_s, u"--supplement=环评批复复印件"_s});
    QVERIFY2(added.status == 0, qPrintable(added.messages));
    QCOMPARE(added.json().array().last()[u"to_hand_in"].toString(), u"环评批复复印件"_s);
    const QString number = QString::number(before + 1);
    const QString code = codesIn(u"candidate"_s).first();
    const QStringList answer{u"answer"_s, u"--question"_s, number, u"--project"_s, code};
    const auto pass = [&](const QStringList& reason) {
        return on(u"screen"_s,
                  QStringList{u"--verdict=passed"_s, u"--project"_s, code, u"--dry-run"_s}
                      + reason);
    };
    const ProgramRun unanswered = pass({});
    QCOMPARE(unanswered.status, 1);
    QVERIFY(!unanswered.messages.isEmpty());
    QCOMPARE(pass({u"--reason=当场核验（示例）"_s}).status, 0);
    QCOMPARE(on(u"screen"_s, answer + QStringList{u"--answer=no"_s, u"--reason=尚未批复"_s}).status,
             0);
    const auto reasons = [&] {
        const QJsonObject row = rowWith(on(u"screen"_s, {}).json().array(), u"code"_s, code);
        QString text;
        for (const QJsonValue& check : row[u"checks"].toArray()) {
            for (const QJsonValue& reason : check[u"reasons"].toArray())
                text += reason.toString();
        }
        return text;
    };
    QVERIFY(reasons().contains(u"尚未批复"_s));
    QCOMPARE(on(u"screen"_s, answer + QStringList{u"--answer=yes"_s}).status, 0);
    QVERIFY(!reasons().contains(u"环评"_s));
    QCOMPARE(on(u"screen"_s, answer + QStringList{u"--answer=perhaps"_s}).status, 2);
    QCOMPARE(on(u"screen"_s, {u"questions"_s, u"--remove=99"_s}).status, 1);
    const ProgramRun removed =
        on(u"screen"_s, {u"questions"_s, u"--remove"_s, number, u"--lang=en"_s});
    QCOMPARE(removed.status, 0);
    QVERIFY2(removed.messages.contains(u"1 answer"_s), qPrintable(removed.messages));
    QCOMPARE(questions().size(), before);
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
}

void TestRuleCommands::criteriaAddUpToHundred()
{
    const auto criteria = [this](const QStringList& words) {
        return on(u"review"_s, QStringList{u"criteria"_s} + words);
    };
    const QJsonObject before = criteria({}).json().object();
    QCOMPARE(before[u"sum"].toDouble(), 100.0);
    const QString first = before[u"criteria"].toArray().first()[u"name"].toString();
    const double weight = before[u"criteria"].toArray().first()[u"weight"].toDouble();
    const ProgramRun refused = criteria({u"--set=新指标=10"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.messages.contains(u"110"_s), qPrintable(refused.messages));
    QCOMPARE(criteria({}).json().object(), before);
    const ProgramRun set = criteria({u"--set=新指标=10"_s, u"--full=新指标=50"_s,
                                     u"--set=%1=%2"_s.arg(first, QString::number(weight - 10)),
                                     u"--question=是否属于人工智能？"_s});
    QVERIFY2(set.status == 0, qPrintable(set.messages));
    const QJsonArray now = set.json()[u"criteria"].toArray();
    QCOMPARE(rowWith(now, u"name"_s, u"新指标"_s)[u"full"].toDouble(), 50.0);
    QCOMPARE(rowWith(now, u"name"_s, first)[u"weight"].toDouble(), weight - 10);
    QCOMPARE(rowWith(now, u"name"_s, u"是否属于人工智能？"_s)[u"kind"].toString(), u"knock-out"_s);
    QCOMPARE(set.json()[u"sum"].toDouble(), 100.0);
    const ProgramRun dropped =
        criteria({u"--drop=新指标"_s, u"--set=%1=%2"_s.arg(first, QString::number(weight))});
    QCOMPARE(dropped.json()[u"criteria"].toArray().size(), now.size() - 1);
    QCOMPARE(criteria({u"--drop=没有这一项"_s}).status, 1);
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
}

/// A list without a round gets one with its criteria, and none when they are refused.
void TestRuleCommands::criteriaSetTheRoundUp()
{
    change([](const Records& records, ChangeSet& changes) {
        for (const ReviewRound& round : records.all<ReviewRound>()) {
            if (records.find(round.list)->year != 2021)
                continue;
            for (const ReviewCriterion& criterion : records.all<ReviewCriterion>()) {
                if (criterion.round == round.id)
                    changes.remove(criterion);
            }
            changes.remove(round);
        }
    });
    const QStringList criteria{u"criteria"_s, u"--year=2021"_s};
    QCOMPARE(on(u"review"_s, criteria).status, 1);
    QCOMPARE(on(u"review"_s, criteria + QStringList{u"--set=新指标=10"_s}).status, 1);
    QCOMPARE(on(u"review"_s, criteria).status, 1); // still none
    const ProgramRun set = on(u"review"_s, criteria + QStringList{u"--question=是否可行？"_s});
    QVERIFY2(set.status == 0, qPrintable(set.messages));
    QCOMPARE(set.json()[u"sum"].toDouble(), 100.0); // those of the round before
    QCOMPARE(on(u"review"_s, criteria).json(), set.json());
    QCOMPARE(on(u"review"_s, {u"criteria"_s, u"--year=2033"_s, u"--question=是否可行？"_s}).status,
             1);
}

void TestRuleCommands::expertIsExcludedWithAReason()
{
    QCOMPARE(run({u"review"_s, copy(), u"draw"_s, u"--seed=dalian"_s, u"--size=5"_s}).status, 0);
    const QStringList seat{u"--seat=2"_s};
    QCOMPARE(on(u"review"_s, QStringList{u"exclude"_s} + seat).status, 2);
    const QStringList exclude = QStringList{u"exclude"_s, u"--reason=打分与申报单位商量（示例）"_s};
    QCOMPARE(on(u"review"_s, exclude + QStringList{u"--seat=9"_s}).status, 1);
    const ProgramRun excluded = on(u"review"_s, exclude + seat);
    QVERIFY2(excluded.status == 0, qPrintable(excluded.messages));
    QVERIFY(excluded.json()[u"excluded"].toBool());
    QCOMPARE(excluded.json()[u"reason"].toString(), u"打分与申报单位商量（示例）"_s);
    QCOMPARE(run({u"review"_s, copy(), u"draw"_s, u"--verify"_s}).status, 0);
    const ProgramRun back = on(u"review"_s, QStringList{u"include"_s} + seat);
    QVERIFY(!back.json()[u"excluded"].toBool(true));
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
}

void TestRuleCommands::wrongWordsAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no column") << QStringList{u"place"_s, u"DLAI-2021-0001"_s};
    QTest::newRow("nobody to move") << QStringList{u"place"_s, u"--to=selected"_s};
    QTest::newRow("no such column")
        << QStringList{u"place"_s, u"DLAI-2021-0001"_s, u"--to=heaven"_s};
    QTest::newRow("moved and released")
        << QStringList{u"place"_s, u"DLAI-2021-0001"_s, u"--to=selected"_s, u"--release"_s};
    QTest::newRow("no such action") << QStringList{u"optimise"_s, u"poem"_s};
    QTest::newRow("rules without the word")
        << QStringList{u"optimise"_s, u"--limit=甘井子区=1..2"_s};
    QTest::newRow("one of three") << QStringList{u"optimise"_s, u"rules"_s, u"--one-of=A,B,C"_s};
    QTest::newRow("no such screening") << QStringList{u"screen"_s, u"poem"_s};
    QTest::newRow("half an answer")
        << QStringList{u"screen"_s, u"answer"_s, u"--question=1"_s, u"--answer=yes"_s};
    QTest::newRow("weight that is none") << QStringList{u"review"_s, u"criteria"_s, u"--set=A=B"_s};
    QTest::newRow("marks of nothing") << QStringList{u"review"_s, u"criteria"_s, u"--full=A=10"_s};
}

void TestRuleCommands::wrongWordsAreWrongUsage()
{
    QFETCH(QStringList, words);
    words.insert(1, copy());
    const ProgramRun outcome = run(words);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.messages.isEmpty());
}

void TestRuleCommands::helpAndMessagesComeInBothLanguages()
{
    QVERIFY(run({u"help"_s}).output.contains("place"));
    QVERIFY(run({u"help"_s, u"optimise"_s, u"--lang=en"_s}).output.contains("--must-in CODE"));
    const QStringList bad{u"place"_s, copy(), u"DLAI-2021-0001"_s, u"--to=deferred"_s};
    QVERIFY(run(bad + QStringList{u"--lang=en"_s}).messages.contains(u"needs a reason"_s));
    QVERIFY(run(bad + QStringList{u"--lang=zh"_s}).messages.contains(u"理由"_s));
}

TOUYAN_TEST(TestRuleCommands, QCoreApplication)
#include "tst_rulecommands.moc"
