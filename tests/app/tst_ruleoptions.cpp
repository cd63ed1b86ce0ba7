#include "domain/changejson.h"
#include "portfolio/portfolio.h"
#include "selection/liststates.h"
#include "selection/placing.h"
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

// Stand for the candidates of the year in the words of a command.
const QString One = u"@1"_s;
const QString Two = u"@2"_s;

} // namespace

/// What the options of the commands of a list's rules do together: dry runs write nothing and tell
/// what would be, no option is lost without a word, and words that are repeated count once.
class TestRuleOptions : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestRuleOptions()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void dryRunTellsWhatWouldBe_data();
    void dryRunTellsWhatWouldBe();
    void dryRunFailsAsTheRunDoes_data();
    void dryRunFailsAsTheRunDoes();
    void repeatedWordsCountOnce_data();
    void repeatedWordsCountOnce();
    void lastLimitCounts();
    void optionsAreNotLost_data();
    void optionsAreNotLost();
    void roundIsSetUpInOneChange();
    void reasonIsWrittenWhereTheProjectStands();
    void listedAndReserveBecomeCandidates();
    void questionIsAskedOnce();
    void answersAreTold();

private:
    QString copy() const { return m_folder.filePath(u"copy.touyan"_s); }
    ProgramRun on(const QStringList& words) const;
    std::unique_ptr<Portfolio> opened(AccessMode mode = AccessMode::ReadOnly) const;
    Records records() const { return opened()->records(); }
    void change(const std::function<void(const Records&, ChangeSet&)>& edit) const;
    void takeFromTheList(const QString& code) const;

    QStringList m_candidates;
};

void TestRuleOptions::initTestCase()
{
    const QString example = m_folder.filePath(u"example.touyan"_s);
    QCOMPARE(run({u"new"_s, example, u"--example"_s}).status, 0);
    QCOMPARE(run({u"review"_s, example, u"draw"_s, u"--seed=dalian"_s, u"--size=5"_s}).status, 0);
    const QJsonArray rows = run({u"place"_s, example, u"--json"_s}).json().array();
    for (const QJsonValue& row : rows) {
        if (row[u"status"].toString() == u"candidate")
            m_candidates.append(row[u"code"].toString());
    }
    QVERIFY(m_candidates.size() > 10);
}

/// Each test has a file of its own.
void TestRuleOptions::init()
{
    for (const QString& part : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(copy() + part);
    QCOMPARE(run({u"backup"_s, m_folder.filePath(u"example.touyan"_s), copy()}).status, 0);
}

/// Runs the command @p words on the copy, with candidates in place of what stands for them.
ProgramRun TestRuleOptions::on(const QStringList& words) const
{
    QStringList all = words;
    all.replaceInStrings(One, m_candidates.at(6));
    all.replaceInStrings(Two, m_candidates.at(8));
    all.insert(1, copy());
    return run(all + QStringList{u"--json"_s, u"--lang=en"_s});
}

std::unique_ptr<Portfolio> TestRuleOptions::opened(AccessMode mode) const
{
    auto portfolio = Portfolio::open(copy(), mode, {u"测试"_s, std::make_shared<SystemClock>()});
    return portfolio ? std::move(portfolio).value() : nullptr;
}

/// Changes the copy as the window could.
void TestRuleOptions::change(const std::function<void(const Records&, ChangeSet&)>& edit) const
{
    const auto portfolio = opened(AccessMode::ReadWrite);
    QVERIFY(portfolio);
    ChangeSet changes(u"test"_s);
    edit(portfolio->records(), changes);
    QVERIFY(portfolio->apply(changes));
}

void TestRuleOptions::takeFromTheList(const QString& code) const
{
    change([&](const Records& records, ChangeSet& changes) {
        ListEntryId removed;
        for (const ListEntry& entry : records.all<ListEntry>()) {
            if (records.find(entry.list)->year != 2021 || records.find(entry.project)->code != code)
                continue;
            removed = entry.id;
            changes.remove(entry);
        }
        for (const ScreeningAnswer& answer : records.all<ScreeningAnswer>()) {
            if (answer.entry == removed)
                changes.remove(answer);
        }
    });
}

void TestRuleOptions::dryRunTellsWhatWouldBe_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("suggestions") << QStringList{u"screen"_s, u"--apply"_s};
    QTest::newRow("verdict") << QStringList{u"screen"_s, u"--verdict=failed"_s, u"--project"_s, One,
                                            u"--reason=示例"_s};
    QTest::newRow("question") << QStringList{u"screen"_s, u"questions"_s, u"--add=是否可行？"_s};
    QTest::newRow("answer") << QStringList{u"screen"_s,       u"answer"_s, u"--question=1"_s,
                                           u"--project"_s,    One,         u"--answer=no"_s,
                                           u"--reason=示例"_s};
    QTest::newRow("place") << QStringList{u"place"_s, One, u"--to=deferred"_s, u"--reason=示例"_s};
    QTest::newRow("rules") << QStringList{u"optimise"_s,  u"rules"_s, u"--quota=44"_s,
                                          u"--must-in"_s, One,        u"--reason=示例"_s};
    QTest::newRow("criteria") << QStringList{u"review"_s, u"criteria"_s, u"--question=可行？"_s};
    QTest::newRow("seat") << QStringList{u"review"_s, u"exclude"_s, u"--seat=2"_s,
                                         u"--reason=示例"_s};
}

void TestRuleOptions::dryRunTellsWhatWouldBe()
{
    QFETCH(const QStringList, words);
    const Records before = records();
    const ProgramRun dry = on(words + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.status == 0, qPrintable(dry.messages));
    QVERIFY(records() == before);
    const ProgramRun done = on(words);
    QVERIFY2(done.status == 0, qPrintable(done.messages));
    QVERIFY(!(records() == before));
    QVERIFY(!done.output.isEmpty());
    QCOMPARE(dry.output, done.output);
}

void TestRuleOptions::dryRunFailsAsTheRunDoes_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList rules{u"optimise"_s, u"rules"_s};
    QTest::newRow("quota below zero") << rules + QStringList{u"--quota=-1"_s};
    QTest::newRow("no day of publicity") << rules + QStringList{u"--days=0"_s};
    QTest::newRow("limit upside down") << rules + QStringList{u"--limit=district:甘井子区=6..2"_s};
    QTest::newRow("order without reason") << rules + QStringList{u"--must-in"_s, One};
    QTest::newRow("order twice") << rules
            + QStringList{u"--must-in"_s, One, u"--must-in"_s, One, u"--reason=示例"_s};
    QTest::newRow("in and out") << rules
            + QStringList{u"--must-in"_s, One, u"--must-out"_s, One, u"--reason=示例"_s};
    QTest::newRow("empty question") << QStringList{u"screen"_s, u"questions"_s, u"--add= "_s};
}

void TestRuleOptions::dryRunFailsAsTheRunDoes()
{
    QFETCH(const QStringList, words);
    const Records before = records();
    const ProgramRun dry = on(words + QStringList{u"--dry-run"_s});
    const ProgramRun done = on(words);
    QCOMPARE(done.status, 1);
    QCOMPARE(dry.status, 1);
    QCOMPARE(dry.messages, done.messages);
    QVERIFY(records() == before);
}

void TestRuleOptions::repeatedWordsCountOnce_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("place") << QStringList{u"place"_s, One, One, u"--to=selected"_s};
    QTest::newRow("orders of either")
        << QStringList{u"optimise"_s, u"rules"_s, u"--no-order"_s, One, u"--no-order"_s, Two};
    QTest::newRow("answer") << QStringList{
        u"screen"_s,    u"answer"_s, u"--question=1"_s, u"--project"_s, One,
        u"--project"_s, One,         u"--answer=no"_s};
    QTest::newRow("verdict") << QStringList{
        u"screen"_s, u"--verdict=failed"_s, u"--project"_s, One, u"--project"_s,
        One,         u"--reason=示例"_s};
    QTest::newRow("limit") << QStringList{u"optimise"_s, u"rules"_s,
                                          u"--limit=district:甘井子区=1..2"_s,
                                          u"--limit=district:甘井子区=1..2"_s};
}

void TestRuleOptions::repeatedWordsCountOnce()
{
    QFETCH(const QStringList, words);
    const ProgramRun given =
        on({u"optimise"_s, u"rules"_s, u"--one-of"_s, One + u',' + Two, u"--reason=示例"_s});
    QVERIFY2(given.status == 0, qPrintable(given.messages));
    const Records before = records();
    const ProgramRun done = on(words);
    QVERIFY2(done.status == 0, qPrintable(done.messages));
    const Records after = records();
    QVERIFY(!(after == before));
    const JournalEntry entry = opened()->journal().value().back();
    const auto written = changeSetFromJson(entry.changes, entry.label, after);
    QVERIFY(written);
    written->forEachKind([]<typename T>(const std::vector<Delta<T>>& deltas) {
        QSet<qint64> rows;
        for (const Delta<T>& delta : deltas)
            rows.insert(delta.any().id.value);
        QCOMPARE(static_cast<size_t>(rows.size()), deltas.size());
    });
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
}

void TestRuleOptions::lastLimitCounts()
{
    const auto limits = [this](const QStringList& words) {
        return on(QStringList{u"optimise"_s, u"rules"_s} + words).json()[u"limits"].toArray();
    };
    const QString subject = u"--limit=district:甘井子区="_s;
    limits({subject});
    const qsizetype before = limits({}).size();
    const QJsonArray set = limits({subject + u"1..2"_s, subject + u"2..7"_s});
    QCOMPARE(set.size(), before + 1);
    QCOMPARE(set.last()[u"maximum"].toInt(), 7);
    const QJsonArray changed = limits({subject + u"1..9"_s, subject + u"..4"_s});
    QCOMPARE(changed.size(), before + 1);
    QCOMPARE(changed.last()[u"maximum"].toInt(), 4);
    QVERIFY(changed.last()[u"minimum"].isNull());
    QCOMPARE(limits({subject + u"1..9"_s, subject}).size(), before);
}

void TestRuleOptions::optionsAreNotLost_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList rules{u"optimise"_s, u"rules"_s};
    QTest::newRow("rules --apply") << rules + QStringList{u"--apply"_s};
    QTest::newRow("rules --curve") << rules + QStringList{u"--curve"_s};
    QTest::newRow("rules --reason") << rules + QStringList{u"--reason=示例"_s};
    QTest::newRow("bounds with a reason")
        << rules + QStringList{u"--quota=44"_s, u"--reason=示例"_s};
    QTest::newRow("screen --add") << QStringList{u"screen"_s, u"--add=是否可行？"_s};
    QTest::newRow("screen --answer") << QStringList{u"screen"_s, u"--answer=yes"_s};
    QTest::newRow("questions --apply") << QStringList{u"screen"_s, u"questions"_s, u"--apply"_s};
    QTest::newRow("questions --project")
        << QStringList{u"screen"_s, u"questions"_s, u"--project"_s, One};
    QTest::newRow("answer --verdict")
        << QStringList{u"screen"_s,    u"answer"_s, u"--question=1"_s,    u"--answer=yes"_s,
                       u"--project"_s, One,         u"--verdict=passed"_s};
    QTest::newRow("nameless question") << QStringList{u"review"_s, u"criteria"_s, u"--question="_s};
    QTest::newRow("nameless drop") << QStringList{u"review"_s, u"criteria"_s, u"--drop= "_s};
}

void TestRuleOptions::optionsAreNotLost()
{
    QFETCH(const QStringList, words);
    const Records before = records();
    const ProgramRun outcome = on(words);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.messages.isEmpty());
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(records() == before);
}

void TestRuleOptions::roundIsSetUpInOneChange()
{
    change([](const Records& records, ChangeSet& changes) {
        const AnnualList* list = findList(records, 2021);
        for (const ReviewRound& round : records.all<ReviewRound>()) {
            if (round.list != list->id)
                continue;
            const auto removeAll = [&](const auto& rows) {
                for (const auto& row : rows) {
                    if (row.round == round.id)
                        changes.remove(row);
                }
            };
            removeAll(records.all<ReviewCriterion>());
            removeAll(records.all<ReviewSeat>());
            removeAll(records.all<ReviewRecusal>());
            changes.remove(round);
        }
    });
    const auto entries = [this] { return opened()->journal().value().size(); };
    const auto before = entries();
    QCOMPARE(on({u"review"_s, u"criteria"_s, u"--question="_s}).status, 2);
    QCOMPARE(entries(), before);
    const ProgramRun set = on({u"review"_s, u"criteria"_s, u"--question=是否可行？"_s});
    QVERIFY2(set.status == 0, qPrintable(set.messages));
    QCOMPARE(entries(), before + 1);
    QCOMPARE(on({u"review"_s, u"criteria"_s}).output, set.output);
    QCOMPARE(set.json()[u"criteria"].toArray().last()[u"name"].toString(), u"是否可行？"_s);
}

void TestRuleOptions::reasonIsWrittenWhereTheProjectStands()
{
    const QStringList place{u"place"_s, One, u"--to=deferred"_s};
    QCOMPARE(on(place + QStringList{u"--reason=用地未批"_s}).status, 0);
    const ProgramRun again = on(place + QStringList{u"--reason=资金未到位"_s});
    QVERIFY2(again.status == 0, qPrintable(again.messages));
    QCOMPARE(again.json().array().first()[u"reason"].toString(), u"资金未到位"_s);
    QCOMPARE(on(place).json(), again.json()); // without one it keeps its reason
}

void TestRuleOptions::listedAndReserveBecomeCandidates()
{
    takeFromTheList(m_candidates.at(6));
    QCOMPARE(on({u"place"_s, Two, u"--to=selected"_s}).status, 0);
    const auto journal = [this] { return opened()->journal().value().size(); };
    const auto before = journal();
    const ProgramRun placed =
        on({u"place"_s, One, Two, One, u"--to=candidate"_s, u"--reason=示例"_s});
    QVERIFY2(placed.status == 0, qPrintable(placed.messages));
    const QJsonArray rows = placed.json().array();
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue& row : rows) {
        QCOMPARE(row[u"status"].toString(), u"candidate"_s);
        QCOMPARE(row[u"reason"].toString(), u"示例"_s);
    }
    QCOMPARE(journal(), before + 1);
    QCOMPARE(run({u"check"_s, copy()}).status, 0);
}

void TestRuleOptions::questionIsAskedOnce()
{
    const QStringList questions{u"screen"_s, u"questions"_s};
    QCOMPARE(on(questions + QStringList{u"--add=是否可行？"_s}).status, 0);
    const QByteArray asked = on(questions).output;
    const ProgramRun again = on(questions + QStringList{u"--add= 是否可行？ "_s});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.messages.contains(u"是否可行？"_s), qPrintable(again.messages));
    QCOMPARE(on(questions).output, asked);
}

void TestRuleOptions::answersAreTold()
{
    const QStringList answer{u"screen"_s,    u"answer"_s, u"--question=1"_s, u"--project"_s, One,
                             u"--project"_s, Two};
    const ProgramRun told = on(answer + QStringList{u"--answer=no"_s, u"--reason=尚未批复"_s});
    const QString question =
        on({u"screen"_s, u"questions"_s}).json().array().first()[u"question"].toString();
    QCOMPARE(told.json()[u"question"].toString(), question);
    const QJsonArray projects = told.json()[u"projects"].toArray();
    QCOMPARE(projects.size(), 2);
    QCOMPARE(projects.first()[u"code"].toString(), m_candidates.at(6));
    QCOMPARE(projects.first()[u"answer"].toString(), u"no"_s);
    QCOMPARE(projects.first()[u"remark"].toString(), u"尚未批复"_s);
    const ProgramRun none = on(answer + QStringList{u"--answer=none"_s});
    QCOMPARE(none.json()[u"projects"].toArray().last()[u"answer"].toString(), u"none"_s);
}

TOUYAN_TEST(TestRuleOptions, QCoreApplication)
#include "tst_ruleoptions.moc"
