#include "support/makers.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// What is found in the file of @p portfolio after another program ran @p sql on it.
QStringList faultsAfter(TemporaryPortfolio& portfolio, const QString& sql)
{
    portfolio.close();
    {
        const auto database = Database::open(portfolio.path(), AccessMode::ReadWrite);
        if (!database || !database->run(sql))
            return {u"not tampered with"_s};
    }
    portfolio.reopen();
    return portfolio->faults().value();
}

} // namespace

class TestJournalCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_portfolio.reset(); }
    void everyChangeFitsTheRecords();
    void entryCutOffAtTheEndIsFound();
    void cutEndWithoutItsRecordIsFound();
    void rowChangedPastTheJournalIsFound();
    void rowRemovedPastTheJournalIsFound();

private:
    std::unique_ptr<TemporaryPortfolio> m_portfolio;
};

/// A project is made, renamed twice and joined by another, which goes again: five entries with that
/// of the new file.
void TestJournalCheck::init()
{
    m_portfolio = std::make_unique<TemporaryPortfolio>();
    Project project = aProject().make();
    const auto rename = [&](const QString& name) {
        const Project before = project;
        project.name = name;
        ChangeSet changes(u"rename"_s);
        changes.update(before, project);
        return changes;
    };
    Project other = aProject().make();
    for (const ChangeSet& changes : {inserting(project), rename(u"示例甲"_s), rename(u"示例乙"_s),
                                     inserting(other), removing(other)}) {
        const auto applied = (*m_portfolio)->apply(changes);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message));
    }
}

void TestJournalCheck::everyChangeFitsTheRecords()
{
    QCOMPARE(faultsAfter(*m_portfolio, u"SELECT 1"_s), QStringList());
}

void TestJournalCheck::entryCutOffAtTheEndIsFound()
{
    const QStringList faults = faultsAfter(*m_portfolio, u"DELETE FROM journal WHERE id >= 5"_s);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.front().contains(u"does not end"_s), qPrintable(faults.front()));
    QCOMPARE(faultsAfter(*m_portfolio, u"DELETE FROM journal"_s), faults);
    QCOMPARE(faultsAfter(*m_portfolio, u"DELETE FROM journal_end"_s), faults);
}

void TestJournalCheck::cutEndWithoutItsRecordIsFound()
{
    const QStringList faults =
        faultsAfter(*m_portfolio, u"DELETE FROM journal WHERE id >= 5; DELETE FROM journal_end"_s);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.front().contains(u"does not end"_s), qPrintable(faults.front()));
}

void TestJournalCheck::rowChangedPastTheJournalIsFound()
{
    const QStringList faults = faultsAfter(*m_portfolio, u"UPDATE project SET name = '示例丙'"_s);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.front().contains(u"entry 4"_s), qPrintable(faults.front()));
}

void TestJournalCheck::rowRemovedPastTheJournalIsFound()
{
    const QStringList faults = faultsAfter(*m_portfolio, u"DELETE FROM project"_s);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.front().contains(u"entry 4"_s), qPrintable(faults.front()));
}

TOUYAN_TEST(TestJournalCheck, QCoreApplication)
#include "tst_journalcheck.moc"
