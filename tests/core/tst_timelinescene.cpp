#include "layout/timelinedrag.h"
#include "layout/timelinehit.h"
#include "layout/timelineminimap.h"
#include "layout/timelinescene.h"
#include "layout/timelinesheet.h"
#include "support/golden.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2020, 10, 31);

TimelineRow row(qint64 id, const QString& group, const DateRange& planned)
{
    return {.id = id,
            .name = u"项目%1"_s.arg(id),
            .district = u"高新区"_s,
            .group = group,
            .light = Light::Green,
            .donePercent = 50,
            .planned = planned};
}

/// One pixel a day from 2020-01-01, chart from x = 348 to 748.
TimelineFrame frame(double pixelsPerDay = 1)
{
    TimelineFrame frame;
    frame.columns = {};
    frame.size = QSizeF(frame.columns.width() + 400, 44 + 28 * 6);
    frame.scale = TimeScale(QDate(2020, 1, 1), pixelsPerDay);
    frame.today = Today;
    return frame;
}

Scene sceneOf(std::vector<TimelineRow> rows, const TimelineFrame& with)
{
    return timelineScene(TimelineTable(std::move(rows), TimelineGrouping::None), with,
                         EvenTextMeasure());
}

/// The lines of a scene's text that begin with @p kind and @p role.
QStringList lines(const Scene& scene, const QString& start)
{
    return scene.toText().split(u'\n').filter(
        QRegularExpression(u'^' + QRegularExpression::escape(start) + u"( |$)"_s));
}

std::vector<TimelineRow> sample()
{
    const QString making = u"智能制造应用示范工程"_s;
    const QString logistics = u"智慧物流应用示范工程"_s;
    TimelineRow late = row(1, making, {QDate(2020, 2, 1), QDate(2020, 12, 31)});
    late.light = Light::Red;
    late.donePercent = 30;
    late.baseline = {QDate(2020, 1, 15), QDate(2020, 11, 30)};
    late.forecastFinish = QDate(2021, 1, 15);
    late.milestones = {
        {.id = 11, .name = u"立项"_s, .planned = QDate(2020, 3, 1), .actual = QDate(2020, 3, 11)},
        {.id = 12, .name = u"联调"_s, .planned = QDate(2020, 9, 30), .after = 11},
        {.id = 13, .name = u"验收"_s, .planned = QDate(2020, 12, 20), .after = 12}};
    TimelineRow early = row(2, making, {QDate(2019, 6, 1), QDate(2020, 3, 31)});
    early.donePercent = 100;
    TimelineRow undated = row(3, logistics, {});
    undated.light = Light::None;
    TimelineRow inverted = row(4, logistics, {QDate(2020, 8, 1), QDate(2020, 6, 1)});
    inverted.light = Light::Yellow;
    return {late, early, undated, inverted};
}

} // namespace

class TestTimelineScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDrawnAsExpected();
    void layoutIsTheSameInEveryOrderOfTime();
    void cutsBarsAtTheEdgesOfTheChart();
    void pointsToBarsOutOfSight();
    void showsProjectsWithoutDates();
    void showsFinishBeforeStart();
    void showsOneDayProjectsAtAnyScale();
    void showsFiftyYears();
    void leavesOutPartsThatAreNotWanted();
    void dividesBarsByWhatIsDone();
    void layoutDoesNotDependOnTheNumberOfProjects();
    void groupsInOrderOfAppearance();
    void collapsesGroups();
    void findsWhatIsUnderThePointer_data();
    void findsWhatIsUnderThePointer();
    void finishIsGraspedBesideItsMilestone();
    void outlineOfADragStaysInTheChart();
    void wordsOfADragStandAtThePointer();
    void dragsBars_data();
    void dragsBars();
    void dragsMilestonesToWholeDays();
    void nudgesBars_data();
    void nudgesBars();
    void milestonesHaveRoomWithinTheirProject();
    void milestonesLeftOutsideAreCounted();
    void shadesFreeDaysOnlyWhereDaysAreSeen();
    void repeatsHeaderAndGroupOnEveryPage();
    void drawsAnEmptySheet();
    void minimapIsSmallForManyProjects();
};

void TestTimelineScene::isDrawnAsExpected()
{
    const TimelineTable table(sample());
    TimelineFrame with = frame();
    with.selected = 2;
    QVERIFY(compareGolden(u"timeline_scene.txt"_s,
                          timelineScene(table, with, EvenTextMeasure()).toText()));
}

void TestTimelineScene::layoutIsTheSameInEveryOrderOfTime()
{
    const TimelineTable table(sample());
    const QString first = timelineScene(table, frame(), EvenTextMeasure()).toText();
    QCOMPARE(timelineScene(table, frame(), EvenTextMeasure()).toText(), first);
}

void TestTimelineScene::cutsBarsAtTheEdgesOfTheChart()
{
    const TimelineFrame with = frame();
    const double left = with.chart().left();
    TimelineRow project = row(1, {}, {QDate(2019, 1, 1), QDate(2030, 1, 1)});
    project.donePercent = 0;
    QCOMPARE(lines(sceneOf({project}, with), u"rect rest-green"_s),
             QStringList(u"rect rest-green %1,50 400x11 #1"_s.arg(left)));
    project.planned.last = QDate(2020, 4, 9);
    QCOMPARE(lines(sceneOf({project}, with), u"rect rest-green"_s),
             QStringList(u"rect rest-green %1,50 100x11 r0/3 #1"_s.arg(left)));
    project.planned = {QDate(2020, 1, 11), QDate(2030, 1, 1)};
    QCOMPARE(lines(sceneOf({project}, with), u"rect rest-green"_s),
             QStringList(u"rect rest-green %1,50 390x11 r3/0 #1"_s.arg(left + 10)));
}

void TestTimelineScene::pointsToBarsOutOfSight()
{
    const Scene scene = sceneOf({row(1, {}, {QDate(2018, 1, 1), QDate(2018, 12, 31)}),
                                 row(2, {}, {QDate(2030, 1, 1), QDate(2030, 12, 31)})},
                                frame());
    QCOMPARE(lines(scene, u"left out-of-sight"_s).size(), 1);
    QCOMPARE(lines(scene, u"right out-of-sight"_s).size(), 1);
    QVERIFY(lines(scene, u"rect rest-green"_s).isEmpty());
}

void TestTimelineScene::showsProjectsWithoutDates()
{
    const Scene scene = sceneOf(
        {row(1, {}, {}), row(2, {}, {QDate(2020, 2, 1), {}}), row(3, {}, {{}, QDate(2020, 2, 1)})},
        frame());
    const QStringList remarks = lines(scene, u"text row-text-warning"_s);
    QCOMPARE(remarks.size(), 3);
    QVERIFY(remarks.at(0).contains(u"No dates"_s));
    QVERIFY(remarks.at(1).contains(u"No finish date"_s));
    QVERIFY(remarks.at(2).contains(u"No start date"_s));
    QVERIFY(lines(scene, u"rect rest-green"_s).isEmpty());
}

void TestTimelineScene::showsFinishBeforeStart()
{
    const Scene scene = sceneOf({row(1, {}, {QDate(2020, 8, 1), QDate(2020, 6, 1)})}, frame());
    QCOMPARE(lines(scene, u"rect bar-invalid"_s).size(), 1);
    QVERIFY(lines(scene, u"text row-text-warning"_s).first().contains(u"Finish before start"_s));
}

void TestTimelineScene::showsOneDayProjectsAtAnyScale()
{
    for (const double pixelsPerDay : {0.02, 1.0, 40.0}) {
        const TimelineFrame with = frame(pixelsPerDay);
        const QRectF bar = with.barRect({QDate(2020, 1, 1), QDate(2020, 1, 1)}, 44);
        QCOMPARE(bar.width(), std::max(3.0, pixelsPerDay));
    }
}

void TestTimelineScene::showsFiftyYears()
{
    const DateRange years{QDate(2000, 1, 1), QDate(2049, 12, 31)};
    TimelineFrame with = frame();
    with.size.rwidth() += 200;
    with.scale = TimeScale::fitted(years, with.chart().width());
    const Scene scene = sceneOf({row(1, {}, years)}, with);
    QCOMPARE(lines(scene, u"rect rest-green"_s).size(), 1);
    QVERIFY(lines(scene, u"text header-text"_s).size() >= 8);
    QVERIFY2(scene.items().size() < 200, "a line a day would be 18,000");
}

void TestTimelineScene::leavesOutPartsThatAreNotWanted()
{
    TimelineFrame with = frame();
    with.parts = {};
    const QString text = timelineScene(TimelineTable(sample()), with, EvenTextMeasure()).toText();
    for (const QString& role : {u"baseline"_s, u"milestone"_s, u"dependency"_s, u"forecast"_s})
        QVERIFY2(!text.contains(role), qPrintable(role));
}

void TestTimelineScene::dividesBarsByWhatIsDone()
{
    TimelineRow project = row(1, {}, {QDate(2020, 1, 11), QDate(2020, 4, 19)});
    for (const auto& [percent, width] : {std::pair(25.0, u"25x11"_s), std::pair(100.0, u"100x11"_s),
                                         std::pair(140.0, u"100x11"_s)}) {
        project.donePercent = percent;
        QVERIFY(lines(sceneOf({project}, frame()), u"rect bar-green"_s).first().contains(width));
    }
    project.donePercent = 0;
    QVERIFY(lines(sceneOf({project}, frame()), u"rect bar-green"_s).isEmpty());
}

void TestTimelineScene::layoutDoesNotDependOnTheNumberOfProjects()
{
    std::vector<TimelineRow> rows;
    for (qint64 i = 1; i <= 10'000; ++i)
        rows.push_back(row(i, {}, {QDate(2020, 1, 1), QDate(2020, 6, 30)}));
    TimelineFrame with = frame();
    with.scrollY = 28 * 5'000 + 14;
    const Scene scene = sceneOf(std::move(rows), with);
    // Six rows and a half at each end
    QCOMPARE(lines(scene, u"text row-text-muted"_s).size(), 7);
    QVERIFY(scene.toText().contains(u"项目5001"_s));
    QVERIFY(!scene.toText().contains(u"项目5000\""_s));
}

void TestTimelineScene::groupsInOrderOfAppearance()
{
    const TimelineTable table({row(1, u"b"_s, {}), row(2, u"a"_s, {}), row(3, u"b"_s, {})});
    QCOMPARE(table.lines(),
             (std::vector<TimelineLine>{{.group = 0},
                                        {.group = 0, .row = 0},
                                        {.group = 0, .row = 2},
                                        {.group = 1},
                                        {.group = 1, .row = 1}}));
    QCOMPARE(table.groups().front().name, u"b"_s);
    QCOMPARE(table.groups().front().count, 2);
    QCOMPARE(table.groups().front().donePercent, 50.0);
}

void TestTimelineScene::collapsesGroups()
{
    TimelineTable table(sample());
    table.setCollapsed({u"智能制造应用示范工程"_s});
    QCOMPARE(table.lineCount(), 4);
    QCOMPARE(table.lineOf(1), std::nullopt);
    QCOMPARE(table.lineOf(3), std::optional(2));
    QCOMPARE(table.collapsed(), QSet<QString>{u"智能制造应用示范工程"_s});
    const Scene scene = timelineScene(table, frame(), EvenTextMeasure());
    QCOMPARE(lines(scene, u"right group-text"_s).size(), 1);
    QVERIFY(!lines(scene, u"rect group-bar-rest"_s).isEmpty());
    table.setCollapsed({});
    QCOMPARE(table.lineCount(), 6);
}

void TestTimelineScene::findsWhatIsUnderThePointer_data()
{
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<TimelinePlace>("place");
    QTest::addColumn<qint64>("milestone");
    const double left = TimelineColumns().width();
    const double bar = 44 + 28 + 11; // middle of the bar in the second line
    QTest::newRow("header") << QPointF(500, 10) << TimelinePlace::Header << 0LL;
    QTest::newRow("group") << QPointF(50, 50) << TimelinePlace::Group << 0LL;
    QTest::newRow("name") << QPointF(50, bar) << TimelinePlace::Row << 0LL;
    QTest::newRow("beside the bar") << QPointF(left + 10, bar) << TimelinePlace::Row << 0LL;
    QTest::newRow("start") << QPointF(left + 32, bar) << TimelinePlace::BarStart << 0LL;
    QTest::newRow("bar") << QPointF(left + 150, bar) << TimelinePlace::Bar << 0LL;
    QTest::newRow("finish") << QPointF(left + 365, bar) << TimelinePlace::BarFinish << 0LL;
    QTest::newRow("milestone") << QPointF(left + 70, bar) << TimelinePlace::Milestone << 11LL;
    QTest::newRow("below the lines") << QPointF(left, 2000) << TimelinePlace::Nothing << 0LL;
}

void TestTimelineScene::findsWhatIsUnderThePointer()
{
    QFETCH(const QPointF, at);
    QFETCH(const TimelinePlace, place);
    QFETCH(const qint64, milestone);
    const TimelineHit hit = timelineHit(TimelineTable(sample()), frame(), at);
    QCOMPARE(hit.place, place);
    QCOMPARE(hit.milestone, milestone);
    const bool hasProject = place != TimelinePlace::Header && place != TimelinePlace::Group
        && place != TimelinePlace::Nothing;
    QCOMPARE(hit.project, hasProject ? 1LL : 0LL);
}

void TestTimelineScene::finishIsGraspedBesideItsMilestone()
{
    TimelineRow project = row(1, {}, {QDate(2020, 1, 11), QDate(2020, 6, 30)});
    project.milestones = {{.id = 11, .name = u"验收"_s, .planned = project.planned.last}};
    TimelineFrame with = frame();
    const TimelineTable table({project}, TimelineGrouping::None);
    const QPointF diamond = with.milestonePoint(project.planned.last, with.lineTop(0));
    QCOMPARE(timelineHit(table, with, diamond).place, TimelinePlace::Milestone);
    const QRectF grip = finishGrip(project, with, with.lineTop(0));
    QVERIFY(grip.left() > diamond.x() + with.milestoneRadius());
    for (const QPointF at : {grip.center(), grip.topLeft() + QPointF(1, 1)})
        QCOMPARE(timelineHit(table, with, at).place, TimelinePlace::BarFinish);
    // It shows where one looks, and nowhere else.
    QVERIFY(lines(sceneOf({project}, with), u"rect out-of-sight"_s).isEmpty());
    with.hovered = 1;
    QCOMPARE(lines(sceneOf({project}, with), u"rect out-of-sight"_s).size(), 1);
    project.milestones.front().planned = QDate(2020, 5, 1);
    QVERIFY(finishGrip(project, with, with.lineTop(0)).isNull());
}

void TestTimelineScene::outlineOfADragStaysInTheChart()
{
    const TimelineFrame with = frame();
    const QRectF chart = with.chart();
    const TimelineDrag drag{.top = with.lineTop(1),
                            .bar = {QDate(2019, 6, 1), QDate(2020, 3, 31)},
                            .milestones = {QDate(2019, 8, 1), QDate(2020, 2, 1)},
                            .pointer = 0,
                            .words = u"2019-06-01 — 2020-03-31  +20 d"_s};
    const Scene scene = timelineDragScene(drag, with, EvenTextMeasure());
    QCOMPARE(lines(scene, u"rect drag-outline"_s),
             QStringList(u"rect drag-outline %1,78 91x11 r0/3"_s.arg(chart.left())));
    QCOMPARE(lines(scene, u"diamond drag-outline"_s).size(), 1);
    for (const SceneItem& item : scene.items()) {
        if (const auto* text = std::get_if<SceneText>(&item.shape))
            QVERIFY(text->box.left() >= chart.left());
    }
}

void TestTimelineScene::dragsBars_data()
{
    QTest::addColumn<TimelinePlace>("part");
    QTest::addColumn<int>("days");
    QTest::addColumn<TimeUnit>("snap");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const QDate first(2020, 2, 10);
    const QDate last(2020, 8, 20);
    QTest::newRow("not moved") << TimelinePlace::Bar << 0 << TimeUnit::Month << first << last;
    QTest::newRow("moved by days")
        << TimelinePlace::Bar << 20 << TimeUnit::Day << QDate(2020, 3, 1) << QDate(2020, 9, 9);
    QTest::newRow("moved to a month")
        << TimelinePlace::Bar << 18 << TimeUnit::Month << QDate(2020, 3, 1) << QDate(2020, 9, 9);
    QTest::newRow("start") << TimelinePlace::BarStart << -8 << TimeUnit::Month << QDate(2020, 2, 1)
                           << last;
    QTest::newRow("start beyond finish")
        << TimelinePlace::BarStart << 900 << TimeUnit::Day << last << last;
    QTest::newRow("finish snaps to a month's end")
        << TimelinePlace::BarFinish << 8 << TimeUnit::Month << first << QDate(2020, 8, 31);
    QTest::newRow("finish before start")
        << TimelinePlace::BarFinish << -900 << TimeUnit::Day << first << first;
}

void TestTimelineScene::dragsBars()
{
    QFETCH(const TimelinePlace, part);
    QFETCH(const int, days);
    QFETCH(const TimeUnit, snap);
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    const DateRange moved = draggedBar({QDate(2020, 2, 10), QDate(2020, 8, 20)}, part, days, snap);
    QCOMPARE(moved.first, first);
    QCOMPARE(moved.last, last);
}

void TestTimelineScene::dragsMilestonesToWholeDays()
{
    QCOMPARE(draggedMilestone(QDate(2020, 2, 28), 1, TimeUnit::Day), QDate(2020, 2, 29));
    QCOMPARE(draggedMilestone(QDate(2020, 2, 28), 1, TimeUnit::Week), QDate(2020, 3, 2));
    QCOMPARE(snapUnit(TimeScale(Today, 8)), TimeUnit::Day);
    QCOMPARE(snapUnit(TimeScale(Today, 0.1)), TimeUnit::Month);
}

void TestTimelineScene::nudgesBars_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto bar = static_cast<int>(TimelinePlace::Bar);
    const auto start = static_cast<int>(TimelinePlace::BarStart);
    const auto finish = static_cast<int>(TimelinePlace::BarFinish);
    const auto day = static_cast<int>(TimeUnit::Day);
    const auto week = static_cast<int>(TimeUnit::Week);
    const auto month = static_cast<int>(TimeUnit::Month);
    QTest::newRow("a day") << bar << 1 << day << QDate(2020, 3, 1) << QDate(2020, 3, 11);
    QTest::newRow("a week back") << bar << -1 << week << QDate(2020, 2, 22) << QDate(2020, 3, 3);
    QTest::newRow("a year of months from a leap day")
        << bar << 12 << month << QDate(2021, 2, 28) << QDate(2021, 3, 10);
    QTest::newRow("finish only") << finish << 1 << month << QDate(2020, 2, 29)
                                 << QDate(2020, 4, 10);
    QTest::newRow("finish not before start")
        << finish << -5 << month << QDate(2020, 2, 29) << QDate(2020, 2, 29);
    QTest::newRow("start not after finish")
        << start << 50 << day << QDate(2020, 3, 10) << QDate(2020, 3, 10);
}

void TestTimelineScene::nudgesBars()
{
    QFETCH(const int, part);
    QFETCH(const int, steps);
    QFETCH(const int, unit);
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    const DateRange moved =
        nudgedBar({QDate(2020, 2, 29), QDate(2020, 3, 10)}, static_cast<TimelinePlace>(part), steps,
                  static_cast<TimeUnit>(unit));
    QCOMPARE(moved.first, first);
    QCOMPARE(moved.last, last);
}

void TestTimelineScene::shadesFreeDaysOnlyWhereDaysAreSeen()
{
    TimelineFrame with = frame(20);
    with.calendar.holidays = {QDate(2020, 1, 1)};
    with.calendar.workedDays = {QDate(2020, 1, 19)};
    // 20 days: new year's day, two Saturdays and Sundays, a Saturday whose Sunday is worked
    QCOMPARE(lines(sceneOf({}, with), u"rect rest-day"_s).size(), 5);
    QCOMPARE(lines(sceneOf({}, with), u"rect holiday"_s),
             QStringList(u"rect holiday %1,44 20x168"_s.arg(with.chart().left())));
    const QStringList red = lines(sceneOf({}, with), u"text header-text-free"_s);
    QCOMPARE(red.size(), 6);
    QVERIFY(red.filter(u"\"19 "_s).isEmpty()); // a Sunday that is worked
    QVERIFY(lines(sceneOf({}, frame(2)), u"rect rest-day"_s).isEmpty());
}

void TestTimelineScene::repeatsHeaderAndGroupOnEveryPage()
{
    std::vector<TimelineRow> rows;
    for (qint64 i = 1; i <= 60; ++i)
        rows.push_back(row(i, u"智能制造应用示范工程"_s, {QDate(2020, 1, 1), QDate(2020, 6, 30)}));
    const TimelineSheet sheet{.title = u"时间线"_s, .page = {1123, 794}, .today = Today};
    const std::vector<Scene> pages =
        timelinePages(TimelineTable(std::move(rows)), sheet, EvenTextMeasure());
    QCOMPARE(pages.size(), 3U);
    qsizetype projects = 0;
    for (const Scene& page : pages) {
        QCOMPARE(page.size(), QSizeF(1123, 794));
        const QString text = page.toText();
        QVERIFY(text.contains(u"\"时间线\""_s));
        QVERIFY(text.contains(u"\"智能制造应用示范工程\""_s));
        QVERIFY(text.contains(u"\"2020\""_s));
        projects += lines(page, u"text row-text-muted"_s).filter(u"高新区"_s).size();
    }
    QCOMPARE(projects, 60);
    QVERIFY(pages.back().toText().contains(u"Page 3 of 3"_s));
}

void TestTimelineScene::drawsAnEmptySheet()
{
    const std::vector<Scene> pages =
        timelinePages(TimelineTable(), {.title = u"时间线"_s, .page = {900, 0}, .today = Today},
                      EvenTextMeasure());
    QCOMPARE(pages.size(), 1U);
    QVERIFY(pages.front().size().height() > 100);
}

void TestTimelineScene::minimapIsSmallForManyProjects()
{
    std::vector<TimelineRow> rows;
    for (qint64 i = 1; i <= 5'000; ++i)
        rows.push_back(row(i, {}, {QDate(2020, 1, 1).addDays(i % 90), QDate(2020, 6, 30)}));
    rows[2'500].light = Light::Red;
    const Scene scene =
        timelineMinimap(TimelineTable(std::move(rows), TimelineGrouping::None), {200, 40});
    QCOMPARE(scene.items().size(), 21U);
    QCOMPARE(lines(scene, u"rect bar-red"_s).size(), 1);
}

void TestTimelineScene::milestonesHaveRoomWithinTheirProject()
{
    const DateRange project{QDate(2020, 1, 1), QDate(2020, 12, 31)};
    const TimelineMilestone planned{.id = 1, .name = {}, .planned = QDate(2020, 6, 1)};
    QCOMPARE(roomOf(planned, project), project);
    TimelineMilestone expected = planned;
    expected.forecast = QDate(2021, 2, 1);
    QCOMPARE(roomOf(expected, project), (DateRange{project.first, QDate()})); // it may be late
    QCOMPARE(roomOf(planned, {project.last, project.first}), DateRange()); // dates that are wrong
    QCOMPARE(roomOf(planned, {QDate(), project.last}), (DateRange{QDate(), project.last}));
    QCOMPARE(nearestIn(project, QDate(2019, 2, 28)), project.first);
    QCOMPARE(nearestIn(project, QDate(2020, 2, 29)), QDate(2020, 2, 29));
    QCOMPARE(nearestIn(project, QDate(2024, 2, 29)), project.last);
    QCOMPARE(nearestIn({}, QDate(2024, 2, 29)), QDate(2024, 2, 29));
}

void TestTimelineScene::milestonesLeftOutsideAreCounted()
{
    TimelineRow row{.id = 1, .name = u"a"_s};
    row.planned = {QDate(2020, 1, 1), QDate(2020, 12, 31)};
    const QDate reached(2020, 3, 1);
    row.milestones = {
        {.id = 1, .name = {}, .planned = QDate(2020, 2, 1), .actual = reached},
        {.id = 2, .name = {}, .planned = QDate(2020, 6, 30)},
        {.id = 3, .name = {}, .planned = QDate(2020, 12, 1), .forecast = QDate(2021, 1, 9)},
        {.id = 4, .name = {}, .planned = {}}};
    QCOMPARE(milestonesLeftOutside(row, row.planned), 0); // lateness alone leaves nothing outside
    QCOMPARE(milestonesLeftOutside(row, {QDate(2020, 1, 1), QDate(2020, 11, 30)}), 1);
    QCOMPARE(milestonesLeftOutside(row, {QDate(2020, 1, 1), QDate(2020, 6, 29)}), 2);
    QCOMPARE(milestonesLeftOutside(row, {QDate(2020, 7, 1), QDate(2021, 6, 30)}), 1);
    QCOMPARE(milestonesLeftOutside(row, {}), 0);
}

void TestTimelineScene::wordsOfADragStandAtThePointer()
{
    const TimelineFrame with = frame();
    const double finish = with.chart().left() + 0.6 * with.chart().width();
    const TimelineDrag drag{.top = with.lineTop(1),
                            .bar = {QDate(2019, 6, 1), QDate(2022, 3, 31)},
                            .milestones = {},
                            .pointer = finish,
                            .words = u"+20 d"_s};
    const Scene scene = timelineDragScene(drag, with, EvenTextMeasure());
    int texts = 0;
    for (const SceneItem& item : scene.items()) {
        if (const auto* text = std::get_if<SceneText>(&item.shape)) {
            QVERIFY(text->box.left() <= finish && finish <= text->box.right());
            ++texts;
        }
    }
    QCOMPARE(texts, 1);
}

TOUYAN_TEST(TestTimelineScene, QCoreApplication)
#include "tst_timelinescene.moc"
