#include "charts/chartcatalogue.h"
#include "support/sampleportfolio.h"
#include "support/scoredround.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// What a click on a bar filters by: the projects that the bar counts.
class TestChartClicks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void barsThatCountProjectsPickThoseThatTheyCount_data();
    void barsThatCountProjectsPickThoseThatTheyCount();
    void spanOfScoresPicksThoseScoredInIt();
    void sourceOfFundingPicksWhoStatesIt();
    void barOfAMonthPicksWhatItSums_data();
    void barOfAMonthPicksWhatItSums();
    void monthPicksItsMilestones();
    void secondClickTakesThePickBack();
    void picksAddUpAndKeepTheRestOfTheFilter();
    void lightsOfTheMonthThatRunsFollowTheProjects();
    void whatStandsForNothingLeavesTheFilter_data();
    void whatStandsForNothingLeavesTheFilter();
    void everyPlainChartAnswersAClick();

private:
    ChartSource source() const { return {m_records, *m_view, m_projects}; }
    ProjectFilter clicked(const char* chart, qint64 key, qint64 columnKey = -1,
                          const ProjectFilter& now = {}) const;
    std::vector<JudgedProject> passing(const ProjectFilter& filter) const
    {
        return filtered(m_records, *m_view, filter, {});
    }

    Records m_records;
    std::optional<YearView> m_view;
    std::vector<JudgedProject> m_projects;
};

void TestChartClicks::initTestCase()
{
    m_records.apply(sampleRecords());
    m_view.emplace(m_records, 2020, SampleDay);
    m_projects = passing({});
    QVERIFY(m_projects.size() > 10);
}

ProjectFilter TestChartClicks::clicked(const char* chart, qint64 key, qint64 columnKey,
                                       const ProjectFilter& now) const
{
    const ChartSource all = source();
    return findChart(QString::fromLatin1(chart))->narrowed({all, now, key, columnKey});
}

void TestChartClicks::barsThatCountProjectsPickThoseThatTheyCount_data()
{
    QTest::addColumn<QByteArray>("chart");
    QTest::addColumn<ProjectScope>("scope");
    QTest::newRow("lights by month") << QByteArray("lights-over-time") << ProjectScope::YearList;
    QTest::newRow("lights by programme")
        << QByteArray("lights-by-programme") << ProjectScope::YearList;
    QTest::newRow("funnel") << QByteArray("selection-funnel") << ProjectScope::All;
}

void TestChartClicks::barsThatCountProjectsPickThoseThatTheyCount()
{
    QFETCH(const QByteArray, chart);
    QFETCH(const ProjectScope, scope);
    ProjectFilter bare;
    bare.scope = scope;
    const ChartTable table = findChart(QString::fromLatin1(chart))->compose(source());
    QVERIFY(!table.isEmpty());
    int bars = 0;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (const ChartColumn& column : table.columns) {
            const double count = column.values.at(row).value_or(0);
            if (count == 0 || table.keys.at(row) < 0)
                continue;
            const ProjectFilter after =
                clicked(chart.constData(), table.keys.at(row), column.key, bare);
            QVERIFY2(after != bare, qPrintable(table.rows.at(row)));
            QCOMPARE(static_cast<double>(passing(after).size()), count);
            ++bars;
        }
    }
    QVERIFY(bars > 1);
}

void TestChartClicks::spanOfScoresPicksThoseScoredInIt()
{
    QRandomGenerator generator(4);
    int bars = 0;
    while (bars < 5) {
        const ScoredRound round = scoredRound(generator);
        Records records;
        records.apply(round.rows);
        records.apply(round.scores);
        const YearView view(records, records.find(round.round.list)->year, SampleDay);
        const ChartSource all{records, view, m_projects};
        const ChartEntry& chart = *findChart(u"scores"_s);
        const ChartTable table = chart.compose(all);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const double count = *table.columns.constFirst().values.at(row);
            const ProjectFilter after = chart.narrowed({all, {}, table.keys.at(row), -1});
            QCOMPARE(after.picks.size(), count > 0 ? 1 : 0);
            if (count > 0)
                QCOMPARE(static_cast<double>(after.picks.first().projects.size()), count);
            bars += count > 0 ? 1 : 0;
        }
    }
}

void TestChartClicks::sourceOfFundingPicksWhoStatesIt()
{
    const ChartTable table = findChart(u"funding"_s)->compose(source());
    for (const qint64 key : table.keys) {
        const ProjectFilter after = clicked("funding", key);
        QCOMPARE(after.picks.size(), 1);
        for (const JudgedProject& judged : passing(after)) {
            const auto rows = m_view->parts().rowsOf<FundingSource>(judged.project->id, m_records);
            QVERIFY(std::any_of(rows.begin(), rows.end(), [key](const FundingSource* row) {
                return row->kind == static_cast<FundingKind>(key);
            }));
        }
    }
}

void TestChartClicks::barOfAMonthPicksWhatItSums_data()
{
    QTest::addColumn<ProjectFilter>("filter");
    QTest::newRow("the list") << ProjectFilter();
    QTest::newRow("red alone") << ProjectFilter{.lights = {Light::Red}};
    QTest::newRow("every project") << ProjectFilter{.scope = ProjectScope::All};
}

void TestChartClicks::barOfAMonthPicksWhatItSums()
{
    QFETCH(const ProjectFilter, filter);
    const ChartEntry& chart = *findChart(u"investment-by-month"_s);
    const std::vector<JudgedProject> shown = passing(filter);
    const ChartSource before{m_records, *m_view, shown};
    const ChartTable table = chart.compose(before);
    int bars = 0;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const std::optional<double> sum = table.columns.constFirst().values.at(row);
        const ProjectFilter after = chart.narrowed({before, filter, table.keys.at(row), -1});
        QCOMPARE(after != filter, sum.value_or(0) > 0);
        if (after == filter)
            continue;
        QVERIFY(after.picks.constLast().title.contains(u"2020"_s));
        const std::vector<JudgedProject> picked = passing(after);
        const ChartTable then = chart.compose({m_records, *m_view, picked});
        QCOMPARE(then.unit, table.unit);
        QCOMPARE(then.columns.constFirst().values.at(row), sum);
        ++bars;
    }
    QVERIFY(bars > 5);
}

void TestChartClicks::monthPicksItsMilestones()
{
    QSet<ProjectId> all;
    for (qint64 month = 1; month <= 12; ++month) {
        const ProjectFilter after = clicked("milestones", month);
        for (const PickedProjects& pick : after.picks) {
            QVERIFY(pick.title.contains(u"2020"_s));
            all.unite(pick.projects);
        }
    }
    QVERIFY(all.size() > 5);
    const ProjectFilter march = clicked("milestones", 3);
    for (const JudgedProject& judged : m_projects) {
        bool isOfMarch = false;
        for (const Milestone* milestone :
             m_view->parts().rowsOf<Milestone>(judged.project->id, m_records)) {
            const auto isIn = [](QDate day) { return day.year() == 2020 && day.month() == 3; };
            isOfMarch |= milestone->plannedDate.year() == 2020
                && (isIn(milestone->plannedDate) || isIn(milestone->actualDate));
        }
        const bool isPicked =
            !march.picks.isEmpty() && march.picks.first().projects.contains(judged.project->id);
        QCOMPARE(isPicked, isOfMarch);
    }
}

void TestChartClicks::secondClickTakesThePickBack()
{
    const ProjectFilter once = clicked("investment-by-month", 6);
    QVERIFY(once.isNarrowed());
    QVERIFY(clicked("investment-by-month", 6, -1, once) == ProjectFilter());
}

void TestChartClicks::picksAddUpAndKeepTheRestOfTheFilter()
{
    ProjectFilter red;
    red.lights = {Light::Red};
    const ProjectFilter one = clicked("investment-by-month", 6, -1, red);
    qint64 month = 1; // with a milestone
    while (month < 12 && clicked("milestones", month) == ProjectFilter())
        ++month;
    const ProjectFilter two = clicked("milestones", month, -1, one);
    QCOMPARE(two.lights, red.lights);
    QCOMPARE(two.picks.size(), 2);
    // What is picked is what its title says, whatever else narrows the projects.
    QCOMPARE(two.picks.at(0), clicked("investment-by-month", 6).picks.at(0));
    for (const JudgedProject& judged : passing(two)) {
        QVERIFY(judged.facts->light == Light::Red);
        QVERIFY(two.picks.at(0).projects.contains(judged.project->id));
        QVERIFY(two.picks.at(1).projects.contains(judged.project->id));
    }
}

void TestChartClicks::lightsOfTheMonthThatRunsFollowTheProjects()
{
    const ProjectFilter now = clicked("lights-over-time", 10, qint64(Light::Red));
    QCOMPARE(now.lights, QSet<Light>{Light::Red});
    QVERIFY(now.picks.isEmpty());
    const ProjectFilter before = clicked("lights-over-time", 9, qint64(Light::Green));
    QVERIFY(before.lights.isEmpty());
    QCOMPARE(before.picks.size(), 1);
}

void TestChartClicks::whatStandsForNothingLeavesTheFilter_data()
{
    QTest::addColumn<QByteArray>("chart");
    QTest::addColumn<qint64>("key");
    QTest::addColumn<qint64>("columnKey");
    QTest::newRow("month to come") << QByteArray("lights-over-time") << 12LL << 3LL;
    QTest::newRow("whole month of lights") << QByteArray("lights-over-time") << 3LL << -1LL;
    QTest::newRow("no month") << QByteArray("milestones") << 13LL << -1LL;
    QTest::newRow("nothing reported") << QByteArray("investment-by-month") << 12LL << -1LL;
    QTest::newRow("no source") << QByteArray("funding") << 99LL << -1LL;
    QTest::newRow("no step") << QByteArray("selection-funnel") << -1LL << -1LL;
    QTest::newRow("no span") << QByteArray("scores") << 0LL << -1LL;
    QTest::newRow("no programme") << QByteArray("lights-by-programme") << -1LL << 2LL;
}

void TestChartClicks::whatStandsForNothingLeavesTheFilter()
{
    QFETCH(const QByteArray, chart);
    QFETCH(const qint64, key);
    QFETCH(const qint64, columnKey);
    QVERIFY(clicked(chart.constData(), key, columnKey) == ProjectFilter());
}

void TestChartClicks::everyPlainChartAnswersAClick()
{
    for (const ChartEntry& entry : chartCatalogue())
        QVERIFY2(entry.narrowed, entry.key);
}

TOUYAN_TEST(TestChartClicks, QCoreApplication)
#include "tst_chartclicks.moc"
