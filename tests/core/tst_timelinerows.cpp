#include "analysis/projectfilter.h"
#include "reports/timelinerows.h"
#include "support/makers.h"
#include "support/sampleportfolio.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The records of a file as the timeline arranges them, and the plans that it holds them against.
class TestTimelineRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void groupsByEachDimension_data();
    void groupsByEachDimension();
    void ungroupedIsOneList();
    void ordersWithinGroups_data();
    void ordersWithinGroups();
    void redGroupComesFirst();
    void rowsShowActualDaysAndThePlan();
    void yearThatIsOverIsShownAsAtItsEnd();
    void goneProjectsGiveEmptyRows();
    void baselineOfTheIssuedList();
    void baselineNeedsAnIssuedList();
    void baselineOfAnEarlierDay();
    void baselineBeforeTheFile();

private:
    const Records& records() const { return m_portfolio->records(); }
    std::vector<JudgedProject> projects() const
    {
        ProjectFilter filter;
        filter.scope = ProjectScope::All;
        return filtered(records(), *m_view, filter, {});
    }
    TimelineTable table(const TimelineArrangement& arrangement) const
    {
        return timelineTable(records(), *m_view, projects(), arrangement);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Portfolio> m_portfolio;
    std::unique_ptr<YearView> m_view;
};

void TestTimelineRows::initTestCase()
{
    auto portfolio = samplePortfolio(m_folder.path());
    QVERIFY(portfolio);
    m_portfolio = std::move(portfolio).value();
    m_view = std::make_unique<YearView>(records(), 2020, SampleDay);
}

void TestTimelineRows::groupsByEachDimension_data()
{
    QTest::addColumn<int>("dimension");
    QTest::newRow("programme") << static_cast<int>(Dimension::Programme);
    QTest::newRow("district") << static_cast<int>(Dimension::District);
    QTest::newRow("unit") << static_cast<int>(Dimension::ResponsibleUnit);
    QTest::newRow("task") << static_cast<int>(Dimension::PlanTask);
    QTest::newRow("nature") << static_cast<int>(Dimension::Category);
    QTest::newRow("light") << static_cast<int>(Dimension::Light);
}

/// Every project is in one group, the one that its key names, and no group is empty.
void TestTimelineRows::groupsByEachDimension()
{
    QFETCH(const int, dimension);
    const auto by = static_cast<Dimension>(dimension);
    const TimelineTable table = this->table({.grouping = by});
    std::set<qint64> seen;
    int counted = 0;
    for (const TimelineGroup& group : table.groups()) {
        QVERIFY(group.count > 0);
        counted += group.count;
    }
    for (const TimelineLine& line : table.lines()) {
        if (line.isGroup())
            continue;
        const Project* project = records().find(ProjectId{table.row(line).id});
        QVERIFY(project != nullptr);
        QVERIFY(seen.insert(project->id.value).second);
        const ProjectYear* facts = m_view->factsOf(project->id);
        QCOMPARE(table.group(line).name, nameOf(by, keyIn(by, *project, *facts), records()));
    }
    QCOMPARE(seen.size(), projects().size());
    QCOMPARE(counted, static_cast<int>(projects().size()));
}

void TestTimelineRows::ungroupedIsOneList()
{
    const TimelineTable table = this->table({.grouping = {}});
    QVERIFY(table.groups().empty());
    QCOMPARE(table.lineCount(), static_cast<int>(projects().size()));
}

void TestTimelineRows::ordersWithinGroups_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("start") << static_cast<int>(TimelineOrder::Start);
    QTest::newRow("finish") << static_cast<int>(TimelineOrder::Finish);
    QTest::newRow("light") << static_cast<int>(TimelineOrder::Light);
    QTest::newRow("code") << static_cast<int>(TimelineOrder::Code);
}

void TestTimelineRows::ordersWithinGroups()
{
    QFETCH(const int, order);
    const TimelineTable table =
        this->table({.grouping = {}, .order = static_cast<TimelineOrder>(order)});
    for (size_t i = 1; i < table.lines().size(); ++i) {
        const TimelineRow before = table.row(table.lines()[i - 1]);
        const TimelineRow after = table.row(table.lines()[i]);
        switch (static_cast<TimelineOrder>(order)) {
        case TimelineOrder::Start: // those without a day are last
            QVERIFY(!after.planned.first.isValid() || before.planned.first <= after.planned.first);
            break;
        case TimelineOrder::Finish:
            QVERIFY(!after.planned.last.isValid() || before.planned.last <= after.planned.last);
            break;
        case TimelineOrder::Light:
            QVERIFY(before.light >= after.light);
            break;
        case TimelineOrder::Code:
            QVERIFY(records().find(ProjectId{before.id})->code
                    <= records().find(ProjectId{after.id})->code);
            break;
        }
    }
}

void TestTimelineRows::redGroupComesFirst()
{
    const TimelineTable table = this->table({.grouping = Dimension::Light});
    QVERIFY(table.groups().size() > 2);
    QCOMPARE(table.groups().front().name, nameOf(Dimension::Light, 3, records()));
    QCOMPARE(table.groups().front().lights.at(3), table.groups().front().count);
}

void TestTimelineRows::rowsShowActualDaysAndThePlan()
{
    const TimelineTable table = this->table({});
    int started = 0;
    for (const TimelineLine& line : table.lines()) {
        if (line.isGroup())
            continue;
        const TimelineRow row = table.row(line);
        const Project& project = *records().find(ProjectId{row.id});
        if (project.actualStart.isValid()) {
            ++started;
            QCOMPARE(row.planned.first, project.actualStart);
        }
        QCOMPARE(row.baseline.first, project.plannedStart);
        QCOMPARE(row.baseline.last, project.plannedFinish);
        QCOMPARE(row.isFinished, project.actualFinish.isValid());
        QCOMPARE(row.planned, table.outline(line).planned);
        QCOMPARE(row.light, table.outline(line).light);
    }
    QVERIFY(started > 0);
}

/// What happened after the year is not shown in it: nothing else could be told apart from its
/// progress and lights, which are those of its end.
void TestTimelineRows::yearThatIsOverIsShownAsAtItsEnd()
{
    const TemporaryPortfolio file;
    const Project project = aProject()
                                .with(&Project::plannedStart, QDate(2019, 3, 1))
                                .with(&Project::actualStart, QDate(2019, 3, 5))
                                .with(&Project::plannedFinish, QDate(2020, 5, 31))
                                .with(&Project::actualFinish, QDate(2020, 6, 20))
                                .make();
    ChangeSet changes = inserting(project);
    changes.insert(aMilestone(project.id)
                       .with(&Milestone::plannedDate, QDate(2019, 6, 30))
                       .with(&Milestone::actualDate, QDate(2019, 7, 8))
                       .make());
    changes.insert(aMilestone(project.id)
                       .with(&Milestone::plannedDate, QDate(2019, 11, 30))
                       .with(&Milestone::actualDate, QDate(2020, 2, 10))
                       .make());
    changes.insert(aMilestone(project.id)
                       .with(&Milestone::plannedDate, QDate(2020, 12, 30))
                       .with(&Milestone::forecastDate, QDate(2021, 3, 31))
                       .make());
    QVERIFY(file->apply(changes));
    const auto rowIn = [&](int year) {
        const YearView view(file.records(), year, TestDay);
        const ProjectFilter filter{.scope = ProjectScope::All};
        const TimelineTable table = timelineTable(
            file.records(), view, filtered(file.records(), view, filter, {}), {.grouping = {}});
        return table.row(table.lines().front());
    };
    const TimelineRow past = rowIn(2019);
    QCOMPARE(past.planned, (DateRange{QDate(2019, 3, 5), QDate(2020, 5, 31)}));
    QVERIFY(past.isStarted);
    QVERIFY(!past.isFinished);
    QVERIFY(past.milestones.at(0).isReached());
    QVERIFY(!past.milestones.at(1).isReached());
    QVERIFY(!past.milestones.at(2).forecast.isValid());
    QVERIFY(!past.forecastFinish.isValid());
    const TimelineRow current = rowIn(2020);
    QCOMPARE(current.planned.last, QDate(2020, 6, 20));
    QVERIFY(current.isFinished);
    QVERIFY(current.milestones.at(1).isReached());
    QCOMPARE(current.milestones.at(2).forecast, QDate(2021, 3, 31));
}

void TestTimelineRows::goneProjectsGiveEmptyRows()
{
    const TemporaryPortfolio other(inserting(aProject().withId(7).make()));
    YearView view(other.records(), 2020, TestDay);
    ProjectFilter filter;
    filter.scope = ProjectScope::All;
    const TimelineTable table =
        timelineTable(other.records(), view, filtered(other.records(), view, filter, {}), {});
    const TimelineLine line = table.lines().back();
    QVERIFY(!table.row(line).name.isEmpty());
    const ChangeSet change = removing(*other.records().find(ProjectId{7}));
    QVERIFY(other->apply(change));
    view.apply(other.records(), change);
    QCOMPARE(table.row(line).id, 7);
    QVERIFY(table.row(line).name.isEmpty());
}

void TestTimelineRows::baselineOfTheIssuedList()
{
    const auto before = [this](const QDateTime& at) { return m_portfolio->recordsAsOf(at); };
    const auto baseline = timelineBaseline(
        records(), 2020, {.kind = BaselineChoice::Kind::Issued, .day = {}}, before);
    QVERIFY(baseline && baseline->has_value());
    QVERIFY(!(*baseline)->days.isEmpty());
    QVERIFY((*baseline)->title.contains(u"2020"_s));
    const TimelineTable table =
        this->table({.baseline = std::make_shared<const TimelineBaseline>(**baseline)});
    int held = 0;
    for (const TimelineLine& line : table.lines()) {
        if (line.isGroup())
            continue;
        const TimelineRow row = table.row(line);
        QCOMPARE(row.baseline, (*baseline)->days.value(row.id));
        held += row.baseline.isComplete() ? 1 : 0;
    }
    QVERIFY(held > 0);
    QVERIFY(held < table.projectCount()); // those of other years had no place on it
}

void TestTimelineRows::baselineNeedsAnIssuedList()
{
    const auto before = [this](const QDateTime& at) { return m_portfolio->recordsAsOf(at); };
    for (const int year : {2021, 1999}) {
        const auto baseline = timelineBaseline(
            records(), year, {.kind = BaselineChoice::Kind::Issued, .day = {}}, before);
        QVERIFY(!baseline);
        QVERIFY(!baseline.error().message.isEmpty());
    }
}

void TestTimelineRows::baselineOfAnEarlierDay()
{
    const TemporaryPortfolio file(inserting(aProject()
                                                .withId(7)
                                                .with(&Project::plannedStart, QDate(2020, 3, 1))
                                                .with(&Project::plannedFinish, QDate(2020, 9, 30))
                                                .make()));
    file.clock().set(QDateTime(TestDay.addDays(10), QTime(9, 0)));
    Project later = *file.records().find(ProjectId{7});
    later.plannedFinish = QDate(2020, 12, 31);
    QVERIFY(file->apply(updating(*file.records().find(ProjectId{7}), later)));
    const auto before = [&file](const QDateTime& at) { return file->recordsAsOf(at); };
    const auto on = [&](QDate day) {
        return timelineBaseline(file.records(), 2020,
                                {.kind = BaselineChoice::Kind::Day, .day = day}, before);
    };
    QCOMPARE(on(TestDay.addDays(9))->value().days.value(7).last, QDate(2020, 9, 30));
    QCOMPARE(on(TestDay.addDays(10))->value().days.value(7).last, QDate(2020, 12, 31));
}

void TestTimelineRows::baselineBeforeTheFile()
{
    const auto before = [this](const QDateTime& at) { return m_portfolio->recordsAsOf(at); };
    const auto baseline = timelineBaseline(
        records(), 2020, {.kind = BaselineChoice::Kind::Day, .day = QDate(1999, 1, 1)}, before);
    QVERIFY(!baseline);
    QVERIFY(baseline.error().message.contains(u"1999-01-01"_s));
}

TOUYAN_TEST(TestTimelineRows, QCoreApplication)
#include "tst_timelinerows.moc"
