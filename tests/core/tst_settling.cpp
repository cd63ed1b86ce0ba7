#include "support/makers.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// What somebody has who takes the file alone, without the log that SQLite keeps beside it.
class TestSettling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copyMadeByHandAfterSettlingHasEverything();
    void renamedFileHasEverythingOnceItsOwnerKnows();
    void movedFileIsLeftToWhoeverOpensItNext_data();
    void movedFileIsLeftToWhoeverOpensItNext();
};

namespace {

qsizetype projectsIn(const QString& path, const Portfolio::User& user)
{
    const auto opened = Portfolio::open(path, AccessMode::ReadOnly, user);
    return opened ? (*opened)->records().all<Project>().rows().size() : -1;
}

} // namespace

void TestSettling::copyMadeByHandAfterSettlingHasEverything()
{
    const TemporaryPortfolio portfolio;
    QVERIFY(portfolio->apply(inserting(aProject().make())));
    QVERIFY(QFile::copy(portfolio.path(), portfolio.filePath(u"early.touyan"_s)));
    QCOMPARE(projectsIn(portfolio.filePath(u"early.touyan"_s), portfolio.user()), 0);

    portfolio->settle();
    QVERIFY(QFile::copy(portfolio.path(), portfolio.filePath(u"late.touyan"_s)));
    QCOMPARE(projectsIn(portfolio.filePath(u"late.touyan"_s), portfolio.user()), 1);
}

void TestSettling::renamedFileHasEverythingOnceItsOwnerKnows()
{
    const TemporaryPortfolio portfolio;
    QVERIFY(portfolio->apply(inserting(aProject().make())));
    const QString renamed = portfolio.filePath(u"renamed.touyan"_s);
    QVERIFY(QFile::rename(portfolio.path(), renamed));

    const auto refused = portfolio->apply(inserting(aProject().make()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(projectsIn(renamed, portfolio.user()), 1);
}

void TestSettling::movedFileIsLeftToWhoeverOpensItNext_data()
{
    QTest::addColumn<bool>("isRefusedFirst");
    QTest::newRow("after a refusal") << true;
    QTest::newRow("at once") << false;
}

void TestSettling::movedFileIsLeftToWhoeverOpensItNext()
{
    QFETCH(bool, isRefusedFirst);
    TemporaryPortfolio portfolio;
    QVERIFY(portfolio->apply(inserting(aProject().make())));
    const QString renamed = portfolio.filePath(u"renamed.touyan"_s);
    QVERIFY(QFile::rename(portfolio.path(), renamed));
    if (isRefusedFirst)
        QVERIFY(!portfolio->apply(inserting(aProject().make())));
    else
        portfolio->settle();
    {
        const auto next = Portfolio::open(renamed, AccessMode::ReadWrite, portfolio.user());
        QVERIFY(next);
        QVERIFY(!(*next)->isReadOnly());
        QVERIFY((*next)->apply(inserting(aProject().make())));
        QVERIFY(!portfolio->apply(inserting(aProject().make())));
        QCOMPARE(portfolio->journal().value().size(), size_t(2)); // its own can still be read
        portfolio.close(); // while its next works
        QVERIFY((*next)->apply(inserting(aProject().make())));
    }
    const auto left = Portfolio::open(renamed, AccessMode::ReadOnly, portfolio.user());
    QVERIFY(left);
    QCOMPARE((*left)->records().all<Project>().rows().size(), 3);
    QCOMPARE((*left)->journal().value().size(), size_t(4));
    QCOMPARE((*left)->faults().value(), QStringList());
}

TOUYAN_TEST(TestSettling, QCoreApplication)
#include "tst_settling.moc"
