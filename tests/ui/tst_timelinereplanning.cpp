#include "pages/timeline/projectstrip.h"
#include "pages/timeline/timelinecontrols.h"
#include "pages/timeline/timelinepage.h"
#include "support/testprogram.h"
#include "uisupport/pagefixture.h"
#include "uisupport/showntimeline.h"
#include "views/timelinewords.h"
#include "widgets/pill.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMainWindow>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

/// Drags on @p view as a hand does, with @p modifiers held, up to the release.
void pull(TimelineView& view, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
    for (const QPoint at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
}

void release(TimelineView& view, QPoint at, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, at);
}

QRectF barOf(TimelineView& view, qint64 project)
{
    const int line = *view.table().lineOf(project);
    const TimelineFrame frame = view.frame();
    return frame.barRect(
        view.table().outline(view.table().lines()[static_cast<size_t>(line)]).planned,
        frame.lineTop(line));
}

} // namespace

/// Re-planning on the timeline: what moves along, what stays, and what the view does meanwhile.
class TestTimelineReplanning : public QObject, private PageFixture<TimelinePage>
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void escapeCancelsTheDragAndNothingElse();
    void escapeWithoutADragIsTheWindows();
    void wholeBarTakesOpenMilestonesAlong();
    void shiftLeavesMilestonesAndIsFollowedAtOnce();
    void stretchingMovesNoMilestone();
    void finishIsDraggedBesideItsMilestone();
    void shiftStretchesTheProjectToItsMilestone();
    void droppingKeepsTheScale();
    void otherProjectsAreFittedAnew();
    void fitShowsTheLastMilestoneWhole();
    void zoomingOutEnds();
    void hoverCardNamesWhatHappened();

    void milestonesMoveAlongInOneUndoStep();
    void finishFollowsItsMilestoneInOneUndoStep();
    void unissuedBaselineIsToldQuietly();
    void selectionStaysInSightWhenRegrouped();
    void stripTellsOfAProjectOutsideTheFilter();

private:
    const Project* plannedWithMilestones();
    std::vector<Milestone> milestonesOf(ProjectId project) const;
    TimelineView& pageView() { return *m_page->findChild<TimelineView*>(); }
};

void TestTimelineReplanning::escapeCancelsTheDragAndNothingElse()
{
    QMainWindow window;
    auto* view = new TimelineView(&window);
    view->setRows(sampleTimelineRows(10));
    window.setCentralWidget(view);
    window.resize(1180, 620);
    QAction clear(&window);
    clear.setShortcut(QKeySequence(Qt::Key_Escape));
    window.addAction(&clear);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    const QSignalSpy cleared(&clear, &QAction::triggered);
    const QSignalSpy moved(view, &TimelineView::barMoved);
    const QPoint from = pointOnBar(*view, QDate(2020, 6, 1));
    pull(*view, from, from + QPoint(90, 0), {});
    QVERIFY(!view->dragText().isEmpty());
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(view->dragText().isEmpty());
    release(*view, from + QPoint(90, 0), {});
    QVERIFY(moved.isEmpty());
    QVERIFY(cleared.isEmpty());
}

void TestTimelineReplanning::escapeWithoutADragIsTheWindows()
{
    QMainWindow window;
    auto* view = new TimelineView(&window);
    window.setCentralWidget(view);
    QAction clear(&window);
    clear.setShortcut(QKeySequence(Qt::Key_Escape));
    window.addAction(&clear);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    const QSignalSpy cleared(&clear, &QAction::triggered);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(cleared.size(), 1);
}

void TestTimelineReplanning::wholeBarTakesOpenMilestonesAlong()
{
    const auto view = shownTimelineView();
    view->setUnit(TimeUnit::Month);
    view->goToToday();
    const QSignalSpy moved(view.get(), &TimelineView::barMoved);
    const QPoint from = pointOnBar(*view, QDate(2020, 10, 10));
    const QPoint to = from + QPoint(60, 0);
    pull(*view, from, to, {});
    QVERIFY2(view->dragText().contains(u"1 open milestone"), qPrintable(view->dragText()));
    release(*view, to, {});
    QCOMPARE(moved.size(), 1);
    const auto planned = moved.first().at(1).value<DateRange>();
    QCOMPARE(moved.first().at(2).toLongLong(), QDate(2020, 1, 1).daysTo(planned.first));
    QVERIFY(planned.first > QDate(2020, 1, 1));
}

void TestTimelineReplanning::shiftLeavesMilestonesAndIsFollowedAtOnce()
{
    const auto view = shownTimelineView();
    view->setUnit(TimeUnit::Month);
    view->goToToday();
    const QSignalSpy moved(view.get(), &TimelineView::barMoved);
    const QPoint from = pointOnBar(*view, QDate(2020, 10, 10));
    const QPoint to = from + QPoint(20, 0);
    pull(*view, from, to, {});
    QVERIFY(view->dragText().contains(u"move along"));
    QTest::keyPress(view.get(), Qt::Key_Shift);
    QVERIFY2(view->dragText().contains(u"stay"), qPrintable(view->dragText()));
    QVERIFY(!view->dragText().contains(u"along"));
    QTest::keyRelease(view.get(), Qt::Key_Shift);
    QVERIFY(view->dragText().contains(u"move along"));
    QTest::keyPress(view.get(), Qt::Key_Shift);
    release(*view, to, Qt::ShiftModifier);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(2).toLongLong(), 0);
}

void TestTimelineReplanning::stretchingMovesNoMilestone()
{
    const auto view = shownTimelineView();
    view->setUnit(TimeUnit::Month);
    view->goToToday();
    const QSignalSpy moved(view.get(), &TimelineView::barMoved);
    const QRectF bar = barOf(*view, 1);
    const QPoint end(qRound(bar.right()) - 2, qRound(bar.center().y()));
    pull(*view, end, end - QPoint(60, 0), {});
    QVERIFY(!view->dragText().contains(u"along"));
    release(*view, end - QPoint(60, 0), {});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(2).toLongLong(), 0);
}

void TestTimelineReplanning::finishIsDraggedBesideItsMilestone()
{
    const auto view = shownTimelineView();
    std::vector<TimelineRow> rows = sampleTimelineRows(4);
    rows.front().milestones.front().planned = rows.front().planned.last;
    view->setRows(rows);
    const QSignalSpy moved(view.get(), &TimelineView::barMoved);
    const QRectF bar = barOf(*view, 1);
    const QPoint beside(qRound(bar.right() + view->frame().milestoneRadius() + 5),
                        qRound(bar.center().y()));
    pull(*view, beside, beside + QPoint(70, 0), {});
    release(*view, beside + QPoint(70, 0), {});
    QCOMPARE(moved.size(), 1);
    const auto planned = moved.first().at(1).value<DateRange>();
    QCOMPARE(planned.first, QDate(2020, 1, 1));
    QVERIFY(planned.last > QDate(2021, 1, 1));
}

void TestTimelineReplanning::shiftStretchesTheProjectToItsMilestone()
{
    const auto view = shownTimelineView();
    view->setUnit(TimeUnit::Month);
    view->goToToday();
    const QSignalSpy moved(view.get(), &TimelineView::milestoneMoved);
    const QPoint from = pointOnBar(*view, QDate(2020, 11, 15));
    const QPoint to = pointOnBar(*view, QDate(2021, 1, 20));
    pull(*view, from, to, {});
    QVERIFY2(view->dragText().contains(u"Shift"), qPrintable(view->dragText()));
    release(*view, to, {});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(1).toDate(), QDate(2020, 12, 31));
    pull(*view, from, to, Qt::ShiftModifier);
    QVERIFY2(view->dragText().contains(u"too"), qPrintable(view->dragText()));
    release(*view, to, Qt::ShiftModifier);
    QCOMPARE(moved.size(), 2);
    QVERIFY(moved.last().at(1).toDate() > QDate(2021, 1, 10));
}

void TestTimelineReplanning::droppingKeepsTheScale()
{
    const auto view = shownTimelineView();
    std::vector<TimelineRow> rows = sampleTimelineRows(6);
    view->setRows(rows);
    const TimeScale before = view->frame().scale;
    rows.front().planned.last = QDate(2023, 12, 31);
    std::rotate(rows.begin(), rows.begin() + 1, rows.end()); // sorted anew
    view->setRows(rows);
    QCOMPARE(view->frame().scale, before);
    view->zoomToFit();
    QVERIFY(!(view->frame().scale == before));
}

void TestTimelineReplanning::otherProjectsAreFittedAnew()
{
    const auto view = shownTimelineView();
    const TimeScale before = view->frame().scale;
    std::vector<TimelineRow> rows = sampleTimelineRows(6);
    for (TimelineRow& row : rows)
        row.planned.last = QDate(2023, 12, 31);
    view->setRows(rows);
    QVERIFY(!(view->frame().scale == before));
}

void TestTimelineReplanning::fitShowsTheLastMilestoneWhole()
{
    const auto view = shownTimelineView();
    std::vector<TimelineRow> rows = sampleTimelineRows(2);
    rows[0].milestones.front().planned = rows[0].planned.first;
    rows[1].milestones.front().planned = rows[1].planned.last;
    view->setRows(rows);
    const TimelineFrame frame = view->frame();
    const double radius = frame.milestoneRadius();
    QVERIFY(frame.milestonePoint(rows[0].planned.first, 0).x() - radius >= frame.chart().left());
    QVERIFY(frame.milestonePoint(rows[1].planned.last, 0).x() + radius <= frame.chart().right());
}

void TestTimelineReplanning::zoomingOutEnds()
{
    const auto view = shownTimelineView();
    for (int i = 0; i < 60; ++i)
        view->zoomOut();
    const DateRange days = view->visibleDays();
    QVERIFY(days.first.daysTo(days.last) < 12 * 366); // of a year in all
    QVERIFY(days.first.daysTo(days.last) > 9 * 365);
    view->zoomIn();
    QVERIFY(view->visibleDays().first > days.first);
}

void TestTimelineReplanning::hoverCardNamesWhatHappened()
{
    TimelineRow row = sampleTimelineRows(1).front();
    const auto labelOf = [&row](QDate day) {
        const TimelineTable table({row}, TimelineGrouping::None);
        const HoverText text = hoverText(table, {.line = 0, .project = row.id}, TimelineToday);
        for (const HoverText::Line& line : text.lines) {
            if (line.value.contains(day.toString(Qt::ISODate)))
                return line.label;
        }
        return QString();
    };
    QCOMPARE(labelOf(row.planned.first), u"Planned"_s);
    QCOMPARE(labelOf(row.planned.last), u"Planned"_s);
    row.isStarted = true;
    QCOMPARE(labelOf(row.planned.first), u"Started"_s);
    QCOMPARE(labelOf(row.planned.last), u"Planned finish"_s);
    row.isFinished = true;
    QCOMPARE(labelOf(row.planned.last), u"Finished"_s);
}

std::vector<Milestone> TestTimelineReplanning::milestonesOf(ProjectId project) const
{
    std::vector<Milestone> milestones;
    for (const Milestone& milestone : m_workspace->records().all<Milestone>()) {
        if (milestone.project == project)
            milestones.push_back(milestone);
    }
    return milestones;
}

/// Not started, with milestones; shows all projects.
const Project* TestTimelineReplanning::plannedWithMilestones()
{
    ProjectFilter filter = m_workspace->filter();
    filter.scope = ProjectScope::All;
    m_workspace->setFilter(filter);
    for (const JudgedProject& judged : m_workspace->projects()) {
        const Project& project = *judged.project;
        if (!project.actualStart.isValid() && project.plannedStart.isValid()
            && project.plannedFinish.isValid() && milestonesOf(project.id).size() > 1)
            return &project;
    }
    return nullptr;
}

void TestTimelineReplanning::milestonesMoveAlongInOneUndoStep()
{
    PageFixture::open();
    const Project* found = plannedWithMilestones();
    QVERIFY(found != nullptr);
    const Project before = *found;
    const std::vector<Milestone> planned = milestonesOf(before.id);
    TimelineView& view = pageView();
    view.setSelected(before.id.value);
    view.zoomToProject(before.id.value);
    const QRectF bar = barOf(view, before.id.value);
    const QPoint from(qRound(bar.left() + bar.width() * 0.43), qRound(bar.top()));
    const QPoint to = from + QPoint(qRound(45 * view.frame().scale.pixelsPerDay()), 0);
    pull(view, from, to, {});
    release(view, to, {});
    const Project& after = *m_workspace->records().find(before.id);
    const qint64 days = before.plannedStart.daysTo(after.plannedStart);
    QVERIFY(days > 20);
    const std::vector<Milestone> moved = milestonesOf(before.id);
    for (size_t i = 0; i < planned.size(); ++i) {
        const qint64 wanted = planned[i].actualDate.isValid() ? 0 : days;
        QCOMPARE(planned[i].plannedDate.daysTo(moved[i].plannedDate), wanted);
        QCOMPARE(moved[i].actualDate, planned[i].actualDate);
    }
    QUndoStack& stack = m_workspace->session().undoStack();
    QCOMPARE(stack.count(), 1);
    QVERIFY2(stack.undoText().contains(u"milestone"), qPrintable(stack.undoText()));
    stack.undo();
    QCOMPARE(*m_workspace->records().find(before.id), before);
    QVERIFY(milestonesOf(before.id) == planned);
}

void TestTimelineReplanning::finishFollowsItsMilestoneInOneUndoStep()
{
    PageFixture::open();
    const Project* found = plannedWithMilestones();
    QVERIFY(found != nullptr);
    const Project before = *found;
    std::vector<Milestone> open = milestonesOf(before.id);
    std::erase_if(open, [](const Milestone& it) {
        return it.actualDate.isValid() || it.forecastDate.isValid();
    });
    QVERIFY(!open.empty());
    const Milestone last =
        *std::max_element(open.cbegin(), open.cend(), [](const Milestone& a, const Milestone& b) {
            return a.plannedDate < b.plannedDate;
        });
    TimelineView& view = pageView();
    view.setSelected(before.id.value);
    view.zoomToProject(before.id.value);
    const TimelineFrame frame = view.frame();
    const double top = frame.lineTop(*view.table().lineOf(before.id.value));
    const QPoint from = frame.milestonePoint(last.plannedDate, top).toPoint();
    const qint64 way = last.plannedDate.daysTo(before.plannedFinish) + 30;
    const QPoint to =
        from + QPoint(qRound(static_cast<double>(way) * frame.scale.pixelsPerDay()), 0);
    pull(view, from, to, Qt::ShiftModifier);
    release(view, to, Qt::ShiftModifier);
    const QDate dropped = m_workspace->records().find(last.id)->plannedDate;
    QVERIFY(dropped > before.plannedFinish);
    QCOMPARE(m_workspace->records().find(before.id)->plannedFinish, dropped);
    QUndoStack& stack = m_workspace->session().undoStack();
    QCOMPARE(stack.count(), 1);
    stack.undo();
    QCOMPARE(*m_workspace->records().find(before.id), before);
    QCOMPARE(*m_workspace->records().find(last.id), last);
}

void TestTimelineReplanning::unissuedBaselineIsToldQuietly()
{
    PageFixture::open();
    QVERIFY(m_page->setBaseline({.kind = BaselineChoice::Kind::Issued, .day = {}}));
    const auto& controls = *m_page->findChild<TimelineControls*>();
    const auto says = [&controls](const QString& words) {
        const auto pills = controls.findChildren<Pill*>();
        return std::any_of(pills.cbegin(), pills.cend(),
                           [&](const Pill* pill) { return pill->text().contains(words); });
    };
    const QSignalSpy failed(&m_workspace->session(), &EditSession::failed);
    const QSignalSpy told(m_page.get(), &Page::done);
    m_workspace->setYear(2021); // a draft
    m_page->refresh(); // says it once
    QVERIFY(failed.isEmpty());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"2021"));
    QVERIFY(says(u"not issued"_s));
    m_workspace->setYear(2020);
    QCOMPARE(controls.baseline().kind, BaselineChoice::Kind::Issued);
    QVERIFY(says(u"issued list"_s));
    QCOMPARE(told.size(), 1);
}

void TestTimelineReplanning::selectionStaysInSightWhenRegrouped()
{
    PageFixture::open();
    m_page->resize(1190, 420);
    TimelineView& view = pageView();
    const auto isSeen = [&view] {
        const QRect row = view.accessibleRowRect(*view.table().lineOf(view.selected()));
        return row.height() >= 20;
    };
    auto* box = m_page->findChild<TimelineControls*>()->findChild<QComboBox*>();
    for (const JudgedProject& judged : m_workspace->projects()) {
        m_workspace->select(judged.project->id);
        QVERIFY(isSeen());
        box->setCurrentIndex((box->currentIndex() + 1) % box->count());
        QVERIFY2(isSeen(), qPrintable(judged.project->name));
    }
}

void TestTimelineReplanning::stripTellsOfAProjectOutsideTheFilter()
{
    PageFixture::open();
    const Project& project = *m_workspace->projects().front().project;
    m_workspace->select(project.id);
    const auto buttons = m_page->findChild<ProjectStrip*>()->findChildren<QPushButton*>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [](QPushButton* button) {
        return button->text().contains(u"details");
    });
    QVERIFY(found != buttons.cend());
    const QPushButton* open = *found;
    QVERIFY(open->isVisible());
    ProjectFilter filter = m_workspace->filter();
    for (const District& district : m_workspace->records().all<District>()) {
        if (district.id != project.district)
            filter.districts = {district.id};
    }
    m_workspace->setFilter(filter);
    QVERIFY(!open->isVisible());
    m_workspace->setFilter({});
    QVERIFY(open->isVisible());
}

TOUYAN_TEST(TestTimelineReplanning, QApplication)
#include "tst_timelinereplanning.moc"
