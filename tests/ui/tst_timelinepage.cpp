#include "domain/field.h"
#include "pages/timeline/baselinedaydialog.h"
#include "pages/timeline/timelinecontrols.h"
#include "pages/timeline/timelineexportdialog.h"
#include "pages/timeline/timelinepage.h"
#include "support/testprogram.h"
#include "uisupport/pagefixture.h"
#include "views/scenepreview.h"
#include "views/timelineview.h"
#include "widgets/pill.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace touyan;

/// 时间线: the page over a real file.
class TestTimelinePage : public QObject, private PageFixture<TimelinePage>
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void showsTheProjectsOfTheYear();
    void filterNarrowsIt();
    void clickSelectsEverywhere();
    void selectionElsewhereIsFollowed();
    void dragIsOneUndoStep();
    void actualStartCannotBeDragged();
    void keysRePlanUndoably();
    void finishBeforeAMilestoneIsTold();
    void draggedMilestoneIsUndone();
    void groupsAsChosen();
    void shadesHolidaysOfTheOffice();
    void baselineOfTheIssuedList();
    void baselineFollowsTheYear();
    void selectionIsInSightInEveryYear();
    void projectAddedElsewhereIsBroughtIntoSight();
    void noticeOfAMissingListGoesWithItsYear();
    void missingBaselineIsTold();
    void dayDialogListsTheJournal();
    void behindOnlyFiltersAllPages();
    void exportDialogPreviewsPages();
    void writesEveryForm_data();
    void writesEveryForm();
    void screenReaderHearsRowsAndGroups();

private:
    TimelineView& view() { return *m_page->findChild<TimelineView*>(); }
    TimelineControls& controls() { return *m_page->findChild<TimelineControls*>(); }
    /// A project that has not started, so that its bar may be moved; shows all projects.
    const Project* unstarted();
    /// Drags the bar of @p project by @p days.
    void drag(qint64 project, int days);
};

const Project* TestTimelinePage::unstarted()
{
    ProjectFilter filter = m_workspace->filter();
    filter.scope = ProjectScope::All;
    m_workspace->setFilter(filter);
    for (const JudgedProject& judged : m_workspace->projects()) {
        const Project& project = *judged.project;
        if (!project.actualStart.isValid() && project.plannedStart.isValid()
            && project.plannedFinish.isValid())
            return &project;
    }
    return nullptr;
}

void TestTimelinePage::drag(qint64 project, int days)
{
    const int line = *view().table().lineOf(project);
    view().setSelected(project);
    const TimelineFrame frame = view().frame();
    const DateRange planned =
        view().table().outline(view().table().lines()[static_cast<size_t>(line)]).planned;
    const QRectF bar = frame.barRect(planned, frame.lineTop(line));
    const QPoint from(static_cast<int>(bar.left() + bar.width() * 0.37),
                      static_cast<int>(bar.top() + 2));
    const QPoint to = from + QPoint(static_cast<int>(days * frame.scale.pixelsPerDay()), 0);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view().viewport(), (from + to) / 2);
    QTest::mouseMove(view().viewport(), to);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
}

void TestTimelinePage::showsTheProjectsOfTheYear()
{
    QCOMPARE(view().table().projectCount(), static_cast<int>(m_workspace->projects().size()));
    QVERIFY(view().table().projectCount() > 5);
    m_workspace->setYear(2019);
    QCOMPARE(view().table().projectCount(), static_cast<int>(m_workspace->projects().size()));
}

void TestTimelinePage::filterNarrowsIt()
{
    ProjectFilter filter = m_workspace->filter();
    const DistrictId district = m_workspace->projects().front().project->district;
    const int before = view().table().projectCount();
    filter.districts = {district};
    m_workspace->setFilter(filter);
    QVERIFY(view().table().projectCount() < before);
    for (const TimelineLine& line : view().table().lines()) {
        if (!line.isGroup())
            QCOMPARE(view().table().row(line).district,
                     m_workspace->records().nameOf(RecordKind::District, district.value));
    }
}

void TestTimelinePage::clickSelectsEverywhere()
{
    const QSignalSpy selected(m_workspace.get(), &Workspace::selectionChanged);
    const TimelineFrame frame = view().frame();
    const qint64 project = view().table().row(view().table().lines()[1]).id;
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                      {60, static_cast<int>(frame.lineTop(1) + 10)});
    QCOMPARE(m_workspace->selected().value, project);
    QCOMPARE(selected.size(), 1);
}

void TestTimelinePage::selectionElsewhereIsFollowed()
{
    const ProjectId last = m_workspace->projects().back().project->id;
    m_workspace->select(last);
    QCOMPARE(view().selected(), last.value);
    QVERIFY(!view().accessibleRowRect(*view().table().lineOf(last.value)).isEmpty());
}

void TestTimelinePage::dragIsOneUndoStep()
{
    const Project* found = unstarted();
    QVERIFY(found != nullptr);
    const Project before = *found;
    view().setUnit(TimeUnit::Month);
    view().zoomToProject(before.id.value);
    QUndoStack& stack = m_workspace->session().undoStack();
    const int steps = stack.index();
    drag(before.id.value, 60);
    const Project& after = *m_workspace->records().find(before.id);
    QVERIFY(after.plannedStart > before.plannedStart.addDays(30));
    QCOMPARE(after.plannedStart.daysTo(after.plannedFinish),
             before.plannedStart.daysTo(before.plannedFinish));
    QCOMPARE(stack.index(), steps + 1);
    QCOMPARE(view()
                 .table()
                 .row(view().table().lines()[static_cast<size_t>(
                     *view().table().lineOf(before.id.value))])
                 .planned.first,
             after.plannedStart); // the bar stays where it was dropped
    stack.undo();
    QCOMPARE(*m_workspace->records().find(before.id), before);
    stack.redo();
    QVERIFY(m_workspace->records().find(before.id)->plannedStart != before.plannedStart);
}

void TestTimelinePage::actualStartCannotBeDragged()
{
    const Project* started = nullptr;
    for (const JudgedProject& judged : m_workspace->projects()) {
        if (judged.project->actualStart.isValid() && !judged.project->actualFinish.isValid())
            started = judged.project;
    }
    QVERIFY(started != nullptr);
    const Project before = *started;
    const QSignalSpy failed(&m_workspace->session(), &EditSession::failed);
    const DateRange moved{before.actualStart.addDays(7), before.plannedFinish};
    Q_EMIT view().barMoved(before.id.value, moved);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(*m_workspace->records().find(before.id), before);
}

void TestTimelinePage::keysRePlanUndoably()
{
    const Project* found = unstarted();
    QVERIFY(found != nullptr);
    const Project before = *found;
    view().setUnit(TimeUnit::Day);
    m_workspace->select(before.id);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_workspace->records().find(before.id)->plannedStart, before.plannedStart.addDays(2));
    m_workspace->session().undoStack().undo();
    m_workspace->session().undoStack().undo();
    QCOMPARE(*m_workspace->records().find(before.id), before);
}

void TestTimelinePage::finishBeforeAMilestoneIsTold()
{
    const Project* found = unstarted();
    QVERIFY(found != nullptr);
    const Project before = *found;
    QDate last;
    for (const Milestone& milestone : m_workspace->records().all<Milestone>()) {
        if (milestone.project == before.id && milestone.plannedDate.isValid())
            last = last.isValid() ? std::max(last, milestone.plannedDate) : milestone.plannedDate;
    }
    QVERIFY(last.isValid());
    const QSignalSpy told(m_page.get(), &Page::done);
    Q_EMIT view().barMoved(before.id.value, {before.plannedStart, last});
    QVERIFY(told.isEmpty());
    Q_EMIT view().barMoved(before.id.value, {before.plannedStart, last.addDays(-1)});
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(before.name));
    QCOMPARE(m_workspace->records().find(before.id)->plannedFinish, last.addDays(-1)); // yet done
}

void TestTimelinePage::draggedMilestoneIsUndone()
{
    const Milestone* open = nullptr;
    for (const Milestone& milestone : m_workspace->records().all<Milestone>()) {
        if (!milestone.actualDate.isValid() && milestone.plannedDate.isValid()
            && !milestone.forecastDate.isValid())
            open = &milestone;
    }
    QVERIFY(open != nullptr);
    const Milestone before = *open;
    Q_EMIT view().milestoneMoved(before.id.value, before.plannedDate.addDays(9));
    QCOMPARE(m_workspace->records().find(before.id)->plannedDate, before.plannedDate.addDays(9));
    m_workspace->session().undoStack().undo();
    QCOMPARE(*m_workspace->records().find(before.id), before);
}

void TestTimelinePage::groupsAsChosen()
{
    m_page->setGrouping(Dimension::PlanTask);
    QVERIFY(!view().table().groups().empty());
    m_page->setGrouping({});
    QVERIFY(view().table().groups().empty());
    auto* box = controls().findChild<QComboBox*>();
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(controls().grouping(), std::optional(Dimension::Programme));
    QVERIFY(!view().table().groups().empty());
}

void TestTimelinePage::shadesHolidaysOfTheOffice()
{
    QVERIFY(view().frame().calendar.isFree(QDate(2020, 10, 1))); // 国庆节
    QVERIFY(!view().frame().calendar.isFree(QDate(2020, 9, 27))); // a Sunday worked for it
}

void TestTimelinePage::baselineOfTheIssuedList()
{
    QVERIFY(m_page->setBaseline({.kind = BaselineChoice::Kind::Issued, .day = {}}));
    QCOMPARE(controls().baseline().kind, BaselineChoice::Kind::Issued);
    // Re-planning now does not move it.
    const Project* found = unstarted();
    QVERIFY(found != nullptr);
    const qint64 id = found->id.value;
    const auto baseline = [&] {
        const auto line = static_cast<size_t>(*view().table().lineOf(id));
        return view().table().row(view().table().lines()[line]).baseline;
    };
    const DateRange before = baseline();
    const DateRange moved{found->plannedStart.addDays(50), found->plannedFinish.addDays(50)};
    Q_EMIT view().barMoved(id, moved);
    QCOMPARE(m_workspace->records().find(ProjectId{id})->plannedStart, moved.first);
    QCOMPARE(baseline(), before);
    QVERIFY(m_page->setBaseline({}));
    QCOMPARE(baseline(), moved);
}

void TestTimelinePage::baselineFollowsTheYear()
{
    QVERIFY(m_page->setBaseline({.kind = BaselineChoice::Kind::Issued, .day = {}}));
    m_workspace->setYear(2019);
    QCOMPARE(controls().baseline().kind, BaselineChoice::Kind::Issued);
    const QSignalSpy failed(&m_workspace->session(), &EditSession::failed);
    m_workspace->setYear(2021); // a draft: it says so quietly, and shows the plan meanwhile
    QVERIFY(failed.isEmpty());
    QCOMPARE(controls().baseline().kind, BaselineChoice::Kind::Issued);
}

void TestTimelinePage::missingBaselineIsTold()
{
    const QSignalSpy failed(&m_workspace->session(), &EditSession::failed);
    QVERIFY(!m_page->setBaseline({.kind = BaselineChoice::Kind::Day, .day = QDate(1999, 1, 1)}));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(controls().baseline().kind, BaselineChoice::Kind::Plan);
}

void TestTimelinePage::dayDialogListsTheJournal()
{
    const QUndoStack& stack = m_workspace->session().undoStack();
    Q_EMIT view().barMoved(unstarted()->id.value, {QDate(2021, 1, 4), QDate(2021, 9, 3)});
    QCOMPARE(stack.index(), 1);
    const auto journal = m_workspace->portfolio().journal();
    QVERIFY(journal);
    BaselineDayDialog dialog(*journal, m_workspace->today());
    auto* days = dialog.findChild<QListWidget*>();
    QVERIFY(days->count() > 0);
    QVERIFY(days->item(0)->text().contains(journal->back().label));
    days->setCurrentRow(days->count() - 1);
    QCOMPARE(dialog.day(), journal->front().at.date());
}

void TestTimelinePage::behindOnlyFiltersAllPages()
{
    Q_EMIT controls().behindOnlyChosen(true);
    QCOMPARE(m_workspace->filter().lights, (QSet<Light>{Light::Yellow, Light::Red}));
    Q_EMIT controls().behindOnlyChosen(false);
    QVERIFY(m_workspace->filter().lights.isEmpty());
}

void TestTimelinePage::exportDialogPreviewsPages()
{
    TimelineSheet sheet;
    sheet.title = u"时间线"_s;
    TimelineExportDialog dialog({view().table(), sheet, 2020});
    dialog.show();
    auto* preview = dialog.findChild<ScenePreview*>();
    const int before = preview->pageCount();
    QVERIFY(before >= 1);
    dialog.findChild<QSpinBox*>()->setValue(3);
    QCOMPARE(preview->pageCount(), 3 * before);
    QCOMPARE(dialog.picture().sheet.pagesWide, 3);
    preview->showPage(2);
    QVERIFY(!preview->grab().isNull());
    dialog.setSuffix(u"svg"_s);
    QCOMPARE(preview->pageCount(), 1);
    QVERIFY(!dialog.findChild<QSpinBox*>()->isEnabled());
}

void TestTimelinePage::writesEveryForm_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
}

void TestTimelinePage::writesEveryForm()
{
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, start);
    QFile picture(file(u"时间线."_s + suffix));
    const auto written = m_page->exportTo(picture.fileName());
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QVERIFY(picture.read(8).startsWith(start));
}

void TestTimelinePage::screenReaderHearsRowsAndGroups()
{
    QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(rows != nullptr);
    QCOMPARE(rows->childCount(), view().table().lineCount());
    const QString group = rows->child(0)->text(QAccessible::Name);
    QVERIFY(group.contains(view().table().groups().front().name));
    const TimelineRow row = view().table().row(view().table().lines()[1]);
    const QString spoken = rows->child(1)->text(QAccessible::Name);
    QVERIFY(spoken.contains(row.name));
    QVERIFY(spoken.contains(row.planned.first.toString(Qt::ISODate)));
    // Pressing a row by name selects the project on all pages.
    auto* action = rows->child(1)->actionInterface();
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_workspace->selected().value, row.id);
}

/// A new project is added and selected on another page, before this one knows of it.
void TestTimelinePage::projectAddedElsewhereIsBroughtIntoSight()
{
    ProjectFilter filter;
    filter.scope = ProjectScope::All;
    m_workspace->setFilter(filter);
    m_page->resize(1000, 420);
    QCoreApplication::processEvents();
    m_page->setGrouping(Dimension::Programme);
    m_page->hide();
    Project added;
    added.id = m_workspace->portfolio().newId<Project>();
    added.code = u"DLAI-2020-0999"_s;
    added.name = u"新项目"_s;
    ChangeSet changes(u"add"_s);
    changes.insert(added);
    QVERIFY(m_workspace->session().submit(changes));
    m_workspace->select(added.id);
    m_page->show();
    QCoreApplication::processEvents();
    const TimelineFrame frame = view().frame();
    const double top = frame.lineTop(*view().table().lineOf(added.id.value));
    QVERIFY(frame.lineTop(0) < frame.headerHeight); // it was out of sight
    QVERIFY(top >= frame.headerHeight && top + frame.rowHeight <= frame.size.height());
}

void TestTimelinePage::noticeOfAMissingListGoesWithItsYear()
{
    QVERIFY(m_page->setBaseline({.kind = BaselineChoice::Kind::Issued, .day = {}}));
    const QSignalSpy told(m_page.get(), &Page::done);
    const QSignalSpy withdrawn(m_page.get(), &Page::withdrawn);
    m_workspace->setYear(2021);
    QCOMPARE(told.size(), 1);
    QVERIFY(withdrawn.isEmpty());
    m_workspace->setYear(2020);
    QCOMPARE(withdrawn, told);
    m_workspace->setYear(2019);
    QCOMPARE(withdrawn.size(), 1);
}

void TestTimelinePage::selectionIsInSightInEveryYear()
{
    m_page->resize(1000, 420);
    const auto lineOfSelected = [&] { return *view().table().lineOf(view().selected()); };
    const auto& lines = view().table().lines();
    m_workspace->select(ProjectId{view().table().outline(lines.back()).id});
    const auto isInSight = [&] {
        const TimelineFrame frame = view().frame();
        const double top = frame.lineTop(lineOfSelected());
        return top >= frame.headerHeight && top + frame.rowHeight <= frame.size.height();
    };
    QVERIFY(isInSight());
    m_workspace->setYear(2019);
    view().verticalScrollBar()->setValue(0);
    m_workspace->setYear(2020);
    QVERIFY(isInSight());
}

TOUYAN_TEST(TestTimelinePage, QApplication)
#include "tst_timelinepage.moc"
