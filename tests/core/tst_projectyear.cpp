#include "analysis/rollup.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2020, 11, 24);

/// A project of 2019–2021 with a plan of 1,200 万元 for 2020, as the tests vary it.
struct Case
{
    Project project;
    Records records;
    qint64 nextId = 100;

    Case()
    {
        project.id = {1};
        project.code = u"P1"_s;
        project.name = u"示例项目"_s;
        project.stage = ProjectStage::Active;
        project.plannedStart = QDate(2019, 3, 1);
        project.plannedFinish = QDate(2021, 10, 31);
        project.actualStart = QDate(2019, 3, 15);
        project.totalInvestment = Money::fromWan(4'000);
    }
    void plan(int year, qint64 wan)
    {
        AnnualGoal goal;
        goal.id = {++nextId};
        goal.project = project.id;
        goal.year = year;
        goal.plannedInvestment = Money::fromWan(wan);
        insert(goal);
    }
    void report(QDate month, qint64 wan)
    {
        MonthlyReport report;
        report.id = {++nextId};
        report.project = project.id;
        report.month = month;
        report.yearToDate = Money::fromWan(wan);
        insert(report);
    }
    void milestone(const QString& name, QDate planned, QDate reached = {})
    {
        Milestone milestone;
        milestone.id = {++nextId};
        milestone.project = project.id;
        milestone.name = name;
        milestone.plannedDate = planned;
        milestone.actualDate = reached;
        insert(milestone);
    }
    void set(const QString& key, const QString& value)
    {
        Setting setting;
        setting.id = {++nextId};
        setting.key = key;
        setting.value = value;
        insert(setting);
    }
    template <typename T>
    void insert(const T& row)
    {
        ChangeSet changes;
        changes.insert(row);
        records.apply(changes);
    }
    ProjectYear judged(int year, QDate today = Today) const
    {
        const ProjectParts parts(records);
        return YearJudge(records, parts, year, today).judge(project);
    }
};

} // namespace

class TestProjectYear : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void natureFollowsFromTheDates_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("category");
        QTest::newRow("before it starts") << 2018 << int(AnnualCategory::Preparing);
        QTest::newRow("starts") << 2019 << int(AnnualCategory::NewStart);
        QTest::newRow("goes on") << 2020 << int(AnnualCategory::Continued);
        QTest::newRow("finishes") << 2021 << int(AnnualCategory::Completing);
        QTest::newRow("overdue, still under way") << 2022 << int(AnnualCategory::Continued);
    }
    void natureFollowsFromTheDates()
    {
        QFETCH(int, year);
        QFETCH(int, category);
        QCOMPARE(int(*categoryIn(Case().project, year)), category);
    }

    /// Planned from 2019 to 2021: what is to be over by then is not shown as going on.
    void whatIsOverByThePlanDoesNotGoOn_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("in its last year") << 2021 << QDate(2020, 10, 31) << true;
        QTest::newRow("nothing says it is late") << 2022 << QDate(2020, 10, 31) << false;
        QTest::newRow("years ahead") << 2030 << QDate(2020, 10, 31) << false;
        QTest::newRow("late by now") << 2022 << QDate(2022, 2, 1) << true;
        QTest::newRow("late, in the year to come") << 2023 << QDate(2022, 2, 1) << true;
        QTest::newRow("late, years ahead") << 2024 << QDate(2022, 2, 1) << false;
        QTest::newRow("looking back") << 2022 << QDate(2023, 2, 1) << true;
    }
    void whatIsOverByThePlanDoesNotGoOn()
    {
        QFETCH(const int, year);
        QFETCH(const QDate, today);
        QFETCH(const bool, isShown);
        QCOMPARE(Case().judged(year, today).category.has_value(), isShown);
    }

    void aFinishedProjectHasNoNatureAfterwards()
    {
        Case c;
        c.project.stage = ProjectStage::Completed;
        c.project.actualFinish = QDate(2020, 6, 30);
        QCOMPARE(categoryIn(c.project, 2020), AnnualCategory::Completing);
        QVERIFY(!categoryIn(c.project, 2021));
    }

    void aNatureSetByHandWins()
    {
        Case c;
        c.project.categoryOverride = AnnualCategory::Preparing;
        QCOMPARE(categoryIn(c.project, 2020), AnnualCategory::Preparing);
    }

    void aProjectTakenOffHasNoNature()
    {
        Case c;
        c.project.stage = ProjectStage::Withdrawn;
        QVERIFY(!categoryIn(c.project, 2020));
    }

    void investmentIsTheLastReportOfEachYear()
    {
        Case c;
        c.project.priorInvestment = Money::fromWan(100);
        c.report(QDate(2019, 6, 1), 300);
        c.report(QDate(2019, 12, 1), 700);
        c.plan(2020, 1'200);
        c.report(QDate(2020, 9, 1), 800);
        c.report(QDate(2020, 10, 1), 1'000);
        const ProjectYear facts = c.judged(2020);
        QCOMPARE(facts.doneBefore, Money::fromWan(800));
        QCOMPARE(facts.done, Money::fromWan(1'000));
        QCOMPARE(*facts.planned, Money::fromWan(1'200));
        QCOMPARE(facts.lastReport, QDate(2020, 10, 1));
        QCOMPARE(qRound(facts.yearPercent * 10), 833);
        QCOMPARE(facts.totalPercent, 45.0);
    }

    void whatIsNotStatedStaysEmpty()
    {
        Case c;
        c.project.totalInvestment.reset();
        const ProjectYear facts = c.judged(2020);
        QVERIFY(!facts.planned);
        QCOMPARE(facts.totalPercent, 0.0);
    }

    void theLagDecidesTheLight_data()
    {
        QTest::addColumn<qint64>("doneWan");
        QTest::addColumn<int>("light");
        // Ten months of 2020 are over on 24 November: the schedule is 83.3 %.
        QTest::newRow("ahead") << qint64(1'100) << int(Light::Green);
        QTest::newRow("9 points behind") << qint64(892) << int(Light::Green);
        QTest::newRow("10 points behind") << qint64(880) << int(Light::Yellow);
        QTest::newRow("20 points behind") << qint64(760) << int(Light::Yellow);
        QTest::newRow("21 points behind") << qint64(748) << int(Light::Red);
    }
    void theLagDecidesTheLight()
    {
        QFETCH(qint64, doneWan);
        QFETCH(int, light);
        Case c;
        c.plan(2020, 1'200);
        c.report(QDate(2020, 10, 1), doneWan);
        const ProjectYear facts = c.judged(2020);
        QCOMPARE(int(facts.light), light);
        QCOMPARE(facts.reasons.isEmpty(), facts.light == Light::Green);
    }

    void thresholdsAreSettings()
    {
        Case c;
        c.plan(2020, 1'200);
        c.report(QDate(2020, 10, 1), 700); // 25 points behind
        QCOMPARE(c.judged(2020).light, Light::Red);
        c.set(u"red_lag"_s, u"30"_s);
        QCOMPARE(c.judged(2020).light, Light::Yellow);
        c.set(u"yellow_lag"_s, u"rubbish"_s); // ignored: the default stays
        QCOMPARE(c.judged(2020).light, Light::Yellow);
    }

    void anOverdueMilestoneIsYellow()
    {
        Case c;
        c.plan(2020, 1'200);
        c.report(QDate(2020, 10, 1), 1'100);
        c.milestone(u"联调"_s, Today.addDays(-30));
        QCOMPARE(c.judged(2020).light, Light::Green); // not more than 30 days
        c.milestone(u"验收"_s, Today.addDays(-33));
        const ProjectYear facts = c.judged(2020);
        QCOMPARE(facts.light, Light::Yellow);
        QCOMPARE(facts.reasons, QStringList{u"Milestone “验收” overdue by 33 days"_s});
        c.milestone(u"开工"_s, Today.addDays(-90), Today.addDays(-20)); // reached late: no matter
        QCOMPARE(c.judged(2020).reasons.size(), 1);
    }

    /// The light of a year that is over is that of its end.
    void milestoneReachedAfterTheYearWasNotReachedInIt()
    {
        Case c;
        c.plan(2019, 1'000);
        c.report(QDate(2019, 12, 1), 1'000);
        QCOMPARE(c.judged(2019).light, Light::Green);
        c.milestone(u"联调"_s, QDate(2019, 10, 31), QDate(2020, 2, 1));
        QCOMPARE(c.judged(2019).light, Light::Yellow);
    }

    void twoMonthsWithoutAReportAreYellow()
    {
        Case c;
        c.plan(2020, 1'000);
        c.report(QDate(2020, 9, 1), 950);
        QCOMPARE(c.judged(2020).light, Light::Green);
        Case missing;
        missing.plan(2020, 1'000);
        missing.report(QDate(2020, 8, 1), 950);
        QCOMPARE(missing.judged(2020).light, Light::Yellow);
    }

    void anOverdueStartIsRedAfterThreeMonths()
    {
        Case c;
        c.project.actualStart = {};
        c.project.plannedStart = QDate(2020, 8, 25);
        QVERIFY(c.judged(2020).light != Light::Red);
        c.project.plannedStart = QDate(2020, 8, 20);
        QCOMPARE(c.judged(2020).light, Light::Red);
        c.project.plannedStart = QDate(2020, 12, 1); // not yet due
        QCOMPARE(c.judged(2020).light, Light::None);
    }

    void aProjectThatStartsInJulyIsMeasuredFromJuly()
    {
        Case c;
        c.project.plannedStart = QDate(2020, 7, 1);
        c.project.actualStart = QDate(2020, 7, 1);
        c.plan(2020, 600);
        c.report(QDate(2020, 10, 1), 400);
        const ProjectYear facts = c.judged(2020); // four of six months, two thirds done
        QCOMPARE(qRound(facts.schedulePercent), 67);
        QCOMPARE(facts.light, Light::Green);
    }

    void aPastYearIsJudgedOnItsLastDay()
    {
        Case c;
        c.plan(2019, 1'000);
        c.report(QDate(2019, 12, 1), 600);
        const ProjectYear facts = c.judged(2019);
        QVERIFY(facts.schedulePercent > 99.9);
        QCOMPARE(facts.light, Light::Red);
    }

    void aStartAfterAYearLeavesThatYearOverdue()
    {
        Case late;
        late.project.actualStart = QDate(2020, 3, 1);
        const ProjectYear then = late.judged(2019);
        QCOMPARE(then.category, AnnualCategory::NewStart);
        QCOMPARE(then.light, Light::Red);
        QCOMPARE(then.causes.value(0).kind, LightCause::Kind::StartOverdue);
        QCOMPARE(late.judged(2020).category, AnnualCategory::NewStart);
    }

    void aFinishAfterAYearLeavesItUnfinishedInThatYear()
    {
        Case late;
        late.project.plannedFinish = QDate(2019, 12, 31);
        late.project.actualFinish = QDate(2020, 3, 1);
        QCOMPARE(late.judged(2019).light, Light::Yellow); // without a report
        QCOMPARE(late.judged(2019).category, AnnualCategory::NewStart);
        QCOMPARE(late.judged(2020).category, AnnualCategory::Completing);
    }

    void aFutureYearHasNoLight() { QCOMPARE(Case().judged(2021).light, Light::None); }

    void sumsAddUp()
    {
        Case c;
        c.plan(2020, 1'200);
        c.report(QDate(2020, 10, 1), 900);
        const ProjectYear facts = c.judged(2020);
        JudgedProject judged;
        judged.project = &c.project;
        judged.facts = &facts;
        const RollUp sum = rollUp({judged, judged});
        QCOMPARE(sum.count, 2);
        QCOMPARE(sum.total, Money::fromWan(8'000));
        QCOMPARE(sum.planned, Money::fromWan(2'400));
        QCOMPARE(sum.percent(), 75.0);
        QCOMPARE(sum.countOf(facts.light), 2);
        QCOMPARE(sum.countOf(AnnualCategory::Continued), 2);
        QCOMPARE(rollUpBy(Dimension::Category, {judged}).size(), size_t(1));
    }

    void monthsWithoutAReportCarryOnTheSum()
    {
        Case c;
        c.report(QDate(2020, 2, 1), 100);
        c.report(QDate(2020, 4, 1), 300);
        const ProjectYear facts = c.judged(2020);
        JudgedProject judged;
        judged.project = &c.project;
        judged.facts = &facts;
        const ProjectParts parts(c.records);
        const auto months = investedByMonth({judged}, 2020, c.records, parts);
        QCOMPARE(months[0], Money());
        QCOMPARE(months[2], Money::fromWan(100));
        QCOMPARE(months[11], Money::fromWan(300));
    }
};

TOUYAN_TEST(TestProjectYear, QCoreApplication)
#include "tst_projectyear.moc"
