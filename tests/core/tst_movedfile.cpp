#include "support/makers.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// A file that goes elsewhere while it is open.
class TestMovedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamedFileHasAllThatWasWritten();
    void renamedFileTakesNoChange();
    void copyOfARenamedFileCanBeSaved();
};

void TestMovedFile::renamedFileHasAllThatWasWritten()
{
    TemporaryPortfolio portfolio;
    const Project project = aProject().make();
    QVERIFY(portfolio->apply(inserting(project)));
    const QString moved = portfolio.filePath(u"moved.touyan"_s);
    QVERIFY(QFile::rename(portfolio.path(), moved));
    portfolio.close();

    const auto opened = Portfolio::open(moved, AccessMode::ReadOnly, portfolio.user());
    QVERIFY(opened);
    QVERIFY((*opened)->records().find(project.id));
}

void TestMovedFile::renamedFileTakesNoChange()
{
    const TemporaryPortfolio portfolio;
    const Records before = portfolio.records();
    QVERIFY(QFile::rename(portfolio.path(), portfolio.filePath(u"moved.touyan"_s)));
    const auto applied = portfolio->apply(inserting(aProject().make()));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Conflict);
    QVERIFY(applied.error().message.contains(portfolio.path()));
    QVERIFY(!portfolio->storeContent("附件"));
    QVERIFY(portfolio.records() == before);
}

void TestMovedFile::copyOfARenamedFileCanBeSaved()
{
    TemporaryPortfolio portfolio;
    const Project project = aProject().make();
    QVERIFY(portfolio->apply(inserting(project)));
    QVERIFY(QFile::rename(portfolio.path(), portfolio.filePath(u"moved.touyan"_s)));
    const QString copy = portfolio.filePath(u"copy.touyan"_s);
    QVERIFY(portfolio->saveCopy(copy));
    const auto opened = Portfolio::open(copy, AccessMode::ReadOnly, portfolio.user());
    QVERIFY(opened);
    QVERIFY((*opened)->records().find(project.id));
}

TOUYAN_TEST(TestMovedFile, QCoreApplication)
#include "tst_movedfile.moc"
