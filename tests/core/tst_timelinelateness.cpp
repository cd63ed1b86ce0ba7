#include "layout/timelinescene.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const QDate LateDay(2020, 10, 31);

/// From 2020-01-01, one pixel a day, 700 days.
TimelineFrame lateFrame()
{
    TimelineFrame frame;
    frame.size = QSizeF(frame.columns.width() + 700, 44 + 28 * 6);
    frame.scale = TimeScale(QDate(2020, 1, 1), 1);
    frame.today = LateDay;
    return frame;
}

TimelineRow row(qint64 id, QDate finish)
{
    TimelineRow row;
    row.id = id;
    row.name = u"项目"_s;
    row.light = Light::Green;
    row.planned = {QDate(2020, 2, 1), finish};
    return row;
}

Scene lateScene(std::vector<TimelineRow> rows, const TimelineFrame& with = lateFrame())
{
    return timelineScene(TimelineTable(std::move(rows), TimelineGrouping::None), with,
                         EvenTextMeasure());
}

/// The lines of the scene's text that name a role beginning with @p role.
QStringList lateLines(const Scene& scene, const QString& role)
{
    return scene.toText().split(u'\n').filter(u' ' + role);
}

} // namespace

/// What the timeline says of projects that are late, and of milestones that wait for each other.
class TestTimelineLateness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandReachesFromFinishToToday();
    void finishedProjectsAreNotOverdue();
    void finishTodayIsNotOverdue();
    void milestoneThatIsLateIsMarkedWhereItIsExpected();
    void yearThatIsOverIsJudgedAtItsEnd();
    void saysHowManyDays_data();
    void saysHowManyDays();
    void todayStrikesThroughNoWords();
    void signStandsForWordsWithoutRoom();
    void signHidesNoMilestone();
    void signStaysAtTheLateEnd();
    void partCanBeHidden();
    void linesBetweenProjectsAreAlwaysDrawn();
    void linesWithinAProjectAreDrawnWhereOneLooks();
    void linesGoBackInTimeBetweenTheRows();
};

void TestTimelineLateness::bandReachesFromFinishToToday()
{
    const TimelineFrame with = lateFrame();
    const Scene scene = lateScene({row(1, QDate(2020, 10, 1))});
    const QStringList bands = lateLines(scene, u"bar-overdue"_s);
    QCOMPARE(bands.size(), 1);
    const double left = with.xOf(QDate(2020, 10, 2));
    QVERIFY(bands.first().startsWith(u"rect bar-overdue %1,50 30x11"_s.arg(left)));
}

void TestTimelineLateness::finishedProjectsAreNotOverdue()
{
    TimelineRow finished = row(1, QDate(2020, 10, 1));
    finished.isFinished = true;
    const Scene scene = lateScene({finished});
    QVERIFY(lateLines(scene, u"bar-overdue"_s).isEmpty());
    QVERIFY(lateLines(scene, u"overdue-text"_s).isEmpty());
}

void TestTimelineLateness::finishTodayIsNotOverdue()
{
    QVERIFY(lateLines(lateScene({row(1, LateDay)}), u"overdue"_s).isEmpty());
    QCOMPARE(lateLines(lateScene({row(1, LateDay.addDays(-1))}), u"overdue-text"_s).size(), 1);
}

void TestTimelineLateness::saysHowManyDays_data()
{
    QTest::addColumn<QDate>("finish");
    QTest::addColumn<QDate>("forecast");
    QTest::addColumn<QDate>("baseline");
    QTest::addColumn<QString>("words");
    const QDate none;
    QTest::newRow("in time") << QDate(2020, 12, 1) << none << none << QString();
    QTest::newRow("overdue") << QDate(2020, 10, 1) << QDate(2020, 12, 1) << none
                             << u"30 day(s) overdue"_s;
    QTest::newRow("over a leap day")
        << QDate(2020, 2, 28) << none << none << u"246 day(s) overdue"_s;
    QTest::newRow("by forecast") << QDate(2020, 12, 1) << QDate(2020, 12, 11) << QDate(2020, 11, 1)
                                 << u"10 day(s) late by forecast"_s;
    QTest::newRow("forecast earlier")
        << QDate(2020, 12, 1) << QDate(2020, 11, 11) << none << QString();
    QTest::newRow("than the baseline") << QDate(2020, 12, 1) << none << QDate(2020, 11, 1)
                                       << u"30 day(s) later than the baseline"_s;
    QTest::newRow("before the baseline")
        << QDate(2020, 12, 1) << none << QDate(2021, 1, 1) << QString();
}

void TestTimelineLateness::saysHowManyDays()
{
    QFETCH(const QDate, finish);
    QFETCH(const QDate, forecast);
    QFETCH(const QDate, baseline);
    QFETCH(const QString, words);
    TimelineRow late = row(1, finish);
    late.forecastFinish = forecast;
    late.baseline = {QDate(2020, 2, 1), baseline};
    const Scene scene = lateScene({late});
    const QStringList said = lateLines(scene, u"overdue-text"_s) + lateLines(scene, u"late-text"_s);
    QCOMPARE(said.size(), words.isEmpty() ? 0 : 1);
    if (!words.isEmpty())
        QVERIFY2(said.first().contains(u'"' % words % u'"'), qPrintable(said.first()));
}

void TestTimelineLateness::milestoneThatIsLateIsMarkedWhereItIsExpected()
{
    TimelineRow late = row(1, QDate(2020, 12, 31));
    late.milestones = {
        {.id = 7, .name = u"节点"_s, .planned = QDate(2020, 8, 1), .forecast = QDate(2020, 12, 1)}};
    QCOMPARE(lateLines(lateScene({late}), u"milestone-overdue"_s).size(), 1);
    late.milestones.front().planned = QDate(2020, 11, 15); // not due yet
    QVERIFY(lateLines(lateScene({late}), u"milestone-overdue"_s).isEmpty());
}

/// What was due after the day that a past year is judged on is not overdue in it, and both lines
/// say which day they are.
void TestTimelineLateness::yearThatIsOverIsJudgedAtItsEnd()
{
    TimelineFrame past = lateFrame();
    past.judged = QDate(2020, 6, 30);
    TimelineRow due = row(1, QDate(2020, 8, 31));
    due.milestones = {{.id = 7, .name = u"节点"_s, .planned = QDate(2020, 8, 1)}};
    QVERIFY(lateLines(lateScene({due}), u"milestone-overdue"_s).size() == 1);
    const Scene scene = lateScene({due}, past);
    QVERIFY(lateLines(scene, u"milestone-overdue"_s).isEmpty());
    QVERIFY(lateLines(scene, u"bar-overdue"_s).isEmpty());
    const QStringList labels = lateLines(scene, u"today-label-text"_s);
    QCOMPARE(labels.size(), 2);
    QVERIFY2(labels.at(0).contains(u"State of 2020-06-30"_s), qPrintable(labels.at(0)));
    QVERIFY2(labels.at(1).contains(u"Today, 2020-10-31"_s), qPrintable(labels.at(1)));

    TimelineRow late = row(2, QDate(2020, 6, 20));
    const QStringList words = lateLines(lateScene({late}, past), u"overdue-text"_s);
    QCOMPARE(words.size(), 1);
    QVERIFY2(words.first().contains(u"10 "_s), qPrintable(words.first()));
}

void TestTimelineLateness::todayStrikesThroughNoWords()
{
    const TimelineFrame with = lateFrame();
    for (int late = 0; late < 120; ++late) { // words of a late baseline end before, on and after it
        TimelineRow shown = row(1, LateDay.addDays(-late));
        shown.isFinished = true;
        shown.baseline = {shown.planned.first, shown.planned.last.addDays(-7)};
        const Scene scene = lateScene({shown});
        int words = 0;
        for (const SceneItem& item : scene.items()) {
            const auto* text = std::get_if<SceneText>(&item.shape);
            if (!text || item.role != StyleRole::LateText)
                continue;
            ++words;
            QVERIFY2(text->box.left() > with.todayX() || text->box.right() < with.todayX(),
                     qPrintable(QString::number(late)));
        }
        QCOMPARE(words, 1);
    }
}

void TestTimelineLateness::signStandsForWordsWithoutRoom()
{
    TimelineFrame with = lateFrame();
    const QDate finish(2020, 10, 1);
    for (const double right : {40.0, 20.0, 2.0}) { // beside the end of what is drawn
        with.size.setWidth(with.columns.width() + 305 + right);
        const Scene scene = lateScene({row(1, finish)}, with);
        const QStringList words = lateLines(scene, u"overdue-text"_s);
        QCOMPARE(words.size(), 1);
        QVERIFY2(words.first().contains(u"\"+30\""_s), qPrintable(words.first()));
        for (const SceneItem& item : scene.items()) {
            if (const auto* text = std::get_if<SceneText>(&item.shape);
                text && item.role == StyleRole::OverdueText)
                QVERIFY(text->box.right() <= with.chart().right());
        }
        QCOMPARE(lateLines(scene, u"bar-overdue"_s).size(), 1);
    }
    // What is late lies out of sight.
    with.size.setWidth(with.columns.width() + 200);
    QVERIFY(lateLines(lateScene({row(1, finish)}, with), u"overdue-text"_s).isEmpty());
}

void TestTimelineLateness::signHidesNoMilestone()
{
    TimelineFrame with = lateFrame();
    with.size.setWidth(with.columns.width() + 307);
    TimelineRow late = row(1, QDate(2020, 10, 1));
    late.milestones = {{.id = 11, .name = u"交付"_s, .planned = QDate(2020, 9, 30)},
                       {.id = 12, .name = u"验收"_s, .planned = QDate(2020, 10, 28)}};
    const Scene scene = lateScene({late}, with);
    std::optional<QRectF> sign;
    for (const SceneItem& item : scene.items()) {
        if (const auto* text = std::get_if<SceneText>(&item.shape);
            text && item.role == StyleRole::OverdueText)
            sign = text->box;
    }
    QVERIFY(sign);
    int diamonds = 0;
    for (const SceneItem& item : scene.items()) {
        const auto* marker = std::get_if<SceneMarker>(&item.shape);
        if (!marker || marker->shape != MarkerShape::Diamond)
            continue;
        ++diamonds;
        QVERIFY(marker->centre.x() + marker->radius <= sign->left()
                || marker->centre.x() - marker->radius >= sign->right());
    }
    QCOMPARE(diamonds, 2);
}

void TestTimelineLateness::signStaysAtTheLateEnd()
{
    TimelineFrame with = lateFrame();
    with.size.setWidth(with.columns.width() + 305);
    TimelineRow late = row(1, LateDay.addDays(-30));
    late.planned.first = QDate(2020, 4, 1);
    const QRectF bar = with.barRect(late.planned, with.lineTop(0));
    const Scene scene = lateScene({late}, with);
    int signs = 0;
    for (const SceneItem& item : scene.items()) {
        const auto* text = std::get_if<SceneText>(&item.shape);
        if (!text || text->text != u"+30")
            continue;
        ++signs;
        QVERIFY(text->box.left() > bar.center().x());
        QVERIFY(text->box.right() <= with.chart().right());
    }
    QCOMPARE(signs, 1);
}

void TestTimelineLateness::partCanBeHidden()
{
    TimelineFrame with = lateFrame();
    with.parts.setFlag(TimelinePart::Lateness, false);
    QVERIFY(lateLines(lateScene({row(1, QDate(2020, 10, 1))}, with), u"overdue"_s).isEmpty());
}

void TestTimelineLateness::linesBetweenProjectsAreAlwaysDrawn()
{
    TimelineRow first = row(1, QDate(2020, 12, 1));
    first.milestones = {{.id = 11, .name = u"交付"_s, .planned = QDate(2020, 5, 1)}};
    TimelineRow second = row(2, QDate(2020, 12, 1));
    second.milestones = {{.id = 21, .name = u"联调"_s, .planned = QDate(2020, 8, 1), .after = 11}};
    const QStringList drawn = lateLines(lateScene({first, second}), u"dependency"_s);
    QCOMPARE(drawn.size(), 2); // the line and the head of its arrow
    QVERIFY(drawn.at(0).endsWith(u"#21"_s));
    QVERIFY(drawn.at(1).startsWith(u"right dependency"_s));
    TimelineFrame without = lateFrame();
    without.parts.setFlag(TimelinePart::Dependencies, false);
    QVERIFY(lateLines(lateScene({first, second}, without), u"dependency"_s).isEmpty());
}

void TestTimelineLateness::linesWithinAProjectAreDrawnWhereOneLooks()
{
    TimelineRow project = row(1, QDate(2020, 12, 1));
    project.milestones = {{.id = 11, .name = u"交付"_s, .planned = QDate(2020, 5, 1)},
                          {.id = 12, .name = u"联调"_s, .planned = QDate(2020, 8, 1), .after = 11}};
    QVERIFY(lateLines(lateScene({project}), u"dependency"_s).isEmpty());
    TimelineFrame with = lateFrame();
    with.hovered = 1;
    QCOMPARE(lateLines(lateScene({project}, with), u"dependency"_s).size(), 1);
    with.hovered = 0;
    with.selected = 1;
    QCOMPARE(lateLines(lateScene({project}, with), u"dependency"_s).size(), 1);
}

void TestTimelineLateness::linesGoBackInTimeBetweenTheRows()
{
    TimelineRow first = row(1, QDate(2020, 12, 1));
    first.milestones = {{.id = 11, .name = u"交付"_s, .planned = QDate(2020, 9, 1)}};
    TimelineRow second = row(2, QDate(2020, 12, 1));
    second.milestones = {{.id = 21, .name = u"联调"_s, .planned = QDate(2020, 4, 1), .after = 11}};
    const Scene scene = lateScene({first, second});
    for (const SceneItem& item : scene.items()) {
        const auto* path = std::get_if<ScenePath>(&item.shape);
        if (!path || item.role != StyleRole::Dependency)
            continue;
        QCOMPARE(path->points.size(), 6U);
        const double between = path->points[2].y();
        QVERIFY(between > lateFrame().lineTop(0) + 22 && between < lateFrame().lineTop(1) + 6);
        return;
    }
    QFAIL("no line was drawn");
}

TOUYAN_TEST(TestTimelineLateness, QCoreApplication)
#include "tst_timelinelateness.moc"
