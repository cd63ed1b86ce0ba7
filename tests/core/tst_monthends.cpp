#include "analysis/knownrecords.h"
#include "analysis/monthends.h"
#include "analysis/projectfilter.h"
#include "analysis/yearschedule.h"
#include "base/monthend.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// The sum over @p projects on @p day, from records in which all that came later is forgotten.
MonthSum sumOn(QDate day, const std::vector<JudgedProject>& projects, const Records& records,
               const YearView& view)
{
    std::vector<const Project*> rows;
    for (const JudgedProject& judged : projects)
        rows.push_back(judged.project);
    const Records known = knownOn(day, rows, records, view.parts());
    const ProjectParts parts(known);
    const YearJudge judge(known, parts, view.year(), day);
    MonthSum sum;
    for (const Project& project : known.all<Project>()) {
        const ProjectYear facts = judge.judge(project);
        sum.add({facts.done, facts.light});
    }
    return sum;
}

std::vector<JudgedProject> everything(const Records& records, const YearView& view)
{
    ProjectFilter filter;
    filter.scope = ProjectScope::All;
    return filtered(records, view, filter, {});
}

} // namespace

/// Where projects stood at the ends of months, against records in which the rest is forgotten.
class TestMonthEnds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyMonthIsAsItWasKnownThen_data();
    void everyMonthIsAsItWasKnownThen();
    void gainIsThatOfTheLastReportedMonth();
    void filterOnlyCounts();
    void changedProjectsAreJudgedAnew();
    void comingAndGoingProjectsMoveNoFigures();
    void scheduleCountsMonthsThatAreOver_data();
    void scheduleCountsMonthsThatAreOver();

private:
    void compareMonths(MonthEnds& ends, const Records& records, const YearView& view);

    QTemporaryDir m_folder;
    std::unique_ptr<Portfolio> m_portfolio;
};

void TestMonthEnds::initTestCase()
{
    auto portfolio = samplePortfolio(m_folder.path());
    QVERIFY(portfolio);
    m_portfolio = std::move(portfolio).value();
}

void TestMonthEnds::compareMonths(MonthEnds& ends, const Records& records, const YearView& view)
{
    const auto projects = everything(records, view);
    const std::vector<MonthSum> sums = ends.sums(projects, records, view);
    QCOMPARE(std::ssize(sums), begunMonths(view.year(), view.today()));
    for (size_t at = 0; at < sums.size(); ++at) {
        const QDate last = QDate(view.year(), static_cast<int>(at) + 1, 1).addMonths(1).addDays(-1);
        const MonthSum wanted = sumOn(std::min(last, view.today()), projects, records, view);
        QCOMPARE(sums[at].done.fen(), wanted.done.fen());
        QCOMPARE(sums[at].lights, wanted.lights);
    }
}

void TestMonthEnds::everyMonthIsAsItWasKnownThen_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("day");
    QTest::newRow("in the year") << 2020 << QDate(2020, 10, 31);
    QTest::newRow("in a month") << 2020 << QDate(2020, 8, 12);
    QTest::newRow("year over") << 2019 << QDate(2020, 10, 31);
    QTest::newRow("year to come") << 2022 << QDate(2020, 10, 31);
    QTest::newRow("first month") << 2020 << QDate(2020, 1, 9);
}

void TestMonthEnds::everyMonthIsAsItWasKnownThen()
{
    QFETCH(const int, year);
    QFETCH(const QDate, day);
    Records records = m_portfolio->records();
    records.setAll(Table<Setting>()); // the reference date
    const YearView view(records, year, day);
    MonthEnds ends;
    compareMonths(ends, records, view);
    const auto projects = everything(records, view);
    const auto before = monthBefore(projects, view);
    QCOMPARE(before.has_value(), day.year() == year && day.month() > 1);
    if (!before)
        return;
    const MonthSum wanted = sumOn(endOfMonthBefore(day), projects, records, view);
    QCOMPARE(before->done.fen(), wanted.done.fen());
    QCOMPARE(before->lights, wanted.lights);
}

/// Months that are over but not reported do not hide what the last report brought.
void TestMonthEnds::gainIsThatOfTheLastReportedMonth()
{
    Records records = m_portfolio->records();
    records.setAll(Table<Setting>());
    QList<MonthlyReport> reports;
    for (const MonthlyReport& report : records.all<MonthlyReport>()) {
        if (report.month < QDate(2020, 9, 1))
            reports.append(report);
    }
    records.setAll(Table<MonthlyReport>(reports));
    const YearView view(records, 2020, QDate(2020, 11, 24));
    const auto projects = everything(records, view);
    const auto gain = reportedGain(projects);
    QVERIFY(gain);
    QCOMPARE(gain->month, QDate(2020, 8, 1));
    const MonthSum july = sumOn(QDate(2020, 7, 31), projects, records, view);
    const MonthSum august = sumOn(QDate(2020, 8, 31), projects, records, view);
    QCOMPARE(gain->more.fen(), (august.done - july.done).fen());
    QVERIFY(gain->more > Money());
    QCOMPARE(monthBefore(projects, view)->done, august.done); // what hid it
    QVERIFY(!reportedGain({}));
}

void TestMonthEnds::filterOnlyCounts()
{
    const Records& records = m_portfolio->records();
    const YearView view(records, 2020, QDate(2020, 10, 31));
    auto projects = everything(records, view);
    MonthEnds ends;
    const std::vector<MonthSum> all = ends.sums(projects, records, view);
    const auto middle = projects.begin() + std::ssize(projects) / 2;
    const std::vector<JudgedProject> first(projects.begin(), middle);
    const std::vector<JudgedProject> rest(middle, projects.end());
    const auto sumsOfFirst = ends.sums(first, records, view);
    const auto sumsOfRest = ends.sums(rest, records, view);
    for (size_t at = 0; at < all.size(); ++at) {
        QCOMPARE((sumsOfFirst[at].done + sumsOfRest[at].done).fen(), all[at].done.fen());
        QCOMPARE(sumsOfFirst[at].countOf(Light::Red) + sumsOfRest[at].countOf(Light::Red),
                 all[at].countOf(Light::Red));
    }
}

void TestMonthEnds::changedProjectsAreJudgedAnew()
{
    Records records = m_portfolio->records();
    YearView view(records, 2020, QDate(2020, 10, 31));
    MonthEnds ends;
    compareMonths(ends, records, view);
    const MonthlyReport* report = nullptr;
    for (const MonthlyReport& row : records.all<MonthlyReport>()) {
        if (row.month == QDate(2020, 6, 1))
            report = &row;
    }
    QVERIFY(report);
    MonthlyReport after = *report;
    after.yearToDate = report->yearToDate.value_or(Money()) + Money::fromWan(77'777);
    ChangeSet changes(u"correct"_s);
    changes.update(*report, after);
    records.apply(changes);
    ends.forget(view.apply(records, changes), view);
    compareMonths(ends, records, view);
}

void TestMonthEnds::comingAndGoingProjectsMoveNoFigures()
{
    Records records = m_portfolio->records();
    YearView view(records, 2020, QDate(2020, 10, 31));
    MonthEnds ends;
    compareMonths(ends, records, view);
    const Project gone = *records.all<Project>().begin();
    Project come = gone;
    come.id = ProjectId{gone.id.value + 1'000'000'000};
    come.actualStart = {};
    ChangeSet changes(u"exchange"_s);
    changes.remove(gone);
    changes.insert(come);
    records.apply(changes);
    ends.forget(view.apply(records, changes), view);
    compareMonths(ends, records, view);
}

void TestMonthEnds::scheduleCountsMonthsThatAreOver_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("months");
    QTest::newRow("last day of a month") << 2020 << QDate(2020, 10, 31) << 10;
    QTest::newRow("day before it") << 2020 << QDate(2020, 10, 30) << 9;
    QTest::newRow("leap day") << 2020 << QDate(2020, 2, 29) << 2;
    QTest::newRow("28 February of a leap year") << 2020 << QDate(2020, 2, 28) << 1;
    QTest::newRow("year over") << 2019 << QDate(2020, 1, 1) << 12;
    QTest::newRow("year to come") << 2021 << QDate(2020, 12, 31) << 0;
}

void TestMonthEnds::scheduleCountsMonthsThatAreOver()
{
    QFETCH(const int, year);
    QFETCH(const QDate, day);
    QFETCH(const int, months);
    QCOMPARE(elapsedMonths(year, day), months);
    QCOMPARE(schedulePercent(year, day), 100.0 * months / 12);
}

TOUYAN_TEST(TestMonthEnds, QCoreApplication)
#include "tst_monthends.moc"
