#include "support/testprogram.h"
#include "uisupport/showntimeline.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// Bars and milestones under the pointer and the keys that move them.
class TestTimelineDragging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_view = shownTimelineView(); }
    void cleanup() { m_view.reset(); }
    void draggingABarAsksForTheMove();
    void draggingAnEndStretches();
    void draggingAMilestoneAsksForTheMove();
    void reachedMilestonesStay();
    void milestonesStayWithinTheirProject_data();
    void milestonesStayWithinTheirProject();
    void finishBeforeAMilestoneIsTold();
    void escapeCancelsADrag();
    void forbiddenEditingPansInstead();
    void altDragsToSingleDays();
    void whatHappenedCannotBeDragged();
    void keysRePlan();

private:
    QWidget* ground() const { return m_view->viewport(); }

    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineDragging::draggingABarAsksForTheMove()
{
    m_view->setUnit(TimeUnit::Month);
    m_view->goToToday();
    QSignalSpy moved(m_view.get(), &TimelineView::barMoved);
    const double pixels = 31 * m_view->frame().scale.pixelsPerDay();
    dragOn(*m_view, pointOnBar(*m_view, QDate(2020, 10, 10)),
           pointOnBar(*m_view, QDate(2020, 10, 10)) + QPoint(qRound(pixels), 0));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).toLongLong(), 1LL);
    const auto range = moved.first().at(1).value<DateRange>();
    QVERIFY(range.first > QDate(2020, 1, 20) && range.first < QDate(2020, 2, 10));
    QCOMPARE(range.first.daysTo(range.last), 365);
    QCOMPARE(range.first.dayOfWeek(), 1); // snapped to a week
    // Asked, not done: the rows change when the owner sets new ones.
    QCOMPARE(m_view->table().outline(m_view->table().lines()[1]).planned.first, QDate(2020, 1, 1));
}

void TestTimelineDragging::draggingAnEndStretches()
{
    QSignalSpy moved(m_view.get(), &TimelineView::barMoved);
    m_view->setUnit(TimeUnit::Week);
    m_view->goToToday();
    const TimelineFrame frame = m_view->frame();
    const QRectF bar = frame.barRect({QDate(2020, 1, 1), QDate(2020, 12, 31)}, frame.lineTop(1));
    const QPoint end(qRound(bar.right()) - 2, qRound(bar.center().y()));
    dragOn(*m_view, end, end - QPoint(qRound(30 * frame.scale.pixelsPerDay()), 0));
    QCOMPARE(moved.size(), 1);
    const auto range = moved.first().at(1).value<DateRange>();
    QCOMPARE(range.first, QDate(2020, 1, 1));
    QCOMPARE(range.last, QDate(2020, 12, 1));
}

void TestTimelineDragging::draggingAMilestoneAsksForTheMove()
{
    m_view->setUnit(TimeUnit::Day);
    m_view->goToToday();
    QSignalSpy moved(m_view.get(), &TimelineView::milestoneMoved);
    const QPoint at = pointOnBar(*m_view, QDate(2020, 11, 10));
    const int day = qRound(m_view->frame().scale.pixelsPerDay());
    dragOn(*m_view, pointOnBar(*m_view, QDate(2020, 11, 15)), at - QPoint(day, 0));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).toLongLong(), 1'000LL);
    QCOMPARE(moved.first().at(1).toDate(), QDate(2020, 11, 9));
}

void TestTimelineDragging::reachedMilestonesStay()
{
    std::vector<TimelineRow> all = sampleTimelineRows(2);
    all.front().milestones.front().actual = QDate(2020, 10, 15);
    m_view->setRows(all);
    m_view->setUnit(TimeUnit::Day);
    m_view->goToToday();
    QSignalSpy moved(m_view.get(), &TimelineView::milestoneMoved);
    dragOn(*m_view, pointOnBar(*m_view, QDate(2020, 10, 15)),
           pointOnBar(*m_view, QDate(2020, 10, 20)));
    QVERIFY(moved.isEmpty());
}

void TestTimelineDragging::escapeCancelsADrag()
{
    QSignalSpy moved(m_view.get(), &TimelineView::barMoved);
    const QPoint from = pointOnBar(*m_view, QDate(2020, 6, 1));
    QTest::mousePress(ground(), Qt::LeftButton, {}, from);
    QTest::mouseMove(ground(), from + QPoint(90, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(ground(), Qt::LeftButton, {}, from + QPoint(90, 0));
    QVERIFY(moved.isEmpty());
}

void TestTimelineDragging::forbiddenEditingPansInstead()
{
    m_view->setEditing(TimelineView::Editing::Forbidden);
    QSignalSpy moved(m_view.get(), &TimelineView::barMoved);
    const QDate first = m_view->visibleDays().first;
    dragOn(*m_view, pointOnBar(*m_view, QDate(2020, 6, 1)),
           pointOnBar(*m_view, QDate(2020, 6, 1)) - QPoint(90, 0));
    QVERIFY(moved.isEmpty());
    QVERIFY(m_view->visibleDays().first > first);
}

void TestTimelineDragging::altDragsToSingleDays()
{
    m_view->setUnit(TimeUnit::Quarter); // snaps to weeks
    const QSignalSpy moved(m_view.get(), &TimelineView::barMoved);
    const QPoint from = pointOnBar(*m_view, QDate(2020, 6, 1));
    const int way = static_cast<int>(10 * m_view->frame().scale.pixelsPerDay());
    QTest::mousePress(ground(), Qt::LeftButton, Qt::AltModifier, from);
    for (const QPoint to : {from + QPoint(30, 0), from + QPoint(way, 0)}) {
        QMouseEvent move(QEvent::MouseMove, to, ground()->mapToGlobal(to), Qt::LeftButton,
                         Qt::LeftButton, Qt::AltModifier);
        QApplication::sendEvent(ground(), &move);
    }
    QTest::mouseRelease(ground(), Qt::LeftButton, Qt::AltModifier, from + QPoint(way, 0));
    QCOMPARE(moved.size(), 1);
    const auto range = moved.first().at(1).value<DateRange>();
    QVERIFY(qAbs(QDate(2020, 1, 11).daysTo(range.first)) <= 1);
    QCOMPARE(range.first.daysTo(range.last), 365);
}

void TestTimelineDragging::whatHappenedCannotBeDragged()
{
    std::vector<TimelineRow> started = sampleTimelineRows(4);
    started[0].isStarted = true;
    m_view->setRows(started);
    const QSignalSpy moved(m_view.get(), &TimelineView::barMoved);
    const QPoint middle = pointOnBar(*m_view, QDate(2020, 6, 1));
    dragOn(*m_view, middle, middle + QPoint(80, 0));
    QCOMPARE(moved.size(), 0);
    const TimelineFrame frame = m_view->frame();
    const QRectF bar = frame.barRect(started[0].planned, frame.lineTop(1));
    const QPoint end(static_cast<int>(bar.right()) - 2, static_cast<int>(bar.center().y()));
    dragOn(*m_view, end, end - QPoint(80, 0));
    QCOMPARE(moved.size(), 1); // its finish is still a plan
    started[0].isFinished = true;
    m_view->setRows(started);
    dragOn(*m_view, end, end - QPoint(80, 0));
    QCOMPARE(moved.size(), 1);
}

void TestTimelineDragging::keysRePlan()
{
    const QSignalSpy moved(m_view.get(), &TimelineView::barMoved);
    m_view->setUnit(TimeUnit::Day);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(moved.size(), 0); // nothing is selected
    m_view->setSelected(3);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.at(0).at(0).toLongLong(), 3);
    const DateRange later{QDate(2020, 1, 2), QDate(2021, 1, 1)};
    QCOMPARE(moved.at(0).at(1).value<DateRange>(), later);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    const DateRange shorter{QDate(2020, 1, 1), QDate(2020, 12, 30)};
    QCOMPARE(moved.at(1).at(1).value<DateRange>(), shorter);
    m_view->setEditing(TimelineView::Editing::Forbidden);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(moved.size(), 2);
}

void TestTimelineDragging::milestonesStayWithinTheirProject_data()
{
    QTest::addColumn<QDate>("forecast");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QDate>("dropped");
    const QDate planned(2020, 11, 15);
    QTest::newRow("past the finish") << QDate() << QDate(2021, 1, 9) << QDate(2020, 12, 31);
    QTest::newRow("before the start") << QDate() << QDate(2019, 12, 20) << QDate(2020, 1, 1);
    QTest::newRow("expected past the finish: late, as it will be")
        << planned << QDate(2021, 1, 9) << QDate(2021, 1, 9);
    QTest::newRow("expected before the start")
        << planned << QDate(2019, 12, 20) << QDate(2020, 1, 1);
}

void TestTimelineDragging::milestonesStayWithinTheirProject()
{
    QFETCH(const QDate, forecast);
    QFETCH(const QDate, to);
    QFETCH(const QDate, dropped);
    std::vector<TimelineRow> rows = sampleTimelineRows(2);
    rows.front().milestones.front().forecast = forecast;
    m_view->setRows(rows);
    m_view->setUnit(TimeUnit::Month);
    m_view->goToToday();
    QSignalSpy moved(m_view.get(), &TimelineView::milestoneMoved);
    const QPoint from = pointOnBar(*m_view, QDate(2020, 11, 15));
    const QPoint target = pointOnBar(*m_view, to);
    QTest::mousePress(ground(), Qt::LeftButton, {}, from);
    // Alt aims at days.
    for (const QPoint& at : {(from + target) / 2, target}) {
        QMouseEvent move(QEvent::MouseMove, at, ground()->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::AltModifier);
        QCoreApplication::sendEvent(ground(), &move);
    }
    QCOMPARE(m_view->dragText().contains(u"the project"), dropped != to);
    QTest::mouseRelease(ground(), Qt::LeftButton, {}, target);
    QCOMPARE(moved.size(), 1);
    const QDate got = moved.first().at(1).toDate();
    if (dropped == to) // a pixel is more than a day here
        QVERIFY(qAbs(got.daysTo(dropped)) <= 1);
    else
        QCOMPARE(got, dropped);
}

void TestTimelineDragging::finishBeforeAMilestoneIsTold()
{
    m_view->setUnit(TimeUnit::Month);
    m_view->goToToday();
    const TimelineFrame frame = m_view->frame();
    const QRectF bar = frame.barRect({QDate(2020, 1, 1), QDate(2020, 12, 31)}, frame.lineTop(1));
    const QPoint end(qRound(bar.right()) - 2, qRound(bar.center().y()));
    const auto moveBack = [&](int days) {
        QTest::mouseMove(ground(), end - QPoint(qRound(days * frame.scale.pixelsPerDay()), 0));
    };
    QTest::mousePress(ground(), Qt::LeftButton, {}, end);
    moveBack(20);
    QVERIFY(!m_view->dragText().contains(u"milestone"));
    moveBack(80);
    QVERIFY2(m_view->dragText().contains(u"1 milestone"), qPrintable(m_view->dragText()));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->dragText().isEmpty());
}

TOUYAN_TEST(TestTimelineDragging, QApplication)
#include "tst_timelinedragging.moc"
