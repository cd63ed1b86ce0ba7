#include "analysis/plausibility.h"
#include "support/makers.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// What is odd in reports and milestones though no rule forbids it.
class TestPlausibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void risingReportsSayNothing();
    void fallingShareIsTold();
    void fallingSumIsTold();
    void monthToComeIsTold();
    void totalBelowWhatIsInvestedIsTold();
    void draftsSayNothing();
    void milestoneAfterTheFinishIsTold();
    void milestoneReachedInTheFutureIsTold();

private:
    MonthlyReport report(int month, int percent, int wan) const
    {
        MonthlyReport row = aMonthlyReport(m_project.id, QDate(2020, month, 1)).make();
        row.percentComplete = Percent::fromPoints(percent);
        row.yearToDate = Money::fromWan(wan);
        return row;
    }

    const QDate m_today{2020, 11, 24};
    Project m_project = aProject().make();
};

void TestPlausibility::risingReportsSayNothing()
{
    QVERIFY(reportDoubts({report(2, 20, 100), report(3, 20, 100), report(11, 50, 300)}, m_today)
                .isEmpty());
}

void TestPlausibility::fallingShareIsTold()
{
    const QStringList doubts =
        reportDoubts({report(2, 50, 100), report(3, 20, 120), report(4, 50, 130)}, m_today);
    QCOMPARE(doubts.size(), 1);
    for (const QString& part : {u"2020-03"_s, u"20.0%"_s, u"50.0%"_s, u"2020-02"_s})
        QVERIFY2(doubts.front().contains(part), qPrintable(doubts.front()));
}

void TestPlausibility::fallingSumIsTold()
{
    const QStringList doubts = reportDoubts({report(2, 10, 200), report(3, 20, 120)}, m_today);
    QCOMPARE(doubts.size(), 1);
    QVERIFY2(doubts.front().contains(u"200.00"_s), qPrintable(doubts.front()));
}

void TestPlausibility::monthToComeIsTold()
{
    const QStringList doubts = reportDoubts({report(11, 10, 1), report(12, 20, 2)}, m_today);
    QCOMPARE(doubts.size(), 1);
    QVERIFY2(doubts.front().startsWith(u"2020-12"_s), qPrintable(doubts.front()));
}

void TestPlausibility::totalBelowWhatIsInvestedIsTold()
{
    Project project = m_project;
    project.priorInvestment = Money::fromWan(100);
    const MonthlyReport june = report(6, 20, 300);
    const MonthlyReport october = report(10, 40, 500);
    MonthlyReport before = report(12, 10, 40);
    before.month = QDate(2019, 12, 1);
    const std::vector<const MonthlyReport*> reports{&october, &june, &before};
    project.totalInvestment = Money::fromWan(640); // 100 + 40 + 500
    QVERIFY(totalDoubt(project, reports).isEmpty());
    project.totalInvestment = Money::fromWan(639);
    const QString doubt = totalDoubt(project, reports);
    for (const QString& part : {u"639.00"_s, u"640.00"_s})
        QVERIFY2(doubt.contains(part), qPrintable(doubt));
    project.totalInvestment = {};
    QVERIFY(totalDoubt(project, reports).isEmpty());
}

void TestPlausibility::draftsSayNothing()
{
    MonthlyReport draft = report(12, 5, 1);
    draft.id = {};
    QVERIFY(reportDoubts({report(2, 50, 100), draft}, m_today).isEmpty());
}

void TestPlausibility::milestoneAfterTheFinishIsTold()
{
    Project project = m_project;
    project.plannedFinish = QDate(2021, 11, 30);
    Milestone milestone = aMilestone(project.id).withName("联调").make();
    milestone.plannedDate = QDate(2030, 1, 1);
    milestone.actualDate = QDate(2020, 8, 29);
    const QStringList doubts = milestoneDoubts(project, {milestone}, m_today);
    QCOMPARE(doubts.size(), 1);
    for (const QString& part : {u"联调"_s, u"2030-01-01"_s, u"2021-11-30"_s})
        QVERIFY2(doubts.front().contains(part), qPrintable(doubts.front()));
    milestone.plannedDate = QDate(2021, 11, 30);
    QVERIFY(milestoneDoubts(project, {milestone}, m_today).isEmpty());
}

void TestPlausibility::milestoneReachedInTheFutureIsTold()
{
    Milestone milestone = aMilestone(m_project.id).make();
    milestone.actualDate = m_today.addDays(1);
    QCOMPARE(milestoneDoubts(m_project, {milestone}, m_today).size(), 1);
}

TOUYAN_TEST(TestPlausibility, QCoreApplication)
#include "tst_plausibility.moc"
