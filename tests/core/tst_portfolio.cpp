#include "portfolio/portfolio.h"
#include "support/makers.h"
#include "support/randomrecords.h"
#include "support/temporaryportfolio.h"

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

} // namespace

class TestPortfolio : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newFileHasItsFirstRows();
    void everyKindSurvivesWritingAndReopening_data();
    void everyKindSurvivesWritingAndReopening();
    void randomChangesSurviveReopeningAndUndo_data();
    void randomChangesSurviveReopeningAndUndo();
    void saysWhatChanged();
    void emptyChangeDoesNothing();
};

void TestPortfolio::newFileHasItsFirstRows()
{
    const Project project = aProject().make();
    TemporaryPortfolio portfolio(inserting(project));
    QCOMPARE(portfolio.records().all<Project>().rows(), QList<Project>{project});
    QVERIFY(!portfolio->isReadOnly());
    QCOMPARE(portfolio->warnings(), QStringList());
    QCOMPARE(journalSize(*portfolio), 1);
    QVERIFY(!QFileInfo::exists(portfolio.path() + u".part"_s));
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
    QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message));
    QVERIFY(changed.records() == expected);
    changed.reopen();
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        QVERIFY2(changed.records().all<T>() == expected.all<T>(), describe(kindOf<T>).key);
    });
    QCOMPARE(changed->faults().value(), QStringList());
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
        portfolio.clock().advance(1);
        done.push_back(randomChangeSet(generator, portfolio.records(), 12));
        const auto applied = portfolio->apply(done.back());
        QVERIFY2(
            applied,
            qPrintable(applied ? QString() : applied.error().message + applied.error().detail));
        states.push_back(portfolio.records());
    }
    portfolio.reopen();
    QVERIFY(portfolio.records() == states.back());
    for (; !done.empty(); done.pop_back()) {
        states.pop_back();
        QVERIFY(portfolio->apply(done.back().inverted()));
        QVERIFY(portfolio.records() == states.back());
    }
    portfolio.reopen();
    QVERIFY(portfolio.records() == states.back());
    QCOMPARE(portfolio->faults().value(), QStringList());
}

void TestPortfolio::saysWhatChanged()
{
    TemporaryPortfolio portfolio;
    QSignalSpy changed(&*portfolio, &Portfolio::changed);
    const Project project = aProject().make();
    QVERIFY(portfolio->apply(inserting(project)));
    QCOMPARE(changed.size(), 1);
    const auto told = changed.at(0).at(0).value<ChangeSet>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.deltas<Project>().front().after, project);
}

void TestPortfolio::emptyChangeDoesNothing()
{
    TemporaryPortfolio portfolio;
    QSignalSpy changed(&*portfolio, &Portfolio::changed);
    QVERIFY(portfolio->apply(ChangeSet()));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(journalSize(*portfolio), 1);
}

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
