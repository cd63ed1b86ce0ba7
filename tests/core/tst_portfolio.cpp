#include "portfolio/portfolio.h"
#include "selection/issue.h"
#include "support/childprocess.h"
#include "support/foldercontent.h"
#include "support/makers.h"
#include "support/randomrecords.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr int ManyRounds = 40;

qsizetype journalSize(const Portfolio& portfolio)
{
    return static_cast<qsizetype>(portfolio.journal().value().size());
}

QString messageOf(const Result<void>& result)
{
    return result ? QString() : QString(result.error().message % u' ' % result.error().detail);
}

/// A project with a milestone.
struct Pair
{
    Project project = aProject().withCode("A").withName("甲项目").make();
    Milestone milestone = aMilestone(project.id).withName("验收").make();

    ChangeSet insertion() const
    {
        ChangeSet changes(u"开始"_s);
        changes.insert(project);
        changes.insert(milestone);
        return changes;
    }
};

} // namespace

class TestPortfolio : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newFileHasItsFirstRows();
    void newFileReplacesNothing();
    void newFileNeedsAFolder();
    void newFileNeedsSoundRows();
    void oddNamesAreNames_data();
    void oddNamesAreNames();
    void everyKindSurvivesWritingAndReopening_data();
    void everyKindSurvivesWritingAndReopening();
    void randomChangesSurviveReopeningAndUndo_data();
    void randomChangesSurviveReopeningAndUndo();
    void pastStatesAreThoseOfTheirTime_data();
    void pastStatesAreThoseOfTheirTime();
    void saysWhatChanged();
    void emptyChangeDoesNothing();
    void refusedEditLeavesNoTrace_data();
    void refusedEditLeavesNoTrace();
    void refusalNamesRecordAndField();
    void brokenRulesAreForetold();
    void staleChangeIsAConflict();
    void referenceMayComeBeforeItsRow();
    void freedCodeIsTakenAndGivenBack();
    void journalTellsWhoWhenWhat();
    void editSurvivesACrash();
    void secondOpenerReadsAndKnowsTheHolder();
    void lockOfADeadProgramIsTakenOver();
    void readOnlyFileLeavesNothingBeside();
    void folderWithoutPermissionIsReadOnly();
    void copyEqualsTheFile();
};

void TestPortfolio::newFileHasItsFirstRows()
{
    const Project project = aProject().make();
    TemporaryPortfolio portfolio(inserting(project));
    QCOMPARE(portfolio.records().all<Project>().rows(), QList<Project>{project});
    QVERIFY(!portfolio->isReadOnly());
    QCOMPARE(portfolio->warnings(), QStringList());
    QCOMPARE(journalSize(*portfolio), 1);
    QCOMPARE(QFileInfo(portfolio.path()).permissions() & ~QFile::Permissions(0xf000),
             QFile::Permissions(QFile::ReadUser | QFile::WriteUser));
    portfolio.close();
    QCOMPARE(namesIn(portfolio.folder()), (QStringList{u"test-backups"_s, u"test.touyan"_s}));
}

void TestPortfolio::newFileReplacesNothing()
{
    const TemporaryPortfolio portfolio;
    const auto again = Portfolio::create(portfolio.path(), ChangeSet(), portfolio.user());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(again.error().message.contains(portfolio.path()));
}

void TestPortfolio::newFileNeedsAFolder()
{
    const TemporaryPortfolio portfolio;
    const auto orphan =
        Portfolio::create(portfolio.filePath(u"none/x.touyan"_s), ChangeSet(), portfolio.user());
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().code, ErrorCode::Io);
    const auto inside =
        Portfolio::create(portfolio.path() + u"/x.touyan"_s, ChangeSet(), portfolio.user());
    QVERIFY(!inside);
    QCOMPARE(inside.error().code, ErrorCode::Io);
}

void TestPortfolio::newFileNeedsSoundRows()
{
    const TemporaryPortfolio portfolio;
    const QString path = portfolio.filePath(u"x.touyan"_s);
    const auto created =
        Portfolio::create(path, inserting(aProject().withCode("").make()), portfolio.user());
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::Validation);
    QVERIFY(!QFileInfo::exists(path));
}

void TestPortfolio::oddNamesAreNames_data()
{
    QTest::addColumn<QString>("name");
    for (const auto* name :
         {"大连 项目.touyan", "a#b?c%20d.touyan", "file:x.touyan", "'\"`$.touyan"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestPortfolio::oddNamesAreNames()
{
    QFETCH(QString, name);
    const TemporaryPortfolio other;
    const QString path = other.filePath(name);
    const Project project = aProject().make();
    QVERIFY(Portfolio::create(path, inserting(project), other.user()));
    QVERIFY(QFileInfo::exists(path));
    const auto opened = Portfolio::open(path, AccessMode::ReadOnly, other.user());
    QVERIFY(opened);
    QVERIFY((*opened)->records().find(project.id));
}

void TestPortfolio::everyKindSurvivesWritingAndReopening_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPortfolio::everyKindSurvivesWritingAndReopening()
{
    QFETCH(quint32, seed);
    QRandomGenerator generator(seed);
    const ChangeSet content = randomContent(generator, 3);
    Records expected;
    expected.apply(content);
    TemporaryPortfolio created(content);
    QVERIFY(created.records() == expected);

    TemporaryPortfolio changed;
    const auto applied = changed->apply(content);
    QVERIFY2(applied, qPrintable(messageOf(applied)));
    QVERIFY(changed.records() == expected);
    changed.reopen();
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        QVERIFY2(changed.records().all<T>() == expected.all<T>(), describe(kindOf<T>).key);
    });
    QVERIFY(changed->storeContent({})); // what random attachments name
    QCOMPARE(changed->faults().value(), snapshotFaults(expected)); // random texts are no lists
}

void TestPortfolio::randomChangesSurviveReopeningAndUndo_data()
{
    everyKindSurvivesWritingAndReopening_data();
}

void TestPortfolio::randomChangesSurviveReopeningAndUndo()
{
    QFETCH(quint32, seed);
    QRandomGenerator generator(seed);
    TemporaryPortfolio portfolio(randomContent(generator, 2));
    std::vector<Records> states{portfolio.records()};
    std::vector<ChangeSet> done;
    for (int round = 0; round < ManyRounds; ++round) {
        done.push_back(randomChangeSet(generator, portfolio.records(), 12));
        const auto applied = portfolio->apply(done.back());
        QVERIFY2(applied, qPrintable(messageOf(applied)));
        states.push_back(portfolio.records());
    }
    portfolio.reopen();
    QVERIFY(portfolio.records() == states.back());
    for (; !done.empty(); done.pop_back()) {
        states.pop_back();
        const auto undone = portfolio->apply(done.back().inverted());
        QVERIFY2(undone, qPrintable(messageOf(undone)));
        QVERIFY(portfolio.records() == states.back());
    }
    portfolio.reopen();
    QVERIFY(portfolio.records() == states.back());
    QVERIFY(portfolio->storeContent({})); // what random attachments name
    QCOMPARE(portfolio->faults().value(), snapshotFaults(states.back()));
}

void TestPortfolio::pastStatesAreThoseOfTheirTime_data()
{
    everyKindSurvivesWritingAndReopening_data();
}

void TestPortfolio::pastStatesAreThoseOfTheirTime()
{
    QFETCH(quint32, seed);
    QRandomGenerator generator(seed);
    TemporaryPortfolio portfolio(randomContent(generator, 2));
    std::vector<std::pair<QDateTime, Records>> states;
    for (int round = 0; round < ManyRounds / 2; ++round) {
        states.emplace_back(portfolio.clock().now(), portfolio.records());
        portfolio.clock().advance(3600);
        QVERIFY(portfolio->apply(randomChangeSet(generator, portfolio.records(), 12)));
    }
    portfolio.reopen();
    for (const auto& [moment, expected] : states) {
        for (const qint64 later : {0, 1, 3599}) {
            const auto past = portfolio->recordsAsOf(moment.addSecs(later));
            QVERIFY2(past, qPrintable(past ? QString() : past.error().detail));
            QVERIFY(*past == expected);
        }
    }
    QVERIFY(*portfolio->recordsAsOf(portfolio.clock().now()) == portfolio.records());
}

void TestPortfolio::saysWhatChanged()
{
    const TemporaryPortfolio portfolio;
    const QSignalSpy changed(&*portfolio, &Portfolio::changed);
    const Project project = aProject().make();
    QVERIFY(portfolio->apply(inserting(project)));
    QCOMPARE(changed.size(), 1);
    const auto told = changed.at(0).at(0).value<ChangeSet>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.deltas<Project>().front().after, project);
}

void TestPortfolio::emptyChangeDoesNothing()
{
    const TemporaryPortfolio portfolio;
    const QSignalSpy changed(&*portfolio, &Portfolio::changed);
    QVERIFY(portfolio->apply(ChangeSet(u"空"_s)));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(journalSize(*portfolio), 1);
}

void TestPortfolio::refusedEditLeavesNoTrace_data()
{
    QTest::addColumn<Pair>("pair");
    QTest::addColumn<ChangeSet>("changes");
    QTest::addColumn<ErrorCode>("code");
    const Pair pair;
    const auto row = [&pair](const char* name, const ChangeSet& changes, ErrorCode code) {
        QTest::newRow(name) << pair << changes << code;
    };
    const Project& project = pair.project;
    row("blank name", updating(project, Maker(project).withName(" ").make()),
        ErrorCode::Validation);
    row("same code", inserting(aProject().withCode("A").make()), ErrorCode::Validation);
    row("no such district", updating(project, Maker(project).with(&Project::district, {99}).make()),
        ErrorCode::Validation);
    row("no such unit",
        updating(project, Maker(project).with(&Project::responsibleUnits, {UnitId{99}}).make()),
        ErrorCode::Validation);
    row("still referred to", removing(project), ErrorCode::Validation);
    row("same id", inserting(Maker(project).withCode("B").make()), ErrorCode::Validation);
    row("row not there", removing(aProject().make()), ErrorCode::Conflict);
    ChangeSet halfGood = inserting(aProject().make());
    halfGood.insert(aProject().withCode("A").make());
    row("second of two", halfGood, ErrorCode::Validation);
    ChangeSet halfStale = inserting(aProject().make());
    halfStale.remove(Maker(pair.milestone).withName("旧名").make());
    row("stale second", halfStale, ErrorCode::Conflict);
}

void TestPortfolio::refusedEditLeavesNoTrace()
{
    QFETCH(Pair, pair);
    QFETCH(ChangeSet, changes);
    QFETCH(ErrorCode, code);
    TemporaryPortfolio portfolio(pair.insertion());
    const Records before = portfolio.records();
    const QSignalSpy changed(&*portfolio, &Portfolio::changed);
    const auto applied = portfolio->apply(changes);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, code);
    QVERIFY(!applied.error().message.isEmpty());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(journalSize(*portfolio), 1);
    QVERIFY(portfolio.records() == before);
    portfolio.reopen();
    QVERIFY(portfolio.records() == before);
    QVERIFY(portfolio->apply(inserting(aProject().make()))); // no transaction was left open
}

void TestPortfolio::refusalNamesRecordAndField()
{
    const Pair pair;
    const TemporaryPortfolio portfolio(pair.insertion());
    const auto message = [&portfolio](const ChangeSet& changes) {
        return portfolio->apply(changes).error().message;
    };
    const QString negative = message(
        updating(pair.project,
                 Maker(pair.project).with(&Project::totalInvestment, Money::fromFen(-1)).make()));
    QVERIFY2(negative.contains(u"甲项目") && negative.contains(u"Total investment"),
             qPrintable(negative));
    const QString doubled = message(inserting(aProject().withCode("A").withName("乙项目").make()));
    QVERIFY2(doubled.contains(u"甲项目") && doubled.contains(u"乙项目")
                 && doubled.contains(u"Code"),
             qPrintable(doubled));
    const QString referred = message(removing(pair.project));
    QVERIFY2(referred.contains(u"甲项目") && referred.contains(u"验收"), qPrintable(referred));
}

void TestPortfolio::brokenRulesAreForetold()
{
    const Pair pair;
    const TemporaryPortfolio portfolio(pair.insertion());
    const ChangeSet twin = inserting(aProject().withCode("A").make());
    const auto foretold = portfolio->brokenRules(twin);
    QCOMPARE(foretold.size(), size_t(1));
    QCOMPARE(foretold.front().fieldKey, u"code"_s);
    QVERIFY(portfolio->apply(twin).error().message.contains(foretold.front().message));
    QVERIFY(portfolio->brokenRules(inserting(aProject().withCode("Z").make())).empty());
    QCOMPARE(portfolio.records().all<Project>().size(), 1); // nothing was written
    QVERIFY(portfolio->apply(removing(pair.milestone)));
    QVERIFY(portfolio->apply(removing(pair.project)));
    QVERIFY(portfolio->brokenRules(twin).empty()); // the code is free again
}

void TestPortfolio::staleChangeIsAConflict()
{
    const Pair pair;
    const TemporaryPortfolio portfolio(pair.insertion());
    const Project mine = Maker(pair.project).withName("我的").make();
    const Project theirs = Maker(pair.project).withName("他的").make();
    QVERIFY(portfolio->apply(updating(pair.project, theirs)));
    const auto applied = portfolio->apply(updating(pair.project, mine));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Conflict);
    QCOMPARE(portfolio.records().find(pair.project.id)->name, u"他的"_s);
}

void TestPortfolio::referenceMayComeBeforeItsRow()
{
    TemporaryPortfolio portfolio;
    const District parent = aDistrict().make();
    const District child = aDistrict().with(&District::parent, parent.id).make();
    ChangeSet changes = inserting(child);
    changes.insert(parent);
    const auto applied = portfolio->apply(changes);
    QVERIFY2(applied, qPrintable(messageOf(applied)));
    ChangeSet removal = removing(parent);
    removal.remove(child);
    QVERIFY(portfolio->apply(removal));
    portfolio.reopen();
    QVERIFY(portfolio.records().all<District>().isEmpty());
}

void TestPortfolio::freedCodeIsTakenAndGivenBack()
{
    const Project first = aProject().withCode("A").make();
    const Project second = aProject().withCode("B").make();
    ChangeSet both = inserting(first);
    both.insert(second);
    const TemporaryPortfolio portfolio(both);
    ChangeSet changes = updating(first, Maker(first).withCode("C").make());
    changes.update(second, Maker(second).withCode("A").make());
    const auto applied = portfolio->apply(changes);
    QVERIFY2(applied, qPrintable(messageOf(applied)));
    const auto undone = portfolio->apply(changes.inverted());
    QVERIFY2(undone, qPrintable(messageOf(undone)));
    QCOMPARE(portfolio.records().find(second.id)->code, u"B"_s);
}

void TestPortfolio::journalTellsWhoWhenWhat()
{
    const Pair pair;
    TemporaryPortfolio portfolio(pair.insertion());
    portfolio.clock().advance(60);
    ChangeSet changes(u"改名"_s);
    changes.update(pair.project, Maker(pair.project).withName("乙").make());
    QVERIFY(portfolio->apply(changes));
    const auto journal = portfolio->journal().value();
    QCOMPARE(journal.size(), size_t(2));
    const JournalEntry& entry = journal.back();
    QCOMPARE(entry.number, 2);
    QCOMPARE(entry.at, portfolio.clock().now());
    QCOMPARE(entry.who, u"测试"_s);
    QCOMPARE(entry.label, u"改名"_s);
    QVERIFY(entry.changes.contains("before"));
    QCOMPARE(journal.front().label, u"开始"_s);
    QCOMPARE(journal.front().changes, QByteArray("[]"));
}

void TestPortfolio::editSurvivesACrash()
{
    TemporaryPortfolio portfolio;
    const Project project = aProject().make();
    portfolio.close();
    const QString done = inChild([&] {
        auto opened = portfolio.openAgain();
        const bool isApplied = opened && (*opened)->apply(inserting(project));
        (void)std::move(opened).value().release(); // never closed
        return isApplied ? u"applied"_s : u"failed"_s;
    });
    QCOMPARE(done, u"applied"_s);
    portfolio.reopen();
    QVERIFY(portfolio.records().find(project.id));
}

void TestPortfolio::secondOpenerReadsAndKnowsTheHolder()
{
    const Pair pair;
    const TemporaryPortfolio portfolio(pair.insertion());
    const auto second = portfolio.openAgain();
    QVERIFY(second);
    QVERIFY((*second)->isReadOnly());
    QCOMPARE((*second)->warnings().size(), 1);
    const QString& warning = (*second)->warnings().front();
    QVERIFY2(warning.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(warning));
    QVERIFY2(warning.contains(QFileInfo(portfolio.path()).owner()), qPrintable(warning));
    QVERIFY((*second)->records() == portfolio.records());
    const auto applied = (*second)->apply(inserting(aProject().make()));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Busy);
    QVERIFY(portfolio->apply(inserting(aProject().make())));
}

void TestPortfolio::lockOfADeadProgramIsTakenOver()
{
    TemporaryPortfolio portfolio;
    portfolio.close();
    const QString held = inChild([&] {
        auto opened = portfolio.openAgain();
        if (!opened || (*opened)->isReadOnly())
            return u"failed"_s;
        (void)std::move(opened).value().release(); // as a program that is killed
        return u"held"_s;
    });
    QCOMPARE(held, u"held"_s);
    QVERIFY(QFileInfo::exists(portfolio.path() + u".lock"_s));
    portfolio.reopen();
    QVERIFY(!portfolio->isReadOnly());
    QCOMPARE(portfolio->warnings(), QStringList());
}

void TestPortfolio::readOnlyFileLeavesNothingBeside()
{
    const Pair pair;
    TemporaryPortfolio portfolio(pair.insertion());
    const Records expected = portfolio.records();
    portfolio.close();
    const FolderContent before = contentOf(portfolio.folder());
    {
        const auto opened = portfolio.openAgain(AccessMode::ReadOnly);
        QVERIFY(opened);
        QVERIFY((*opened)->isReadOnly());
        QVERIFY((*opened)->records() == expected);
        QCOMPARE((*opened)->faults().value(), QStringList());
    }
    QCOMPARE(contentOf(portfolio.folder()), before);
}

void TestPortfolio::folderWithoutPermissionIsReadOnly()
{
    const Pair pair;
    TemporaryPortfolio portfolio(pair.insertion());
    portfolio.close();
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(portfolio.path(), readable | QFile::WriteOther));
    QVERIFY(QFile::setPermissions(portfolio.folder(), readable | enterable));
    const FolderContent before = contentOf(portfolio.folder());
    const QString told = inChild([&] {
        if (!becomeNobody())
            return u"no way to give up rights"_s;
        const auto opened = portfolio.openAgain();
        if (!opened)
            return opened.error().message;
        const bool isRight = (*opened)->isReadOnly() && (*opened)->records().find(pair.project.id);
        return isRight ? (*opened)->warnings().join(u'\n') : u"writable"_s;
    });
    QVERIFY(QFile::setPermissions(portfolio.folder(), readable | enterable | QFile::WriteOwner));
    QVERIFY2(told.contains(u"folder"), qPrintable(told));
    QCOMPARE(contentOf(portfolio.folder()), before);
}

void TestPortfolio::copyEqualsTheFile()
{
    QRandomGenerator generator(7);
    const TemporaryPortfolio portfolio(randomContent(generator, 1));
    QVERIFY(portfolio->apply(inserting(aProject().make())));
    QVERIFY(portfolio->storeContent({})); // what random attachments name
    const QString target = portfolio.filePath(u"副本.touyan"_s);
    QVERIFY(portfolio->saveCopy(target));
    const auto copy = Portfolio::open(target, AccessMode::ReadOnly, portfolio.user());
    QVERIFY(copy);
    QVERIFY((*copy)->records() == portfolio.records());
    QCOMPARE((*copy)->journal().value().size(), size_t(2));
    QCOMPARE((*copy)->faults().value(), snapshotFaults(portfolio.records()));
    const auto again = portfolio->saveCopy(target);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

TOUYAN_TEST(TestPortfolio, QCoreApplication)
#include "tst_portfolio.moc"
